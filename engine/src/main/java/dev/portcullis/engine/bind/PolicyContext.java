package dev.portcullis.engine.bind;

import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code policy()} tells: by which assignment a definition is in force.
 *
 * @param assignmentId the id of the assignment; empty where the definition is tried on its own
 * @param definitionId the id of the definition; empty where it has none
 * @param setDefinitionId the id of the initiative, if the definition comes with one
 * @param definitionReferenceId the definition's name in the initiative
 */
public record PolicyContext(
    String assignmentId,
    String definitionId,
    Optional<String> setDefinitionId,
    Optional<String> definitionReferenceId) {

  /** The context of a definition that nothing assigns. */
  public static final PolicyContext NONE =
      new PolicyContext("", "", Optional.empty(), Optional.empty());

  /** The object that {@code policy()} gives; what belongs to an initiative is null outside one. */
  public ObjectValue toValue() {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("assignmentId", new TextValue(assignmentId));
    members.put("definitionId", new TextValue(definitionId));
    members.put("setDefinitionId", textOrNull(setDefinitionId));
    members.put("definitionReferenceId", textOrNull(definitionReferenceId));
    return new ObjectValue(members);
  }

  private static Value textOrNull(Optional<String> text) {
    return text.<Value>map(TextValue::new).orElse(NullValue.NULL);
  }
}
