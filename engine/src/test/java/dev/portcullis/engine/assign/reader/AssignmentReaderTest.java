package dev.portcullis.engine.assign.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.assign.Assignment;
import dev.portcullis.engine.assign.EnforcementMode;
import dev.portcullis.engine.assign.Scope;
import dev.portcullis.parser.JsonParser;
import dev.portcullis.source.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssignmentReaderTest {

  private static final String ID =
      "/subscriptions/s/providers/Microsoft.Authorization/policyAssignments/a";

  @Test
  void readsTheShapeOfResourceManager() {
    Assignment assignment =
        read("""
                {
                  "id": "%s",
                  "name": "a",
                  "type": "Microsoft.Authorization/policyAssignments",
                  "properties": {
                    "displayName": "Certificates",
                    "policyDefinitionId": "/providers/Microsoft.Authorization/policyDefinitions/d",
                    "scope": "/subscriptions/s",
                    "notScopes": ["/subscriptions/s/resourceGroups/old"],
                    "parameters": {"effect": {"value": "Deny"}},
                    "enforcementMode": "donotenforce",
                    "nonComplianceMessages": [
                      {"message": "ask the vault team"},
                      {"message": "for one", "policyDefinitionReferenceId": "r"}
                    ]
                  }
                }
                """
                .formatted(ID))
            .orElseThrow()
            .get(0);

    assertThat(assignment.title()).isEqualTo("Certificates");
    assertThat(assignment.name()).isEqualTo("a");
    assertThat(assignment.scope()).isEqualTo(new Scope("/subscriptions/s"));
    assertThat(assignment.enforcementMode()).isEqualTo(EnforcementMode.DO_NOT_ENFORCE);
    assertThat(assignment.message(Optional.empty())).contains("ask the vault team");
    assertThat(assignment.message(Optional.of("R"))).contains("for one");
    assertThat(assignment.parameters()).hasSize(1);
    assertThat(assignment.excludedScopes())
        .containsExactly(new Scope("/subscriptions/s/resourceGroups/old"));
  }

  @Test
  void readsTheFlatShapeAndListsOfEither() {
    String flat = "{\"id\": \"%s\", \"policyDefinitionId\": \"d\", \"resourceSelectors\": []}";

    assertThat(read("[" + flat.formatted(ID) + "]").orElseThrow()).hasSize(1);
    assertThat(read("{\"value\": [" + flat.formatted(ID) + "]}").orElseThrow())
        .singleElement()
        .satisfies(
            assignment -> {
              assertThat(assignment.scope()).isEqualTo(new Scope("/subscriptions/s"));
              assertThat(assignment.enforcementMode()).isEqualTo(EnforcementMode.DEFAULT);
            });
  }

  @Test
  void tellsEveryFault() {
    Outcome<List<Assignment>> outcome =
        read(
            """
            {
              "id": "a",
              "enforcementMode": "maybe",
              "notScopes": [1],
              "parameters": {"effect": "Deny"},
              "overrides": [{"kind": "policyEffekt"}]
            }
            """);

    assertThat(outcome.failed()).isTrue();
    assertThat(outcome.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactlyInAnyOrder(
            "an assignment needs `policyDefinitionId`",
            "`maybe` is no enforcement mode",
            "an excluded scope must be a string",
            "the value of parameter `effect` is missing",
            "`policyEffekt` is no kind of override",
            "an override needs `value`");
  }

  private static Outcome<List<Assignment>> read(String json) {
    return JsonParser.parse(Source.of("assignments.json", json)).then(AssignmentReader::read);
  }
}
