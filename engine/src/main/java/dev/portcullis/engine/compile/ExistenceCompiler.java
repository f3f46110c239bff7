package dev.portcullis.engine.compile;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.condition.RelatedMissing;
import dev.portcullis.engine.condition.RelatedSearch;
import dev.portcullis.engine.condition.RelatedTest;
import dev.portcullis.engine.expression.Reach;
import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.expression.RowTest;
import dev.portcullis.engine.slice.RowCondition;

/** Compiles what an existence effect looks for. */
final class ExistenceCompiler {

  private final BoundPolicy policy;
  private final JsonCompiler details;

  ExistenceCompiler(BoundPolicy policy) {
    this.policy = policy;
    this.details = new JsonCompiler(CompileScope.ofRule(policy));
  }

  /** The condition that no related resource is as wanted. */
  RowCondition compile(EffectDetails.Existence existence) {
    RelatedSearch search =
        new RelatedSearch(
            existence.type().accept(details),
            existence.existenceScope().map(this::text),
            existence.resourceGroupName().map(this::text),
            existence.name().map(this::text));
    return new RelatedMissing(
        search, existence.existenceCondition().map(this::test).orElse(RelatedTest.Any.ANY));
  }

  private RowExpression text(JsonValue part) {
    return part.accept(details);
  }

  private RelatedTest test(Condition condition) {
    CompileScope scope = CompileScope.ofRelated(policy);
    RowTest rowByRow = condition.accept(new TestCompiler(scope));
    return rowByRow.reach() == Reach.ORIGIN
        ? new RelatedTest.OfBoth(rowByRow)
        : new RelatedTest.OfItself(condition.accept(new ConditionCompiler(scope)));
  }
}
