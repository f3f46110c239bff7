package dev.portcullis.engine;

import dev.portcullis.engine.value.JavaValues;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.ValueWriter;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * A text that policies are made of. What it holds is not read before it is compiled.
 *
 * @param kind what it holds
 * @param name what diagnostics call it, such as the path of its file
 * @param text the text, without a byte order mark
 * @param parameters the values that its policies get where nothing assigns them, as a JSON object
 */
public record PolicySource(Kind kind, String name, String text, String parameters)
    implements Serializable {

  private static final String NO_PARAMETERS = "{}";

  /** What a text may hold. */
  public enum Kind {
    /** Policy definitions and initiatives, as Azure Policy JSON or in our own language. */
    POLICIES,
    /** Assignments, as {@code az policy assignment list} prints them. */
    ASSIGNMENTS,
    /** Exemptions, as {@code az policy exemption list} prints them. */
    EXEMPTIONS,
    /** A catalogue of aliases, as {@code az provider list} prints it, or a data-policy manifest. */
    ALIASES
  }

  /** Checks that nothing is null. */
  public PolicySource {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
    Objects.requireNonNull(text);
    Objects.requireNonNull(parameters);
  }

  /**
   * {@return policy definitions and initiatives, in either spelling} One text may hold several.
   *
   * @param name what diagnostics call it, such as the path of its file
   * @param text Azure Policy JSON or our own language, without a byte order mark
   */
  public static PolicySource policies(String name, String text) {
    return new PolicySource(Kind.POLICIES, name, text, NO_PARAMETERS);
  }

  /**
   * {@return assignments in Resource Manager's shape, as JSON} Where there is one, policies count
   * as they are assigned and not otherwise.
   *
   * @param name what diagnostics call it, such as the path of its file
   * @param text JSON, without a byte order mark
   */
  public static PolicySource assignments(String name, String text) {
    return new PolicySource(Kind.ASSIGNMENTS, name, text, NO_PARAMETERS);
  }

  /**
   * {@return exemptions in Resource Manager's shape, as JSON} What is exempt is judged all the
   * same, and never denied.
   *
   * @param name what diagnostics call it, such as the path of its file
   * @param text JSON, without a byte order mark
   */
  public static PolicySource exemptions(String name, String text) {
    return new PolicySource(Kind.EXEMPTIONS, name, text, NO_PARAMETERS);
  }

  /**
   * {@return more aliases, beside those of Key Vault that are built in}
   *
   * @param name what diagnostics call it, such as the path of its file
   * @param text JSON, without a byte order mark
   */
  public static PolicySource aliases(String name, String text) {
    return new PolicySource(Kind.ALIASES, name, text, NO_PARAMETERS);
  }

  /**
   * {@return the same policies with these values for their parameters, for use without assignments}
   * A name that one of them does not declare is a fault, told when they are compiled.
   *
   * @param values by the names of parameters, in any case: texts, numbers, booleans, collections
   *     and maps of such
   * @throws IllegalArgumentException if a value is of another kind, or if this holds no policies
   */
  public PolicySource withParameters(Map<String, ?> values) {
    if (kind != Kind.POLICIES) {
      throw new IllegalArgumentException(name + " holds no policies");
    }
    ObjectValue given = JavaValues.object(values);
    return new PolicySource(kind, name, text, ValueWriter.write(given));
  }
}
