package dev.portcullis.engine.fuzz;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.Node;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.Subject;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.alias.PlainField;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.check.PolicyMode;
import dev.portcullis.engine.function.TemplateFunction;
import dev.portcullis.engine.function.TemplateFunctions;
import dev.portcullis.engine.reference.Evaluation;
import dev.portcullis.engine.reference.Reading;
import dev.portcullis.engine.reference.Step;
import dev.portcullis.engine.reference.StepOutcome;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.engine.state.EvaluationFailure;
import dev.portcullis.engine.state.Verdict;
import dev.portcullis.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which constructs of the language were evaluated, and what came of each: a fuzzer that never gets
 * to a construct proves nothing about it.
 */
final class Coverage {

  /** Nothing but an argument of theirs fails, or what calls them is refused. */
  private static final Set<String> NEVER_FAIL =
      Set.of(
          "and",
          "array",
          "claims",
          "coalesce",
          "createArray",
          "current",
          "equals",
          "false",
          "if",
          "null",
          "or",
          "parameters",
          "policy",
          "requestContext",
          "resourceGroup",
          "subscription",
          "true",
          "utcNow",
          "vault");

  private final Set<String> met = new TreeSet<>();
  private final Verdicts verdicts = new Verdicts();

  /** What is to be met at least once. */
  private static Set<String> wanted() {
    Set<String> wanted = new TreeSet<>();
    for (StepOutcome outcome : StepOutcome.values()) {
      Stream.of("allOf", "anyOf", "not").forEach(name -> wanted.add(name + ": " + outcome));
      for (Operator operator : Operator.values()) {
        wanted.add(operator.wireName() + ": " + outcome);
      }
      for (String subject :
          List.of(
              "field",
              "computed field",
              "value",
              "field count",
              "field count where",
              "value count",
              "value count where")) {
        wanted.add(subject + ": " + outcome);
      }
      for (int depth = 1; depth <= ConditionGenerator.MOST_COUNTS; depth++) {
        wanted.add("where in " + depth + " counts: " + outcome);
      }
    }
    for (String name : TemplateFunctions.namesInRules()) {
      if (!name.equals("claims")) {
        wanted.add(name + "() answers");
      }
      if (!NEVER_FAIL.contains(name)) {
        wanted.add(name + "() fails");
      }
    }
    for (StepOutcome outcome : List.of(StepOutcome.HOLDS, StepOutcome.DOES_NOT_HOLD)) {
      Stream.concat(Arrays.stream(PlainField.values()).map(PlainField::wireName), tags())
          .forEach(field -> wanted.add("field " + field + ": " + outcome));
    }
    for (Verdict.Kind kind : Verdict.Kind.values()) {
      wanted.add(kind.toString());
    }
    for (Effect effect : Effect.values()) {
      wanted.add("effect " + effect.wireName());
    }
    for (PolicyMode mode : PolicyMode.values()) {
      wanted.add("mode " + mode.wireName());
    }
    Arrays.stream(DiagnosticCode.values())
        .filter(code -> code.code().startsWith("POL5"))
        .forEach(code -> wanted.add("failure " + code.slug()));
    return wanted;
  }

  private static Stream<String> tags() {
    return Stream.of("tags", "tags.env", "tags['ENV']", "tags[a.b]", "tags['''q''']");
  }

  /** What was wanted and not met. */
  Set<String> missed() {
    Set<String> missed = wanted();
    missed.removeAll(met);
    return missed;
  }

  /** Adds what an evaluation met. */
  void add(BoundPolicy policy, Evaluation evaluation) {
    met("mode " + policy.mode().wireName());
    met("effect " + policy.effect().wireName());
    met(evaluation.verdict().kind().toString());
    evaluation.verdict().failure().ifPresent(this::add);
    evaluation.steps().forEach(step -> step.accept(verdicts));
  }

  private void add(EvaluationFailure failure) {
    met("failure " + failure.code().slug());
    String text = failure.span().text();
    int open = text.indexOf('(');
    if (open > 0) {
      function(text.substring(0, open)).ifPresent(name -> met(name + "() fails"));
    }
  }

  private static Optional<Condition> where(Node node) {
    if (node instanceof Subject.FieldCount count) {
      return count.where();
    }
    return node instanceof Subject.ValueCount count ? count.where() : Optional.empty();
  }

  private static Optional<String> function(String written) {
    return TemplateFunctions.find(written.strip()).map(TemplateFunction::name);
  }

  private void met(String construct) {
    met.add(construct);
  }

  /** Adds the steps of an evaluation and all that lie in them. */
  private final class Verdicts implements Step.Visitor<Void> {

    private int depth;

    @Override
    public Void combined(Step.Combined step) {
      String name =
          step.condition() instanceof Condition.AllOf
              ? "allOf"
              : step.condition() instanceof Condition.AnyOf ? "anyOf" : "not";
      met(name + ": " + step.outcome());
      step.parts().forEach(part -> part.accept(this));
      return null;
    }

    @Override
    public Void related(Step.Related step) {
      step.condition().ifPresent(condition -> condition.accept(this));
      return null;
    }

    @Override
    public Void compared(Step.Compared step) {
      Condition.Comparison comparison = step.condition();
      met(comparison.operator().wireName() + ": " + step.outcome());
      met(subject(comparison.subject()) + ": " + step.outcome());
      if (depth > 0) {
        met("where in " + depth + " counts: " + step.outcome());
      }
      if (comparison.subject() instanceof Subject.Field field
          && field.field() instanceof FieldReference.Named named) {
        met("field " + named.text() + ": " + step.outcome());
      }
      step.failure()
          .map(failure -> countsAround(failure.span(), comparison))
          .filter(counts -> counts > 0)
          .ifPresent(counts -> met("where in " + counts + " counts: FAILED"));
      if (step.outcome() != StepOutcome.FAILED) {
        Stream.of(comparison.subject(), comparison.target())
            .filter(part -> !(part instanceof Subject.FieldCount))
            .flatMap(part -> part.descendants())
            .filter(TemplateExpression.Call.class::isInstance)
            .map(call -> ((TemplateExpression.Call) call).function().text())
            .flatMap(name -> function(name).stream())
            .forEach(name -> met(name + "() answers"));
      }
      depth++;
      step.reading().stream()
          .flatMap(reading -> reading.members().stream())
          .flatMap((Reading.Member member) -> member.where().stream())
          .forEach(where -> where.accept(this));
      depth--;
      return null;
    }

    /** How many counts there are around a place in a comparison. */
    private long countsAround(Span place, Condition.Comparison comparison) {
      return comparison
          .descendants()
          .map(Coverage::where)
          .flatMap(Optional::stream)
          .filter(where -> where.span().to(place).equals(where.span()))
          .count();
    }

    private String subject(Subject subject) {
      if (subject instanceof Subject.Field field) {
        return field.field() instanceof FieldReference.Named ? "field" : "computed field";
      }
      if (subject instanceof Subject.FieldCount count) {
        return count.where().isPresent() ? "field count where" : "field count";
      }
      if (subject instanceof Subject.ValueCount count) {
        return count.where().isPresent() ? "value count where" : "value count";
      }
      return "value";
    }
  }
}
