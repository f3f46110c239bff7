package dev.portcullis.importer.inventory;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.importer.fact.FactDates;
import dev.portcullis.importer.fact.Members;
import java.util.Map;
import java.util.Optional;

/**
 * The attributes that keys, secrets and certificates share, under the names of policy, whether the
 * service, the command line or policy itself wrote them.
 *
 * @param object {@code createdOn}, {@code updatedOn}, {@code expiresOn} and {@code notBefore} as
 *     policies read dates, and all other attributes as they are
 * @param fault the first date that is none
 */
record Attributes(ObjectValue object, Optional<RecordFault> fault) {

  private static final Map<String, String> DATES =
      Map.of(
          "created", "createdOn",
          "createdOn", "createdOn",
          "updated", "updatedOn",
          "updatedOn", "updatedOn",
          "exp", "expiresOn",
          "expires", "expiresOn",
          "expiresOn", "expiresOn",
          "nbf", "notBefore",
          "notBefore", "notBefore");

  static Attributes of(ObjectValue record) {
    Members members = new Members();
    Optional<RecordFault> fault = Optional.empty();
    for (Map.Entry<String, Value> attribute :
        Members.object(record, "attributes").members().entrySet()) {
      String date = DATES.get(attribute.getKey());
      if (date == null) {
        members.put(attribute.getKey(), attribute.getValue());
      } else if (!attribute.getValue().isAbsent()) {
        Optional<TextValue> text = FactDates.normalize(attribute.getValue());
        text.ifPresent(found -> members.put(date, found));
        if (text.isEmpty() && fault.isEmpty()) {
          fault = Optional.of(noDate("attributes." + attribute.getKey(), attribute.getValue()));
        }
      }
    }
    return new Attributes(members.toObject(), fault);
  }

  /** Whether an attribute of this name is a date. */
  static boolean isDate(String name) {
    return DATES.containsKey(name);
  }

  static RecordFault noDate(String path, Value value) {
    return new RecordFault(
        DiagnosticCode.MALFORMED_RECORD,
        "`" + path + "` is no date: " + value,
        "write seconds since 1970, or a date like 2027-01-15T00:00:00Z");
  }
}
