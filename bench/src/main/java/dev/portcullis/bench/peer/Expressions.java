package dev.portcullis.bench.peer;

import static dev.portcullis.bench.data.Component.NO_DATE;
import static dev.portcullis.bench.data.Component.NO_NUMBER;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The policies as expressions over the members of a component, in a common text whose members and
 * lists each language writes in its own way: {@code @member} and {@code value IN list}.
 */
final class Expressions {

  static final int CERTIFICATE = 0;
  static final int KEY = 1;
  static final int HSM_KEY = 2;
  static final int SECRET = 3;
  static final int KINDS = 4;

  private static final String ACTIVE_TOO_LONG =
      String.format(
          Locale.ROOT,
          "(@notBefore == %d ? @createdOn : @notBefore) + %d < %d",
          NO_DATE,
          Limits.LONGEST_ACTIVE,
          Limits.NOW);

  private static final List<List<Rule>> RULES =
      List.of(
          List.of(
              new Rule(0, "!(@keyType IN CERTIFICATE_KEY_TYPES)"),
              new Rule(1, "@keyType IN CURVED && !(@curve IN CURVES)"),
              new Rule(2, "@expiresOn <= " + Limits.SOON_FOR_CERTIFICATES),
              new Rule(
                  3,
                  "!@issuerCommonName.contains('Contoso')"
                      + " && !@issuerCommonName.contains('Fabrikam')"),
              new Rule(4, "!@issuerCommonName.contains('Contoso')"),
              new Rule(5, "!(@issuerName IN AUTHORITIES)"),
              new Rule(
                  6,
                  "(@daysBeforeExpiry != NONE && @daysBeforeExpiry < 30)"
                      + " || @lifetimePercentage > 80"),
              new Rule(7, "@keyType IN RSA && @keySize < 3072"),
              new Rule(8, "@validityInMonths > 12"),
              new Rule(29, "@name.startsWith('tmp-')")),
          List.of(
              new Rule(9, ACTIVE_TOO_LONG),
              new Rule(10, "!(@keyType IN KEY_TYPES)"),
              new Rule(11, "@keyType IN CURVED && !(@curve IN CURVES)"),
              new Rule(12, "@expiresOn == NEVER"),
              new Rule(13, "@expiresOn != NEVER && @expiresOn < " + Limits.SOON_FOR_KEYS),
              new Rule(14, "!(@keyType IN HARDWARE)"),
              new Rule(
                  15,
                  "@rotatedOn == NEVER || @rotatedOn > @createdOn + " + Limits.LONGEST_ROTATION),
              new Rule(16, "@keyType IN RSA && @keySize < 3072"),
              new Rule(
                  17, "@expiresOn == NEVER || @expiresOn > @createdOn + " + Limits.LONGEST_KEY)),
          List.of(
              new Rule(18, "!(@keyType IN HARDWARE)"),
              new Rule(19, "@keyType IN CURVED && !(@curve IN CURVES)"),
              new Rule(20, "@expiresOn == NEVER"),
              new Rule(21, "@expiresOn != NEVER && @expiresOn < " + Limits.SOON_FOR_KEYS),
              new Rule(22, "@keyType == 'oct-HSM' && @keySize != NONE && @keySize < 256"),
              new Rule(23, "@keyType IN RSA && @keySize != NONE && @keySize < 3072")),
          List.of(
              new Rule(24, ACTIVE_TOO_LONG),
              new Rule(25, "@contentType == ''"),
              new Rule(26, "@expiresOn == NEVER"),
              new Rule(27, "@expiresOn != NEVER && @expiresOn < " + Limits.SOON_FOR_SECRETS),
              new Rule(
                  28,
                  "@expiresOn == NEVER || @expiresOn > @createdOn + " + Limits.LONGEST_SECRET)));

  private static final Map<String, List<String>> LISTS =
      Map.of(
          "CERTIFICATE_KEY_TYPES", Limits.CERTIFICATE_KEY_TYPES,
          "CURVED", Limits.CURVED,
          "CURVES", Limits.CURVES,
          "AUTHORITIES", Limits.AUTHORITIES,
          "RSA", Limits.RSA,
          "KEY_TYPES", Limits.KEY_TYPES,
          "HARDWARE", Limits.HARDWARE);

  private Expressions() {}

  /** A policy as an expression. */
  record Rule(int policy, String text) {

    private Rule with(String changed) {
      return new Rule(policy, changed);
    }
  }

  /** The expressions of a kind for Spring: long literals marked, lists by their constant. */
  static List<Rule> spel(int kind) {
    return RULES.get(kind).stream()
        .map(
            rule ->
                rule.with(
                    constants(rule.text())
                        .replaceAll("((?:On|Before) \\S+ -1|\\d{10,})", "$1L")
                        .replaceAll(
                            "@(\\w+) IN (\\w+)",
                            "T(" + Limits.class.getName() + ").$2.contains($1())")
                        .replaceAll("@(\\w+)", "$1()")))
        .toList();
  }

  /** The expressions of a kind for CEL: members are variables, lists are written out. */
  static List<Rule> cel(int kind) {
    return RULES.get(kind).stream()
        .map(rule -> rule.with(listed(constants(rule.text()), "[", "]").replace("@", "")))
        .toList();
  }

  /**
   * The expressions of a kind for Cedar: members of the resource; it has no text search but like.
   */
  static List<Rule> cedar(int kind) {
    return RULES.get(kind).stream()
        .map(
            rule ->
                rule.with(
                    constants(rule.text())
                        .replaceAll(
                            "\\((@notBefore[^)]*) \\? (\\S+) : (\\S+)\\)",
                            "(if $1 then $2 else $3)")
                        .replaceAll("!(@\\w+)\\.contains\\('(\\w+)'\\)", "!($1 like \"*$2*\")")
                        .replaceAll("(@\\w+)\\.startsWith\\('([\\w-]+)'\\)", "$1 like \"$2*\"")
                        .replaceAll("@(\\w+) IN (\\w+)", "LIST($2).contains(resource.$1)")))
        .map(rule -> rule.with(sets(rule.text()).replace("@", "resource.").replace('\'', '"')))
        .toList();
  }

  private static String constants(String text) {
    return text.replace("NEVER", Long.toString(NO_DATE)).replace("NONE", "" + NO_NUMBER);
  }

  private static String listed(String text, String open, String close) {
    String listed = text;
    for (Map.Entry<String, List<String>> list : LISTS.entrySet()) {
      String elements = "'" + String.join("', '", list.getValue()) + "'";
      listed =
          listed.replaceAll(
              "(@\\w+) IN " + list.getKey() + "\\b", "$1 in " + open + elements + close);
    }
    return listed;
  }

  private static String sets(String text) {
    String written = text;
    for (Map.Entry<String, List<String>> list : LISTS.entrySet()) {
      String elements = "'" + String.join("', '", list.getValue()) + "'";
      written = written.replace("LIST(" + list.getKey() + ")", "[" + elements + "]");
    }
    return written;
  }
}
