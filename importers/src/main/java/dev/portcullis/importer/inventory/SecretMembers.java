package dev.portcullis.importer.inventory;

import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The members of records that hold what must stay secret: never read, and never shown. */
final class SecretMembers {

  /** The private members of a JSON Web Key, in the names of the service and of its clients. */
  private static final Set<String> PRIVATE =
      Set.of("d", "dp", "dq", "qi", "p", "q", "k", "t", "key_hsm");

  private static final Pattern SECRET_TEXT =
      Pattern.compile("\"(?i:value|d|dp|dq|qi|p|q|k|t|key_hsm)\"\\s*:\\s*\"");

  private SecretMembers() {}

  static boolean isValue(String key) {
    return key.equalsIgnoreCase("value");
  }

  static boolean isPrivate(String key) {
    return PRIVATE.contains(key);
  }

  /** Unless what was read of it so far says that it is a resource of another service. */
  static boolean mayBeOfVault(Map<String, Value> members) {
    ObjectValue known = new ObjectValue(members);
    String names = (known.text("type") + known.text("id")).toLowerCase(Locale.ROOT);
    return !names.contains("/") || names.contains("keyvault");
  }

  /** A line of JSON with asterisks for every text that may be secret; its length stays. */
  static String mask(String line) {
    StringBuilder masked = new StringBuilder(line);
    Matcher secret = SECRET_TEXT.matcher(line);
    for (int from = 0; secret.find(from); ) {
      from = secret.end();
      while (from < line.length() && line.charAt(from) != '"') {
        int length = line.charAt(from) == '\\' ? 2 : 1;
        for (int end = Math.min(from + length, line.length()); from < end; from++) {
          masked.setCharAt(from, '*');
        }
      }
    }
    return masked.toString();
  }
}
