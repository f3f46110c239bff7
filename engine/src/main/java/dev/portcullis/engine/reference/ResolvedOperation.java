package dev.portcullis.engine.reference;

import dev.portcullis.engine.value.Value;
import dev.portcullis.source.Span;
import java.util.Optional;

/**
 * One change that append or modify asks for, its expressions resolved for one resource.
 *
 * @param kind what is done
 * @param field the field, as the policy names it
 * @param value what is written; empty for remove
 * @param wanted whether the operation's condition holds; true where it has none
 * @param span the operation in the policy
 */
public record ResolvedOperation(
    Kind kind, String field, Optional<Value> value, boolean wanted, Span span) {

  /** What an operation does. */
  public enum Kind {
    /** The one thing that the effect append does. */
    APPEND("append"),
    ADD("add"),
    ADD_OR_REPLACE("addOrReplace"),
    REMOVE("remove");

    private final String wireName;

    Kind(String wireName) {
      this.wireName = wireName;
    }

    /** Its name in Azure Policy JSON; for the effect append that of the effect. */
    public String wireName() {
      return wireName;
    }

    /** Whether what is there already stays: add, and append like it. */
    public boolean keeps() {
      return this == APPEND || this == ADD;
    }
  }
}
