package dev.portcullis.engine.assign;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads assignments in the shapes of Azure Resource Manager: a resource with {@code properties},
 * the same flattened as {@code az policy assignment list} prints it, an array of either, and {@code
 * {"value": […]}}.
 */
public final class AssignmentReader {

  private static final List<String> UNSUPPORTED = List.of("resourceSelectors", "overrides");

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Assignment> assignments = new ArrayList<>();

  private AssignmentReader() {}

  /** Reads all assignments of a file; an assignment at fault leaves none of them. */
  public static Outcome<List<Assignment>> read(JsonValue file) {
    AssignmentReader reader = new AssignmentReader();
    reader.readAny(file);
    return Outcome.of(List.copyOf(reader.assignments), reader.diagnostics);
  }

  private void readAny(JsonValue value) {
    if (value instanceof JsonArray array) {
      array.elements().forEach(this::readAny);
    } else if (value instanceof JsonObject object
        && object.get("value").orElse(null) instanceof JsonArray list) {
      list.elements().forEach(this::readAny);
    } else if (value instanceof JsonObject object) {
      readAssignment(object);
    } else {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.WRONG_JSON_TYPE, value.span(), "an assignment must be an object"));
    }
  }

  private void readAssignment(JsonObject object) {
    ObjectReader resource = new ObjectReader(object, "an assignment", diagnostics);
    ObjectReader properties =
        resource
            .object("properties")
            .map(inner -> new ObjectReader(inner, "an assignment", diagnostics))
            .orElse(resource);
    Optional<Name> id = resource.requiredText("id");
    Optional<Name> definitionId = properties.requiredText("policyDefinitionId");
    refuseUnsupported(properties);
    List<Member> parameters = parameters(properties);
    EnforcementMode mode = enforcementMode(properties);
    List<Scope> excluded = excludedScopes(properties);
    List<Assignment.Message> messages = messages(properties);
    if (id.isPresent() && definitionId.isPresent()) {
      Scope scope =
          properties
              .text("scope")
              .map(text -> new Scope(text.text()))
              .orElseGet(() -> Scope.above(id.get().text()));
      assignments.add(
          new Assignment(
              id.get(),
              properties.text("displayName").map(Name::text),
              definitionId.get(),
              scope,
              excluded,
              parameters,
              mode,
              messages));
    }
  }

  private void refuseUnsupported(ObjectReader properties) {
    for (String key : UNSUPPORTED) {
      List<JsonValue> elements = properties.elements(key);
      if (!elements.isEmpty()) {
        diagnostics.add(
            Diagnostic.of(
                DiagnosticCode.NOT_SUPPORTED,
                elements.get(0).span(),
                "`" + key + "` of an assignment is not supported yet",
                "an assignment that ignored it would judge other resources than it says"));
      }
    }
  }

  private EnforcementMode enforcementMode(ObjectReader properties) {
    Optional<Name> word = properties.text("enforcementMode");
    Optional<EnforcementMode> mode = word.flatMap(name -> EnforcementMode.find(name.text()));
    if (word.isPresent() && mode.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.UNEXPECTED_WORD,
              word.get().span(),
              "`" + word.get().text() + "` is no enforcement mode",
              "write `Default` or `DoNotEnforce`"));
    }
    return mode.orElse(EnforcementMode.DEFAULT);
  }

  private List<Scope> excludedScopes(ObjectReader properties) {
    List<Scope> scopes = new ArrayList<>();
    for (JsonValue element : properties.elements("notScopes")) {
      if (element instanceof JsonText text) {
        scopes.add(new Scope(text.json()));
      } else {
        diagnostics.add(
            Diagnostic.of(
                DiagnosticCode.WRONG_JSON_TYPE,
                element.span(),
                "an excluded scope must be a string"));
      }
    }
    return scopes;
  }

  private List<Member> parameters(ObjectReader properties) {
    List<Member> values = new ArrayList<>();
    for (Member parameter :
        properties.object("parameters").map(JsonObject::members).orElse(List.of())) {
      Optional<JsonValue> value =
          parameter.value() instanceof JsonObject wrapper ? wrapper.get("value") : Optional.empty();
      if (value.isPresent()) {
        values.add(new Member(parameter.key(), value.get()));
      } else {
        diagnostics.add(
            Diagnostic.of(
                DiagnosticCode.MISSING_MEMBER,
                parameter.span(),
                "the value of parameter `" + parameter.key().text() + "` is missing",
                "write `\"" + parameter.key().text() + "\": {\"value\": …}`"));
      }
    }
    return values;
  }

  private List<Assignment.Message> messages(ObjectReader properties) {
    List<Assignment.Message> messages = new ArrayList<>();
    for (JsonValue element : properties.elements("nonComplianceMessages")) {
      if (element instanceof JsonObject object) {
        ObjectReader message = new ObjectReader(object, "a message", diagnostics);
        Optional<String> referenceId = message.text("policyDefinitionReferenceId").map(Name::text);
        message
            .requiredText("message")
            .ifPresent(text -> messages.add(new Assignment.Message(text.text(), referenceId)));
      } else {
        diagnostics.add(
            Diagnostic.of(
                DiagnosticCode.WRONG_JSON_TYPE, element.span(), "a message must be an object"));
      }
    }
    return messages;
  }
}
