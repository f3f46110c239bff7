package dev.portcullis.cli.evaluation;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.JsonValues;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.parser.DefinitionParser;
import dev.portcullis.source.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the request of one line of {@code eval --jsonl}. */
final class EvalRequestReader {

  private final JsonObject request;
  private final Instant now;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private EvalRequestReader(JsonObject request, Instant now) {
    this.request = request;
    this.now = now;
  }

  /**
   * Reads a request.
   *
   * @param request the object of the line
   * @param now the instant that counts where the request names none
   */
  static Outcome<EvalRequest> read(JsonObject request, Instant now) {
    return new EvalRequestReader(request, now).read();
  }

  private Outcome<EvalRequest> read() {
    Optional<PolicyDefinition> policy = policy();
    ObjectValue content = requiredObject("resource");
    ParameterValues parameters = parameters();
    ObjectValue context = object("context").orElse(ObjectValue.EMPTY);
    RequestEnvironment environment =
        new RequestEnvironment(
            instant(),
            requestContext(context),
            member(context, "subscription"),
            member(context, "resourceGroup"),
            member(context, "vault"),
            related(policy));
    if (policy.isEmpty()) {
      return Outcome.failure(diagnostics);
    }
    return Outcome.of(
        new EvalRequest(
            policy.get(),
            parameters,
            policyContext(policy.get(), member(context, "policy")),
            new Resource(content),
            environment),
        diagnostics);
  }

  private Optional<PolicyDefinition> policy() {
    Optional<JsonValue> value = request.get("policy");
    if (value.isEmpty()) {
      missing("policy", "a definition, a policy rule, or the text of either");
      return Optional.empty();
    }
    Outcome<List<Definition>> parsed =
        value.get() instanceof JsonText text
            ? DefinitionParser.parse(Source.of("policy", text.json()))
            : AzurePolicyParser.read(value.get());
    diagnostics.addAll(parsed.diagnostics());
    List<Definition> definitions = parsed.value().orElse(List.of());
    if (definitions.size() == 1 && definitions.get(0) instanceof PolicyDefinition policy) {
      return Optional.of(policy);
    }
    if (!parsed.failed()) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.UNEXPECTED_TEXT,
              value.get().span(),
              "`policy` must hold one policy definition, and holds %s"
                  .formatted(definitions.size() == 1 ? "an initiative" : definitions.size())));
    }
    return Optional.empty();
  }

  private ParameterValues parameters() {
    ParameterValues values = ParameterValues.NONE;
    if (!(present("parameters").orElse(null) instanceof JsonObject given)) {
      object("parameters");
      return values;
    }
    for (JsonValue.Member parameter : given.members()) {
      values =
          values.with(
              new ParameterValues.Given(
                  parameter.key().text(),
                  JsonValues.value(parameter.value()),
                  Optional.of(parameter.value().span())));
    }
    return values;
  }

  private Instant instant() {
    Optional<JsonValue> value = present("now");
    if (value.isEmpty()) {
      return now;
    }
    Optional<Instant> instant =
        value.get() instanceof JsonText text ? TimeWithZone.parse(text.json()) : Optional.empty();
    if (instant.isEmpty()) {
      wrong("now", value.get(), "a time with its zone, such as \"2026-11-24T00:00:00Z\"");
    }
    return instant.orElse(now);
  }

  private ObjectValue requestContext(ObjectValue context) {
    ObjectValue given = member(context, "requestContext");
    if (!(present("apiVersion").orElse(null) instanceof JsonText version)) {
      present("apiVersion").ifPresent(value -> wrong("apiVersion", value, "a string"));
      return given;
    }
    Map<String, Value> members = new LinkedHashMap<>(given.members());
    members.keySet().removeIf(key -> key.equalsIgnoreCase("apiVersion"));
    members.put("apiVersion", new TextValue(version.json()));
    return new ObjectValue(members);
  }

  private List<Resource> related(Optional<PolicyDefinition> policy) {
    Optional<JsonValue> value = present("related");
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof JsonArray array)) {
      wrong("related", value.get(), "an array of resources");
      return List.of();
    }
    List<Resource> resources = new ArrayList<>();
    for (JsonValue element : array.elements()) {
      if (JsonValues.value(element) instanceof ObjectValue content) {
        resources.add(new Resource(content));
      } else {
        wrong("related", element, "an array of resources");
      }
    }
    return policy.map(known -> RelatedTypes.typed(resources, known)).orElse(resources);
  }

  private static PolicyContext policyContext(PolicyDefinition policy, ObjectValue given) {
    String definitionId = policy.envelope().id().map(id -> id.text()).orElse("");
    return new PolicyContext(
        given.text("assignmentId"),
        given.get("definitionId") instanceof TextValue text ? text.text() : definitionId,
        text(given, "setDefinitionId"),
        text(given, "definitionReferenceId"));
  }

  private static Optional<String> text(ObjectValue object, String key) {
    return object.get(key) instanceof TextValue text ? Optional.of(text.text()) : Optional.empty();
  }

  private static ObjectValue member(ObjectValue context, String key) {
    return context.get(key) instanceof ObjectValue object ? object : ObjectValue.EMPTY;
  }

  private ObjectValue requiredObject(String key) {
    if (present(key).isEmpty()) {
      missing(key, "an object");
    }
    return object(key).orElse(ObjectValue.EMPTY);
  }

  private Optional<ObjectValue> object(String key) {
    Optional<JsonValue> value = present(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (JsonValues.value(value.get()) instanceof ObjectValue object) {
      return Optional.of(object);
    }
    wrong(key, value.get(), "an object");
    return Optional.empty();
  }

  private Optional<JsonValue> present(String key) {
    return request.get(key).filter(value -> !(value instanceof JsonNull));
  }

  private void missing(String key, String what) {
    diagnostics.add(
        Diagnostic.of(
            DiagnosticCode.MISSING_MEMBER,
            request.span(),
            "a request needs `" + key + "`: " + what));
  }

  private void wrong(String key, JsonValue value, String wanted) {
    diagnostics.add(
        Diagnostic.of(
            DiagnosticCode.WRONG_JSON_TYPE, value.span(), "`" + key + "` must be " + wanted));
  }
}
