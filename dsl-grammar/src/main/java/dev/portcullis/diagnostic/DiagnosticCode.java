package dev.portcullis.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of fault that Portcullis tells of. A code never changes its meaning; each has a page,
 * {@code docs/diagnostics/<code>.md}, which {@code portcullis explain <code>} prints.
 *
 * <p>By stage: {@code 1xxx} syntax, {@code 2xxx} names, {@code 3xxx} types and parameters, {@code
 * 4xxx} rules, {@code 5xxx} evaluation, {@code 6xxx} files and facts, {@code 7xxx} the tests of
 * policies, {@code 8xxx} what Azure would not take, {@code 9xxx} our own fault.
 */
public enum DiagnosticCode {
  /** The text does not follow the grammar. */
  UNEXPECTED_TEXT("POL1001", Severity.ERROR),
  /** A file, a number or an expression is longer than what is read. */
  INPUT_TOO_LARGE("POL1002", Severity.ERROR),
  /** Objects, arrays or calls nest too deeply. */
  NESTED_TOO_DEEPLY("POL1003", Severity.ERROR),
  /** A string holds a backslash or a control character that JSON does not allow. */
  INVALID_ESCAPE("POL1004", Severity.ERROR),
  /** Two members of an object have the same key. */
  DUPLICATE_KEY("POL1005", Severity.ERROR),
  /** An object lacks a part without which it means nothing. */
  MISSING_MEMBER("POL1006", Severity.ERROR),
  /** An object has a member that cannot stand there. */
  UNEXPECTED_MEMBER("POL1007", Severity.ERROR),
  /** A value has another type of JSON than it must have. */
  WRONG_JSON_TYPE("POL1008", Severity.ERROR),
  /** A template expression does not follow its grammar. */
  INVALID_TEMPLATE_EXPRESSION("POL1009", Severity.ERROR),
  /** {@code and} and {@code or} stand side by side without brackets. */
  MIXED_AND_OR("POL1010", Severity.ERROR),
  /** The text holds something that is no character of Unicode. */
  NOT_UNICODE("POL1011", Severity.ERROR),
  /** A member that takes one word of a short list holds another. */
  UNEXPECTED_WORD("POL1012", Severity.ERROR),
  /** A file has more faults than are told. */
  TOO_MANY_FAULTS("POL1013", Severity.ERROR),
  /** A field with a star stands outside a count without {@code all}. */
  STAR_WITHOUT_ALL("POL1014", Severity.WARNING),
  /** A name stands where it means nothing. */
  UNKNOWN_NAME("POL1015", Severity.ERROR),
  /** There is no operator of this name. */
  UNKNOWN_OPERATOR("POL2001", Severity.ERROR),
  /** An expression asks for a parameter that the definition does not declare. */
  UNKNOWN_PARAMETER("POL2002", Severity.ERROR),
  /** A field names an alias that its resource type does not have. */
  UNKNOWN_ALIAS("POL2003", Severity.ERROR),
  /** There is no function of this name. */
  UNKNOWN_FUNCTION("POL2004", Severity.ERROR),
  /** There is no effect of this name. */
  UNKNOWN_EFFECT("POL2005", Severity.ERROR),
  /** There is no mode of this name. */
  UNKNOWN_MODE("POL2006", Severity.WARNING),
  /** A field names an alias of a type that no catalogue knows. */
  ALIAS_OF_UNKNOWN_TYPE("POL2007", Severity.WARNING),
  /** An assignment names a definition that was not read. */
  UNKNOWN_DEFINITION("POL2008", Severity.ERROR),
  /** A field is read as a path into the resource. */
  PATH_INTO_RESOURCE("POL2009", Severity.WARNING),
  /** What stands as a field can name none. */
  NO_FIELD("POL2010", Severity.ERROR),
  /** A policy rule may not call this function. */
  FORBIDDEN_FUNCTION("POL2011", Severity.ERROR),
  /** {@code current()} asks for a count in which it does not stand. */
  UNKNOWN_CURRENT("POL2012", Severity.ERROR),
  /** Two groups or two policies of an initiative have the same name. */
  DUPLICATE_NAME("POL2013", Severity.ERROR),
  /** A policy is put into a group that the initiative does not have. */
  UNKNOWN_GROUP("POL2014", Severity.ERROR),
  /** Two definitions have the same id. */
  DUPLICATE_DEFINITION("POL2015", Severity.ERROR),
  /** A message has a placeholder that stands for nothing. */
  UNKNOWN_PLACEHOLDER("POL2016", Severity.ERROR),
  /** A scope is neither a resource id nor begins with the name of a vault. */
  INVALID_SCOPE("POL2020", Severity.ERROR),
  /** An assignment speaks of a reference id that what it assigns does not have. */
  UNKNOWN_REFERENCE("POL2021", Severity.ERROR),
  /** An assignment follows versions none of which was read. */
  NO_SUCH_VERSION("POL2022", Severity.ERROR),
  /** An initiative follows versions none of which was read. */
  OTHER_VERSION("POL2023", Severity.WARNING),
  /** An assignment names a definition by a title that several have. */
  AMBIGUOUS_NAME("POL2024", Severity.ERROR),
  /** Two assignments have the same id. */
  DUPLICATE_ASSIGNMENT("POL2025", Severity.ERROR),
  /** There is no type of parameters of this name. */
  UNKNOWN_PARAMETER_TYPE("POL3001", Severity.ERROR),
  /** A default is not of its parameter's type. */
  WRONG_DEFAULT_VALUE("POL3002", Severity.ERROR),
  /** The allowed values are no array, or one is not of their parameter's type. */
  WRONG_ALLOWED_VALUES("POL3003", Severity.ERROR),
  /** A parameter gets no value and has no default. */
  MISSING_PARAMETER_VALUE("POL3004", Severity.ERROR),
  /** A value is given for a parameter that the definition does not declare. */
  UNDEFINED_PARAMETER("POL3005", Severity.ERROR),
  /** A value is not of its parameter's type. */
  WRONG_PARAMETER_TYPE("POL3006", Severity.ERROR),
  /** A value is not among those that its parameter allows. */
  PARAMETER_VALUE_NOT_ALLOWED("POL3007", Severity.ERROR),
  /** An operator cannot work with what stands on its right. */
  WRONG_TARGET("POL3008", Severity.ERROR),
  /** An operator has null on its right. */
  COMPARED_WITH_NULL("POL3009", Severity.ERROR),
  /** A function is called with fewer or more arguments than it takes. */
  WRONG_ARGUMENTS("POL3010", Severity.ERROR),
  /** A text looks like an expression and is none. */
  TEXT_LIKE_EXPRESSION("POL3011", Severity.WARNING),
  /** What must follow from parameters alone asks for something else. */
  NOT_CONSTANT("POL3012", Severity.ERROR),
  /** A default of an initiative's parameter is not of its type. */
  UNFIT_DEFAULT("POL3013", Severity.WARNING),
  /** A date cannot be read. */
  INVALID_DATE("POL3020", Severity.ERROR),
  /** The input uses something that Portcullis does not do yet. */
  NOT_SUPPORTED("POL4001", Severity.ERROR),
  /** The mode of the definition does not have this effect. */
  EFFECT_NOT_IN_MODE("POL4002", Severity.ERROR),
  /** A parameter allows effects that cannot replace each other. */
  EFFECTS_DO_NOT_MIX("POL4003", Severity.WARNING),
  /** The effect needs details, and there are none. */
  MISSING_DETAILS("POL4004", Severity.ERROR),
  /** Something cannot stand in the details of an effect. */
  INVALID_DETAILS("POL4005", Severity.ERROR),
  /** A modify writes an alias that Azure does not let it write. */
  ALIAS_NOT_MODIFIABLE("POL4006", Severity.ERROR),
  /** A count has nothing to count. */
  INVALID_COUNT("POL4007", Severity.ERROR),
  /** The rule is larger than Azure lets its authors write. */
  LIMIT_EXCEEDED("POL4008", Severity.ERROR),
  /** Azure takes a definition in this mode only if it is built in. */
  CUSTOM_DATA_PLANE_POLICY("POL4009", Severity.INFO),
  /** The function exists, but not here. */
  FUNCTION_NOT_AVAILABLE("POL4010", Severity.ERROR),
  /** An {@code allOf} or {@code anyOf} holds no condition. */
  EMPTY_GROUP("POL4011", Severity.WARNING),
  /** A {@code *} stands where Azure does not allow it. */
  WILDCARD("POL4012", Severity.WARNING),
  /** An existence effect looks for the very type that its rule asks for. */
  RELATED_TO_ITSELF("POL4013", Severity.WARNING),
  /** An override gives a policy an effect that its definition does not allow. */
  EFFECT_NOT_ALLOWED("POL4020", Severity.ERROR),
  /** A selector asks for nothing, for two things at once, or for what it cannot know. */
  INVALID_SELECTOR("POL4021", Severity.ERROR),
  /** A function was given something it cannot work with. */
  FUNCTION_FAILED("POL5001", Severity.ERROR),
  /** The right side of a comparison turned out to be null. */
  NULL_TARGET("POL5002", Severity.ERROR),
  /** Two values that are compared by size have no order. */
  NO_ORDER("POL5003", Severity.ERROR),
  /** An expression takes a member or an element that is not there. */
  NO_SUCH_MEMBER("POL5004", Severity.ERROR),
  /** A value is of a kind that makes no sense where it stands. */
  UNEXPECTED_VALUE("POL5005", Severity.ERROR),
  /** Counts in counts would take too long. */
  TOO_MANY_LOOKS("POL5006", Severity.ERROR),
  /** What was named does not exist, may not be read or is damaged. */
  UNREADABLE_INPUT("POL6001", Severity.ERROR),
  /** A file, or all files together, are larger than what is read. */
  INPUT_LIMIT("POL6002", Severity.ERROR),
  /** A file that was named holds nothing that Portcullis reads. */
  UNRECOGNIZED_INPUT("POL6003", Severity.ERROR),
  /** A record of an inventory is no JSON, or says something that cannot be. */
  MALFORMED_RECORD("POL6004", Severity.ERROR),
  /** A vault comes without its properties. */
  VAULT_NOT_READ("POL6005", Severity.ERROR),
  /** A component belongs to no vault that was read, or could belong to several. */
  UNKNOWN_VAULT("POL6006", Severity.ERROR),
  /** Bytes that should be an X.509 certificate are none. */
  MALFORMED_CERTIFICATE("POL6007", Severity.ERROR),
  /** A file that was given as a catalogue of aliases is none. */
  MALFORMED_CATALOGUE("POL6008", Severity.ERROR),
  /** A catalogue names an alias and gives no path for it. */
  ALIAS_WITHOUT_PATH("POL6009", Severity.WARNING),
  /** A test beside a policy expects something else than what the policy says. */
  TEST_FAILED("POL7001", Severity.ERROR),
  /** A test beside a policy cannot be run. */
  INVALID_TEST("POL7002", Severity.ERROR),
  /** A policy for Azure uses an alias that Portcullis adds. */
  EXTENSION_ALIAS("POL8001", Severity.ERROR),
  /** A policy for Azure reads tags of a key, a secret or a certificate. */
  TAGS_OF_COMPONENT("POL8002", Severity.ERROR),
  /** Portcullis itself failed. */
  OWN_FAULT("POL9001", Severity.ERROR);

  private final String code;
  private final Severity severity;

  DiagnosticCode(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  /** {@return the code as it is printed, such as {@code POL2003}} */
  public String code() {
    return code;
  }

  /** {@return how grave every diagnostic of this code is} */
  public Severity severity() {
    return severity;
  }

  /**
   * {@return the code's name in words, such as {@code unknown-alias}: what linters of this field
   * call it}
   */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * {@return the code that is written this way, in any case, or that has this name in words}
   *
   * @param text {@code POL2003} or {@code unknown-alias}
   */
  public static Optional<DiagnosticCode> find(String text) {
    return Arrays.stream(values())
        .filter(known -> known.code.equalsIgnoreCase(text) || known.slug().equalsIgnoreCase(text))
        .findFirst();
  }
}
