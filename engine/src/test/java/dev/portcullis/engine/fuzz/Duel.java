package dev.portcullis.engine.fuzz;

import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.bind.Binder;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.cases.CaseFile;
import dev.portcullis.engine.cases.EvaluationCase;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.compile.PolicyCompiler;
import dev.portcullis.engine.compile.RowPolicy;
import dev.portcullis.engine.compile.RowPolicyEngine;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.reference.PlainEvaluator;
import dev.portcullis.engine.state.Verdict;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.parser.AzurePolicyParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Both evaluators over one case of fuzzing: a case as the files of cases have it, but with {@code
 * resources}, all of one type, in place of {@code resource}.
 */
final class Duel {

  private static final PolicyChecker CHECKER = new PolicyChecker(AliasCatalog.builtIn());

  private final List<Verdict.Kind> wanted = new ArrayList<>();
  private final List<Verdict.Kind> found;

  private Duel(BoundPolicy policy, List<EvaluationCase> cases) {
    List<Resource> resources = cases.stream().map(EvaluationCase::resource).toList();
    for (EvaluationCase one : cases) {
      wanted.add(
          PlainEvaluator.evaluate(policy, one.resource(), one.environment()).verdict().kind());
    }
    RowPolicy compiled = PolicyCompiler.compile(policy);
    this.found = RowPolicyEngine.judge(compiled, resources, cases.get(0).environment());
  }

  /** Lets both judge; empty where the policy is refused. */
  static Optional<Duel> fight(ObjectValue fuzzed) {
    List<EvaluationCase> cases =
        ((ArrayValue) fuzzed.get("resources"))
            .elements().stream()
                .map(resource -> CaseFile.of("fuzz", single(fuzzed, (ObjectValue) resource)))
                .toList();
    return bind(cases.get(0)).map(policy -> new Duel(policy, cases));
  }

  /** The case with one resource alone, in the format of the files. */
  static ObjectValue single(ObjectValue fuzzed, ObjectValue resource) {
    ObjectValue single = Json.with(fuzzed, "resource", resource);
    single = Json.without(single, "resources");
    single = Json.with(single, "note", Json.text("found by fuzzing"));
    return Json.with(single, "want", Json.text("compliant"));
  }

  private static Optional<BoundPolicy> bind(EvaluationCase one) {
    return AzurePolicyParser.parse(one.policy())
        .map(definitions -> (PolicyDefinition) definitions.get(0))
        .then(CHECKER::check)
        .then(policy -> Binder.bind(policy, one.parameters(), PolicyContext.NONE))
        .value();
  }

  /** How many resources were judged. */
  int size() {
    return wanted.size();
  }

  /** How many of them have this verdict. */
  long count(Verdict.Kind kind) {
    return wanted.stream().filter(kind::equals).count();
  }

  /** The first resource of which the two say different things; empty where they agree. */
  Optional<Integer> difference() {
    for (int i = 0; i < wanted.size(); i++) {
      if (wanted.get(i) != found.get(i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** What they say of a resource. */
  String verdicts(int resource) {
    return "plain: %s, compiled: %s".formatted(wanted.get(resource), found.get(resource));
  }

  Verdict.Kind wanted(int resource) {
    return wanted.get(resource);
  }
}
