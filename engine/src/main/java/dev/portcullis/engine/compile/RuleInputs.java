package dev.portcullis.engine.compile;

import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.Node;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.expression.RowExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what the rule of a policy reads of a resource. */
public final class RuleInputs {

  /** Functions that read what is around a resource. */
  private static final List<String> SURROUNDINGS =
      List.of("requestContext", "subscription", "resourceGroup", "vault");

  private final CompileScope scope;

  private RuleInputs(CompileScope scope) {
    this.scope = scope;
  }

  /**
   * The fields on which alone hangs what the rule says of a resource of a run, and why. Empty where
   * that is more than fields of one value each: arrays with a star, names that are computed, what
   * is around the resource.
   */
  public static Optional<List<RowExpression>> of(BoundPolicy policy) {
    RuleInputs inputs = new RuleInputs(CompileScope.ofRule(policy));
    List<RowExpression> read = new ArrayList<>();
    for (Node node : policy.condition().descendants().filter(RuleInputs::reads).toList()) {
      Optional<RowExpression> field = inputs.field(node);
      if (field.isEmpty()) {
        return Optional.empty();
      }
      read.add(field.get());
    }
    return Optional.of(read);
  }

  private static boolean reads(Node node) {
    return node instanceof FieldReference
        || (node instanceof Call call && (call.calls("field") || readsSurroundings(call)));
  }

  /** Whether a call reads what is around a resource, not the resource. */
  public static boolean readsSurroundings(Call call) {
    return SURROUNDINGS.stream().anyMatch(call::calls);
  }

  private Optional<RowExpression> field(Node node) {
    if (node instanceof FieldReference.Named named) {
      return ComparedValues.single(scope.resolve(named.text()));
    }
    return node instanceof Call call
            && call.calls("field")
            && call.arguments().get(0) instanceof TextLiteral name
        ? ComparedValues.single(scope.resolve(name.text()))
        : Optional.empty();
  }
}
