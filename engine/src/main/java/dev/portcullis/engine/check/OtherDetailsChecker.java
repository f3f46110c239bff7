package dev.portcullis.engine.check;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.engine.state.Effect;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks the details of denyAction and manual. Those of Kubernetes are carried, not read. */
final class OtherDetailsChecker {

  private static final List<String> DEFAULT_STATES =
      List.of("Unknown", "Compliant", "NonCompliant", "Non-compliant");

  private final PolicyUnderCheck policy;
  private final JsonObject details;
  private final DetailsWords words;

  OtherDetailsChecker(PolicyUnderCheck policy, JsonObject details, Consumer<Diagnostic> report) {
    this.policy = policy;
    this.details = details;
    this.words = new DetailsWords(report);
  }

  void check() {
    if (policy.effects().include(Effect.MANUAL)) {
      words.checkWord("defaultState", details.get("defaultState"), DEFAULT_STATES);
    }
    if (policy.effects().include(Effect.DENY_ACTION)) {
      checkActions();
      details.get("cascadeBehaviors").ifPresent(this::checkCascade);
    }
  }

  private void checkActions() {
    Optional<JsonValue> names = details.get("actionNames");
    words.checkFilledArray("actionNames", names, details.span());
    if (names.orElse(null) instanceof JsonArray array) {
      array
          .elements()
          .forEach(
              element -> words.checkWord("actionNames", Optional.of(element), List.of("delete")));
    }
  }

  private void checkCascade(JsonValue cascade) {
    if (policy.mode().isPresent() && policy.mode().get() != PolicyMode.INDEXED) {
      words.report(
          cascade.span(),
          "`cascadeBehaviors` is available in mode `Indexed` only",
          Optional.empty());
    } else if (cascade instanceof JsonObject object) {
      words.checkWord("resourceGroup", object.get("resourceGroup"), List.of("allow", "deny"));
    }
  }
}
