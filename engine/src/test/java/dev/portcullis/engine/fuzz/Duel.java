package dev.portcullis.engine.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.portcullis.engine.explain.PolicyReasons;
import dev.portcullis.engine.explain.RowReasons;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.reference.Evaluation;
import dev.portcullis.engine.reference.PlainEvaluator;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.state.Verdict;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.parser.PolicyParser;
import dev.portcullis.printer.AzurePolicyPrinter;
import dev.portcullis.printer.PolicyPrinter;
import dev.portcullis.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Both evaluators over one case of fuzzing, and the reasons that are told without the plain one: a
 * case as the files of cases have it, but with {@code resources}, all of one type, in place of
 * {@code resource}.
 */
final class Duel {

  private static final PolicyChecker CHECKER = new PolicyChecker(AliasCatalog.builtIn());

  private final BoundPolicy policy;
  private final List<Evaluation> evaluations = new ArrayList<>();
  private final List<Verdict.Kind> found;
  private final List<Optional<List<NonComplianceReason>>> told;

  private Duel(BoundPolicy policy, List<EvaluationCase> cases) {
    this.policy = policy;
    List<Resource> resources = cases.stream().map(EvaluationCase::resource).toList();
    for (EvaluationCase one : cases) {
      evaluations.add(PlainEvaluator.evaluate(policy, one.resource(), one.environment()));
    }
    RowPolicy compiled = PolicyCompiler.compile(policy);
    Environment environment = cases.get(0).environment();
    this.found = RowPolicyEngine.judge(compiled, resources, environment);
    this.told = tell(new Slice(resources, new Run(environment)));
  }

  /** The reasons for what was found, as far as they are told without the plain evaluator. */
  private List<Optional<List<NonComplianceReason>>> tell(Slice slice) {
    Rows matched = Rows.none(slice.size());
    IntStream.range(0, slice.size())
        .filter(row -> found.get(row) == Verdict.Kind.NON_COMPLIANT)
        .forEach(matched::add);
    RowReasons reasons = new PolicyReasons(policy, slice.environment()).of(slice, matched);
    return IntStream.range(0, slice.size()).mapToObj(reasons::at).toList();
  }

  /** Lets both judge; empty where the policy is refused. */
  static Optional<Duel> fight(ObjectValue fuzzed) {
    List<EvaluationCase> cases = cases(fuzzed);
    return bind(cases.get(0)).map(policy -> new Duel(policy, cases));
  }

  /** A case for each of the resources. */
  static List<EvaluationCase> cases(ObjectValue fuzzed) {
    return ((ArrayValue) fuzzed.get("resources"))
        .elements().stream()
            .map(resource -> CaseFile.of("fuzz", single(fuzzed, (ObjectValue) resource)))
            .toList();
  }

  /** Lets both judge a policy over the resources of cases, in the surroundings of the first. */
  static Duel of(BoundPolicy policy, List<EvaluationCase> cases) {
    return new Duel(policy, cases);
  }

  /** The case with one resource alone, in the format of the files. */
  static ObjectValue single(ObjectValue fuzzed, ObjectValue resource) {
    ObjectValue single = Json.with(fuzzed, "resource", resource);
    single = Json.without(single, "resources");
    single = Json.with(single, "note", Json.text("found by fuzzing"));
    return Json.with(single, "want", Json.text("compliant"));
  }

  /** The policy of a case; empty where it is refused. */
  static Optional<BoundPolicy> bind(EvaluationCase one) {
    return AzurePolicyParser.parse(one.policy())
        .map(definitions -> (PolicyDefinition) definitions.get(0))
        .map(Duel::survivingOurLanguage)
        .then(CHECKER::check)
        .then(policy -> Binder.bind(policy, one.parameters(), PolicyContext.NONE))
        .value();
  }

  /** A definition that, printed in our language and read again, is the same and prints the same. */
  private static PolicyDefinition survivingOurLanguage(PolicyDefinition definition) {
    String printed = PolicyPrinter.print(definition);
    PolicyDefinition again =
        (PolicyDefinition)
            PolicyParser.parse(Source.of("printed.policy", printed)).orElseThrow().get(0);
    assertThat(AzurePolicyPrinter.print(again))
        .as(printed)
        .isEqualTo(AzurePolicyPrinter.print(definition));
    assertThat(PolicyPrinter.print(again)).isEqualTo(printed);
    return definition;
  }

  /** How many resources were judged. */
  int size() {
    return evaluations.size();
  }

  /** Tells what the plain evaluator came by. */
  void tell(Coverage coverage) {
    evaluations.forEach(evaluation -> coverage.add(policy, evaluation));
  }

  /** The first resource of which the two say different things; empty where they agree. */
  Optional<Integer> difference() {
    for (int i = 0; i < size(); i++) {
      if (wanted(i) != found.get(i) || !reasons(i).equals(told(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** What they say of a resource. */
  String verdicts(int resource) {
    return "plain: %s %s, compiled: %s %s"
        .formatted(wanted(resource), reasons(resource), found.get(resource), told(resource));
  }

  /** For how many resources reasons were told without the plain evaluator. */
  int told() {
    return (int) told.stream().flatMap(Optional::stream).count();
  }

  private List<NonComplianceReason> told(int resource) {
    return told.get(resource).orElseGet(() -> reasons(resource));
  }

  private List<NonComplianceReason> reasons(int resource) {
    return evaluations.get(resource).reasons();
  }

  /** What the plain evaluator says of a resource. */
  Verdict.Kind wanted(int resource) {
    return evaluations.get(resource).verdict().kind();
  }
}
