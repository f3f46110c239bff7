package dev.portcullis.engine.comply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.evaluate.Engine;
import dev.portcullis.engine.fact.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {

  @ParameterizedTest
  @CsvSource({
    // size, mode, effect, allowed, rulings
    "2048, Default, Deny, false, 1",
    "4096, Default, Deny, true, 0",
    "2048, Default, Audit, true, 1",
    "2048, DoNotEnforce, Deny, true, 1",
    "true, Default, Audit, false, 1",
    "true, DoNotEnforce, Audit, true, 1"
  })
  void anEnforcedDenyDeniesAndSoDoesAnEvaluationThatFails(
      String keySize, String mode, String effect, boolean allowed, int rulings) {
    AdmissionAnswer decision =
        decide("/subscriptions/s", mode, effect, Contoso.key("new", keySize));

    assertThat(decision.isAllowed()).isEqualTo(allowed);
    assertThat(decision.rulings()).hasSize(rulings);
    assertThat(decision.denials()).hasSize(allowed ? 0 : 1);
  }

  @ParameterizedTest
  @CsvSource({"/subscriptions/other", "/subscriptions/s/resourceGroups/other"})
  void whatIsOutOfScopeIsAllowed(String scope) {
    assertThat(decide(scope, "Default", "Deny", Contoso.key("new", "2048")).rulings()).isEmpty();
  }

  private static AdmissionAnswer decide(String scope, String mode, String effect, Resource object) {
    AssignedPolicies assigned = Contoso.assigned(scope, mode, effect);
    return new Admission(assigned, Engine.BOTH.judge(assigned.bound()))
        .decide(new AdmissionRequest("KeyCreate", "someone", object), Contoso.estate());
  }
}
