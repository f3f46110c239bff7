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
  UNEXPECTED_TEXT("POL1001", Severity.ERROR),
  INPUT_TOO_LARGE("POL1002", Severity.ERROR),
  NESTED_TOO_DEEPLY("POL1003", Severity.ERROR),
  INVALID_ESCAPE("POL1004", Severity.ERROR),
  DUPLICATE_KEY("POL1005", Severity.ERROR),
  MISSING_MEMBER("POL1006", Severity.ERROR),
  UNEXPECTED_MEMBER("POL1007", Severity.ERROR),
  WRONG_JSON_TYPE("POL1008", Severity.ERROR),
  INVALID_TEMPLATE_EXPRESSION("POL1009", Severity.ERROR),
  MIXED_AND_OR("POL1010", Severity.ERROR),
  NOT_UNICODE("POL1011", Severity.ERROR),
  UNEXPECTED_WORD("POL1012", Severity.ERROR),
  TOO_MANY_FAULTS("POL1013", Severity.ERROR),
  STAR_WITHOUT_ALL("POL1014", Severity.WARNING),
  UNKNOWN_NAME("POL1015", Severity.ERROR),
  UNKNOWN_OPERATOR("POL2001", Severity.ERROR),
  UNKNOWN_PARAMETER("POL2002", Severity.ERROR),
  UNKNOWN_ALIAS("POL2003", Severity.ERROR),
  UNKNOWN_FUNCTION("POL2004", Severity.ERROR),
  UNKNOWN_EFFECT("POL2005", Severity.ERROR),
  UNKNOWN_MODE("POL2006", Severity.WARNING),
  ALIAS_OF_UNKNOWN_TYPE("POL2007", Severity.WARNING),
  UNKNOWN_DEFINITION("POL2008", Severity.ERROR),
  PATH_INTO_RESOURCE("POL2009", Severity.WARNING),
  NO_FIELD("POL2010", Severity.ERROR),
  FORBIDDEN_FUNCTION("POL2011", Severity.ERROR),
  UNKNOWN_CURRENT("POL2012", Severity.ERROR),
  DUPLICATE_NAME("POL2013", Severity.ERROR),
  UNKNOWN_GROUP("POL2014", Severity.ERROR),
  DUPLICATE_DEFINITION("POL2015", Severity.ERROR),
  UNKNOWN_PLACEHOLDER("POL2016", Severity.ERROR),
  INVALID_SCOPE("POL2020", Severity.ERROR),
  UNKNOWN_REFERENCE("POL2021", Severity.ERROR),
  NO_SUCH_VERSION("POL2022", Severity.ERROR),
  OTHER_VERSION("POL2023", Severity.WARNING),
  AMBIGUOUS_NAME("POL2024", Severity.ERROR),
  DUPLICATE_ASSIGNMENT("POL2025", Severity.ERROR),
  UNKNOWN_PARAMETER_TYPE("POL3001", Severity.ERROR),
  WRONG_DEFAULT_VALUE("POL3002", Severity.ERROR),
  WRONG_ALLOWED_VALUES("POL3003", Severity.ERROR),
  MISSING_PARAMETER_VALUE("POL3004", Severity.ERROR),
  UNDEFINED_PARAMETER("POL3005", Severity.ERROR),
  WRONG_PARAMETER_TYPE("POL3006", Severity.ERROR),
  PARAMETER_VALUE_NOT_ALLOWED("POL3007", Severity.ERROR),
  WRONG_TARGET("POL3008", Severity.ERROR),
  COMPARED_WITH_NULL("POL3009", Severity.ERROR),
  WRONG_ARGUMENTS("POL3010", Severity.ERROR),
  TEXT_LIKE_EXPRESSION("POL3011", Severity.WARNING),
  NOT_CONSTANT("POL3012", Severity.ERROR),
  UNFIT_DEFAULT("POL3013", Severity.WARNING),
  INVALID_DATE("POL3020", Severity.ERROR),
  NOT_SUPPORTED("POL4001", Severity.ERROR),
  EFFECT_NOT_IN_MODE("POL4002", Severity.ERROR),
  EFFECTS_DO_NOT_MIX("POL4003", Severity.WARNING),
  MISSING_DETAILS("POL4004", Severity.ERROR),
  INVALID_DETAILS("POL4005", Severity.ERROR),
  ALIAS_NOT_MODIFIABLE("POL4006", Severity.ERROR),
  INVALID_COUNT("POL4007", Severity.ERROR),
  LIMIT_EXCEEDED("POL4008", Severity.ERROR),
  CUSTOM_DATA_PLANE_POLICY("POL4009", Severity.INFO),
  FUNCTION_NOT_AVAILABLE("POL4010", Severity.ERROR),
  EMPTY_GROUP("POL4011", Severity.WARNING),
  WILDCARD("POL4012", Severity.WARNING),
  RELATED_TO_ITSELF("POL4013", Severity.WARNING),
  EFFECT_NOT_ALLOWED("POL4020", Severity.ERROR),
  INVALID_SELECTOR("POL4021", Severity.ERROR),
  FUNCTION_FAILED("POL5001", Severity.ERROR),
  NULL_TARGET("POL5002", Severity.ERROR),
  NO_ORDER("POL5003", Severity.ERROR),
  NO_SUCH_MEMBER("POL5004", Severity.ERROR),
  UNEXPECTED_VALUE("POL5005", Severity.ERROR),
  TOO_MANY_LOOKS("POL5006", Severity.ERROR),
  UNREADABLE_INPUT("POL6001", Severity.ERROR),
  INPUT_LIMIT("POL6002", Severity.ERROR),
  UNRECOGNIZED_INPUT("POL6003", Severity.ERROR),
  MALFORMED_RECORD("POL6004", Severity.ERROR),
  VAULT_NOT_READ("POL6005", Severity.ERROR),
  UNKNOWN_VAULT("POL6006", Severity.ERROR),
  MALFORMED_CERTIFICATE("POL6007", Severity.ERROR),
  MALFORMED_CATALOGUE("POL6008", Severity.ERROR),
  ALIAS_WITHOUT_PATH("POL6009", Severity.WARNING),
  TEST_FAILED("POL7001", Severity.ERROR),
  INVALID_TEST("POL7002", Severity.ERROR),
  EXTENSION_ALIAS("POL8001", Severity.ERROR),
  TAGS_OF_COMPONENT("POL8002", Severity.ERROR),
  OWN_FAULT("POL9001", Severity.ERROR);

  private final String code;
  private final Severity severity;

  DiagnosticCode(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  /** The code as it is printed, such as {@code POL2003}. */
  public String code() {
    return code;
  }

  /** How grave every diagnostic of this code is. */
  public Severity severity() {
    return severity;
  }

  /**
   * The code's name in words, such as {@code unknown-alias}: what linters of this field call it.
   */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The code that is written this way, in any case, or that has this name in words. */
  public static Optional<DiagnosticCode> find(String text) {
    return Arrays.stream(values())
        .filter(known -> known.code.equalsIgnoreCase(text) || known.slug().equalsIgnoreCase(text))
        .findFirst();
  }
}
