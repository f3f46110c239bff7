package dev.portcullis.engine.alter;

import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.reference.ResolvedOperation;
import dev.portcullis.engine.value.Value;

/**
 * What became of one operation of append or modify in a request.
 *
 * @param policy the policy that asks for it
 * @param operation what it asks for
 * @param outcome what became of it
 * @param before what stood there before; missing where nothing did, an array where a star selects
 *     any number of values
 * @param after what stands there now; the same where nothing was changed
 * @param denies whether the request is denied because it could not be made
 */
public record Alteration(
    AssignedPolicy policy,
    ResolvedOperation operation,
    Outcome outcome,
    Value before,
    Value after,
    boolean denies) {

  /** What may become of an operation. */
  public enum Outcome {
    MADE("made"),
    /** Nothing to do: what it asks for is there. */
    ALREADY_SO("alreadySo"),
    /** Something else is there, and add leaves it. */
    KEPT("kept"),
    /** Something else is there, which append must not overwrite. */
    OCCUPIED("occupied"),
    CONDITION_FALSE("conditionFalse"),
    /** The object that would hold it is not in the request, on purpose as is assumed. */
    PARENT_MISSING("parentMissing"),
    /** The field belongs to resources of another type, or is none that can be written. */
    NO_SUCH_FIELD("noSuchField"),
    NOT_MODIFIABLE("notModifiable"),
    /** The value has another JSON type than the field. */
    WRONG_TYPE("wrongType"),
    /** Another policy wants something else there. */
    CONFLICT("conflict"),
    /** It would be made if its assignment were enforced. */
    NOT_ENFORCED("notEnforced");

    private final String wireName;

    Outcome(String wireName) {
      this.wireName = wireName;
    }

    /** Its name in JSON. */
    public String wireName() {
      return wireName;
    }
  }
}
