package dev.portcullis.parser;

import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Operator;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.name.NearestNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The members of a condition, sorted by what they are.
 *
 * @param combinators {@code allOf}, {@code anyOf}, {@code not}
 * @param subjects left sides: {@code field}, {@code value}, {@code count}
 * @param operators operators, with what they compare to
 * @param unknown what a condition does not have
 */
record ConditionMembers(
    List<Member> combinators, List<Member> subjects, List<Member> operators, List<Member> unknown) {

  private static final List<String> OPERATOR_NAMES =
      Arrays.stream(Operator.values()).map(Operator::wireName).toList();

  private static final List<String> OTHER_NAMES =
      List.of("allOf", "anyOf", "not", "field", "value", "count");

  static ConditionMembers of(JsonObject object) {
    ConditionMembers sorted =
        new ConditionMembers(
            new ArrayList<>(1), new ArrayList<>(1), new ArrayList<>(1), new ArrayList<>(0));
    object.members().forEach(member -> sorted.home(member.key().text()).add(member));
    return sorted;
  }

  private List<Member> home(String key) {
    return switch (key.toLowerCase(Locale.ROOT)) {
      case "allof", "anyof", "not" -> combinators;
      case "field", "value", "count" -> subjects;
      default -> Operator.find(key).isPresent() ? operators : unknown;
    };
  }

  void reportUnknown(Faults faults) {
    unknown.forEach(member -> faults.report(unknown(member)));
  }

  private static Diagnostic unknown(Member member) {
    String key = member.key().text();
    if (member.key().is("source")) {
      return Diagnostic.of(
          DiagnosticCode.UNEXPECTED_MEMBER,
          member.key().span(),
          "`source` is no longer a left side of a condition",
          "write `\"field\": \"type\"`");
    }
    Optional<String> operator = NearestNames.hint(key, OPERATOR_NAMES);
    Optional<String> other = NearestNames.hint(key, OTHER_NAMES);
    boolean meantOther = operator.isEmpty() && other.isPresent();
    return new Diagnostic(
        meantOther ? DiagnosticCode.UNEXPECTED_MEMBER : DiagnosticCode.UNKNOWN_OPERATOR,
        member.key().span(),
        meantOther ? "a condition has no `" + key + "`" : "unknown operator `" + key + "`",
        operator.or(() -> other),
        List.of());
  }
}
