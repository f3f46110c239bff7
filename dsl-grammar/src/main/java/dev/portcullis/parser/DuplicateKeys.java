package dev.portcullis.parser;

import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells of keys that one object has twice, in whatever case. */
final class DuplicateKeys {

  private DuplicateKeys() {}

  static void report(List<Member> members, Faults faults) {
    if (members.size() < 2) {
      return;
    }
    Map<String, Name> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Member member : members) {
      Name first = known.putIfAbsent(member.key().text(), member.key());
      if (first != null) {
        faults.report(duplicate(first, member.key()));
      }
    }
  }

  private static Diagnostic duplicate(Name first, Name second) {
    String message =
        first.text().equals(second.text())
            ? "the key `" + second.text() + "` occurs twice in one object"
            : "the keys `"
                + first.text()
                + "` and `"
                + second.text()
                + "` of one object differ only in case";
    return Diagnostic.of(DiagnosticCode.DUPLICATE_KEY, second.span(), message, "remove one of them")
        .withRelated(first.span(), "the first of them");
  }
}
