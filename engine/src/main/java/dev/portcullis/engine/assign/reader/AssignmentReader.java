package dev.portcullis.engine.assign.reader;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.assign.Assignment;
import dev.portcullis.engine.assign.EnforcementMode;
import dev.portcullis.engine.assign.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads assignments in the shapes of Azure Resource Manager: a resource with {@code properties},
 * the same flattened as {@code az policy assignment list} prints it, an array of either, and {@code
 * {"value": […]}}. And in a short shape of our own, see {@link ShortAssignment}. What the service
 * carries and no verdict depends on (identity, location, metadata) is passed over.
 */
public final class AssignmentReader {

  private static final int MOST_CHARACTERS_OF_TITLE = 128;

  private AssignmentReader() {}

  /** Reads all assignments of a file; an assignment at fault leaves none of them. */
  public static Outcome<List<Assignment>> read(JsonValue file) {
    return FileObjects.read(
        file,
        "an assignment",
        reader ->
            ShortAssignment.isOne(reader.object()) ? ShortAssignment.read(reader) : read(reader));
  }

  private static Optional<Assignment> read(ObjectReader resource) {
    ObjectReader properties = resource.inner("properties").orElse(resource);
    Optional<Name> id = resource.requiredText("id");
    Optional<Name> definitionId = properties.requiredText("policyDefinitionId");
    Optional<Name> title = properties.text("displayName");
    title
        .filter(name -> name.text().length() > MOST_CHARACTERS_OF_TITLE)
        .ifPresent(
            name ->
                properties.tell(
                    Diagnostic.of(
                        DiagnosticCode.LIMIT_EXCEEDED,
                        name.span(),
                        "a display name has %d characters at most, this one %d"
                            .formatted(MOST_CHARACTERS_OF_TITLE, name.text().length()))));
    Optional<Scope> scope =
        properties
            .text("scope")
            .map(properties::scope)
            .or(() -> id.map(name -> Scope.above(name.text())));
    List<Scope> excluded =
        properties.texts(properties.elements("notScopes"), "an excluded scope").stream()
            .map(properties::scope)
            .toList();
    Optional<Assignment> read =
        id.isPresent() && definitionId.isPresent()
            ? Optional.of(
                new Assignment(
                    id.get(),
                    title.map(Name::text),
                    definitionId.get(),
                    properties.text("definitionVersion"),
                    scope.orElseThrow(),
                    excluded,
                    SelectorReader.resourceSelectors(properties),
                    parameters(properties),
                    SelectorReader.overrides(properties),
                    enforcementMode(properties),
                    messages(properties)))
            : Optional.empty();
    if (read.isEmpty()) {
      tellTheRest(properties);
    }
    return read;
  }

  /** One reading tells all faults, also of an assignment that lacks its id. */
  private static void tellTheRest(ObjectReader properties) {
    SelectorReader.resourceSelectors(properties);
    parameters(properties);
    SelectorReader.overrides(properties);
    enforcementMode(properties);
    messages(properties);
  }

  private static EnforcementMode enforcementMode(ObjectReader properties) {
    Optional<Name> word = properties.text("enforcementMode");
    Optional<EnforcementMode> mode = word.flatMap(name -> EnforcementMode.find(name.text()));
    if (word.isPresent() && mode.isEmpty()) {
      properties.tell(
          Diagnostic.of(
              DiagnosticCode.UNEXPECTED_WORD,
              word.get().span(),
              "`" + word.get().text() + "` is no enforcement mode",
              "write `Default` or `DoNotEnforce`"));
    }
    return mode.orElse(EnforcementMode.DEFAULT);
  }

  private static List<Member> parameters(ObjectReader properties) {
    List<Member> values = new ArrayList<>();
    for (Member parameter :
        properties.object("parameters").map(JsonObject::members).orElse(List.of())) {
      Optional<JsonValue> value =
          parameter.value() instanceof JsonObject wrapper ? wrapper.get("value") : Optional.empty();
      if (value.isPresent()) {
        values.add(new Member(parameter.key(), value.get()));
      } else {
        properties.tell(
            Diagnostic.of(
                DiagnosticCode.MISSING_MEMBER,
                parameter.span(),
                "the value of parameter `" + parameter.key().text() + "` is missing",
                "write `\"" + parameter.key().text() + "\": {\"value\": …}`"));
      }
    }
    return values;
  }

  private static List<Assignment.Message> messages(ObjectReader properties) {
    List<Assignment.Message> messages = new ArrayList<>();
    for (ObjectReader message :
        properties.objects("nonComplianceMessages", Integer.MAX_VALUE, "a message")) {
      Optional<Name> referenceId = message.text("policyDefinitionReferenceId");
      message
          .requiredText("message")
          .ifPresent(text -> messages.add(new Assignment.Message(text.text(), referenceId)));
    }
    return messages;
  }
}
