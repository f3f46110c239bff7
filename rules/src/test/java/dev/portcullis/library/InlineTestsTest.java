package dev.portcullis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.Node;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.Subject;
import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.engine.evaluate.Engine;
import dev.portcullis.engine.reference.Step;
import dev.portcullis.engine.reference.StepOutcome;
import dev.portcullis.engine.state.Verdict;
import dev.portcullis.engine.trial.PolicyTrial;
import dev.portcullis.engine.trial.TestOutcome;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tests beside the policies of the library pass, and miss no branch of them. */
class InlineTestsTest {

  static List<LibraryPolicy> policies() {
    return PolicyLibrary.policies();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void passWithBothEvaluators(LibraryPolicy policy) {
    List<String> faults =
        outcomes(policy).stream()
            .flatMap(outcome -> outcome.faults().stream())
            .map(DiagnosticPrinter::print)
            .toList();

    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void showWhatThePolicyFindsWhatItPassesAndWhatItDoesNotSpeakOf(LibraryPolicy policy) {
    assertThat(outcomes(policy))
        .extracting(outcome -> outcome.trial().orElseThrow().evaluation().verdict().kind())
        .contains(Verdict.Kind.NON_COMPLIANT, Verdict.Kind.COMPLIANT, Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @MethodSource("policies")
  void seeEachComparisonHoldAndNotHold(LibraryPolicy policy) {
    Map<String, Set<StepOutcome>> seen = new HashMap<>();
    outcomes(policy).stream()
        .flatMap(outcome -> outcome.trial().stream())
        .flatMap(trial -> trial.evaluation().steps().stream())
        .forEach(step -> note(step, seen));

    PolicyDefinition definition = Checked.definition(policy);
    assertThat(comparisons(definition).toList())
        .allSatisfy(
            comparison ->
                assertThat(seen.getOrDefault(key(comparison), Set.of()))
                    .as(comparison.span().text())
                    .contains(possible(policy, comparison)));
  }

  /** Where it may as well always hold, it may never be reached without holding. */
  private static StepOutcome[] possible(LibraryPolicy policy, Condition.Comparison comparison) {
    String always = Mutant.oneLine(comparison.span().text()) + " always holds";
    return EquivalentMutants.of(policy).contains(always)
        ? new StepOutcome[] {StepOutcome.HOLDS}
        : new StepOutcome[] {StepOutcome.HOLDS, StepOutcome.DOES_NOT_HOLD};
  }

  private static List<TestOutcome> outcomes(LibraryPolicy policy) {
    return PolicyTrial.run(Checked.of(policy), Checked.NOW, Engine.BOTH);
  }

  /** The comparisons of a rule but those inside counts, which an evaluation keeps no step of. */
  private static Stream<Condition.Comparison> comparisons(PolicyDefinition definition) {
    Stream<Node> related =
        definition.rule().details().stream()
            .filter(EffectDetails.Existence.class::isInstance)
            .flatMap(details -> ((EffectDetails.Existence) details).existenceCondition().stream())
            .map(Node.class::cast);
    return Stream.concat(Stream.of(definition.rule().condition()), related)
        .flatMap(InlineTestsTest::outsideOfCounts)
        .filter(Condition.Comparison.class::isInstance)
        .map(Condition.Comparison.class::cast);
  }

  private static Stream<Node> outsideOfCounts(Node node) {
    return node instanceof Subject
        ? Stream.empty()
        : Stream.concat(
            Stream.of(node), node.children().stream().flatMap(InlineTestsTest::outsideOfCounts));
  }

  private static void note(Step step, Map<String, Set<StepOutcome>> seen) {
    step.accept(
        new Step.Visitor<Boolean>() {
          @Override
          public Boolean combined(Step.Combined combined) {
            combined.parts().forEach(part -> note(part, seen));
            return true;
          }

          @Override
          public Boolean compared(Step.Compared compared) {
            return seen.computeIfAbsent(
                    key(compared.condition()), any -> EnumSet.noneOf(StepOutcome.class))
                .add(compared.outcome());
          }

          @Override
          public Boolean related(Step.Related related) {
            related.condition().ifPresent(condition -> note(condition, seen));
            return true;
          }
        });
  }

  private static String key(Condition.Comparison comparison) {
    return comparison.span().start() + "-" + comparison.span().end();
  }
}
