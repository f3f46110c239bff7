package dev.portcullis.library;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.engine.evaluate.Engine;
import dev.portcullis.engine.trial.PolicyTrial;
import dev.portcullis.engine.trial.TestOutcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever small thing is otherwise in a policy of the library, one of its tests fails; or the
 * policy means the same, and equivalent-mutants.md says why.
 */
class MutantsTest {

  static List<LibraryPolicy> policies() {
    return PolicyLibrary.policies();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void areFoundByTheTestsOfThePolicy(LibraryPolicy policy) {
    Set<String> survivors =
        Mutants.of(Checked.definition(policy)).stream()
            .filter(MutantsTest::survives)
            .map(Mutant::what)
            .collect(toCollection(LinkedHashSet::new));

    assertThat(survivors).isEqualTo(EquivalentMutants.of(policy));
  }

  @Test
  void areManyAndEachPolicyHasSome() {
    assertThat(policies())
        .allSatisfy(policy -> assertThat(Mutants.of(Checked.definition(policy))).isNotEmpty());
  }

  @Test
  void equivalentOnesBelongToPoliciesOfTheLibrary() {
    assertThat(EquivalentMutants.policies())
        .allSatisfy(name -> assertThat(PolicyLibrary.find(name)).isPresent());
  }

  /** A mutant that no longer parses or checks is none. */
  private static boolean survives(Mutant mutant) {
    Outcome<CheckedPolicy> checked = Checked.of(mutant.text());
    return checked.value().isPresent()
        && PolicyTrial.run(checked.orElseThrow(), Checked.NOW, Engine.REFERENCE).stream()
            .allMatch(TestOutcome::passed);
  }
}
