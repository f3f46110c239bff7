package dev.portcullis.cli.command;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.cli.evaluation.TimeWithZone;
import dev.portcullis.cli.output.Console;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.comply.AdmissionRequest;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.JsonValues;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.importer.InputReader;
import dev.portcullis.importer.Inputs;
import dev.portcullis.importer.inventory.SecretFilter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request as its file holds it, without the value of a secret and without private keys: as with
 * an inventory, no policy sees them, and no answer or log can repeat them.
 *
 * @param request what is asked
 * @param time when it was asked; empty where the file does not say
 * @param requestContext what {@code requestContext()} gives
 */
record RequestFile(AdmissionRequest request, Optional<Instant> time, ObjectValue requestContext) {

  /** Reads the one request of a file; tells what is wrong with it. */
  static Optional<RequestFile> read(String file, Console console) {
    Inputs inputs = InputReader.read(List.of(file), console.in());
    console.tell(inputs.diagnostics());
    if (inputs.hasErrors()) {
      return Optional.empty();
    }
    if (inputs.requests().size() != 1
        || !(inputs.requests().get(0) instanceof JsonObject request)) {
      console.error(file + " does not hold one request");
      return Optional.empty();
    }
    return new Reading(request).read(console);
  }

  /** Reads the members of a request. */
  private static final class Reading {

    private final JsonObject request;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Reading(JsonObject request) {
      this.request = request;
    }

    Optional<RequestFile> read(Console console) {
      String operation = text("operation");
      String requester = text("requester");
      ObjectValue resource = object("resource", true);
      Optional<Instant> time = time();
      ObjectValue context = object("requestContext", false);
      console.tell(diagnostics);
      return diagnostics.isEmpty()
          ? Optional.of(
              new RequestFile(
                  new AdmissionRequest(
                      operation, requester, new Resource(withoutSecrets(resource, console))),
                  time,
                  withoutSecrets(context, console)))
          : Optional.empty();
    }

    private static ObjectValue withoutSecrets(ObjectValue object, Console console) {
      ObjectValue kept = SecretFilter.filter(object);
      if (!kept.equals(object)) {
        console.note("what must stay secret was left out of the request: no policy sees it");
      }
      return kept;
    }

    private String text(String key) {
      Optional<JsonValue> value = request.get(key);
      if (value.isPresent() && value.get() instanceof JsonText text) {
        return text.json();
      }
      fault(key, value, "a string");
      return "";
    }

    private ObjectValue object(String key, boolean required) {
      Optional<JsonValue> value = request.get(key);
      if (value.isPresent() && JsonValues.value(value.get()) instanceof ObjectValue object) {
        return object;
      }
      if (required || value.isPresent()) {
        fault(key, value, "an object");
      }
      return ObjectValue.EMPTY;
    }

    private Optional<Instant> time() {
      Optional<JsonValue> value = request.get("time");
      if (value.isEmpty()) {
        return Optional.empty();
      }
      Optional<Instant> time =
          value.get() instanceof JsonText text ? TimeWithZone.parse(text.json()) : Optional.empty();
      if (time.isEmpty()) {
        fault("time", value, "a time with its zone, such as \"2026-11-24T09:00:00Z\"");
      }
      return time;
    }

    private void fault(String key, Optional<JsonValue> value, String wanted) {
      diagnostics.add(
          value
              .map(
                  wrong ->
                      Diagnostic.of(
                          DiagnosticCode.WRONG_JSON_TYPE,
                          wrong.span(),
                          "`" + key + "` must be " + wanted))
              .orElseGet(
                  () ->
                      Diagnostic.of(
                          DiagnosticCode.MISSING_MEMBER,
                          request.span(),
                          "a request needs `" + key + "`: " + wanted)));
    }
  }
}
