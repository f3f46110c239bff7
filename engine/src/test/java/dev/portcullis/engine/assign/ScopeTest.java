package dev.portcullis.engine.assign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

  @ParameterizedTest
  @CsvSource({
    "/subscriptions/s, /subscriptions/s, true",
    "/subscriptions/s, /SUBSCRIPTIONS/S/resourceGroups/g, true",
    "/subscriptions/s/, /subscriptions/s/resourceGroups/g, true",
    "/subscriptions/s, /subscriptions/s2/resourceGroups/g, false",
    "/subscriptions/s/resourceGroups/g, /subscriptions/s/resourceGroups/g2, false",
    "/subscriptions/s/resourceGroups/g, /subscriptions/s, false",
    "/providers/Microsoft.Management/managementGroups/m, /subscriptions/s, true",
    "'', /subscriptions/s, true"
  })
  void coversItselfAndAllBelow(String scope, String resource, boolean covers) {
    assertThat(new Scope(scope).covers(resource)).isEqualTo(covers);
  }

  @Test
  void anAssignmentIsMadeAboveItsProvider() {
    assertThat(
            Scope.above(
                "/subscriptions/s/providers/Microsoft.Authorization/policyAssignments/certificates"))
        .isEqualTo(new Scope("/subscriptions/s"));
  }
}
