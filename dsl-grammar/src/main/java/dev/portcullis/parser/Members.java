package dev.portcullis.parser;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.name.NearestNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The members of one object of the fixed vocabulary. A builder takes out the members that it knows,
 * by name and without regard to case; what nobody takes remains.
 */
final class Members {

  private final String owner;
  private final JsonObject object;
  private final List<Member> remaining;
  private final Faults faults;

  private Members(String owner, JsonObject object, Faults faults) {
    this.owner = owner;
    this.object = object;
    this.remaining = new ArrayList<>(object.members());
    this.faults = faults;
  }

  /**
   * The members of a value. If it is no object, that is reported, and there are none.
   *
   * @param owner what the object is, for messages, such as {@code a parameter}
   */
  static Optional<Members> of(String owner, JsonValue value, Faults faults) {
    if (value instanceof JsonObject object) {
      return Optional.of(new Members(owner, object, faults));
    }
    faults.report(JsonTypes.wrongType(value, owner, "an object"));
    return Optional.empty();
  }

  /** The object whose members these are. */
  JsonObject object() {
    return object;
  }

  /** Takes the member of this name. */
  Optional<Member> takeMember(String key) {
    return takeIf(key, value -> true);
  }

  /** Takes the value of the member of this name. */
  Optional<JsonValue> take(String key) {
    return takeMember(key).map(Member::value);
  }

  /** Takes a value that must be there; if it is not, that is reported. */
  Optional<JsonValue> require(String key) {
    Optional<JsonValue> value = take(key);
    if (value.isEmpty()) {
      reportMissing(key);
    }
    return value;
  }

  /** Takes a plain text. A null stays where it is: it says no more than an absent member. */
  Optional<Name> takeText(String key) {
    return takeUnlessNull(key).flatMap(value -> text(key, value));
  }

  /** Takes a plain text that must be there. */
  Name requireText(String key) {
    return require(key)
        .flatMap(value -> text(key, value))
        .orElseGet(() -> StandIns.name(object.span()));
  }

  private Optional<Name> text(String key, JsonValue value) {
    if (value instanceof JsonText text) {
      return Optional.of(new Name(text.span(), text.json()));
    }
    faults.report(JsonTypes.wrongType(value, "`" + key + "`", "a string"));
    return Optional.empty();
  }

  /** Takes the elements of an array. A null stays where it is. */
  Optional<List<JsonValue>> takeElements(String key) {
    return takeUnlessNull(key).map(value -> elements(key, value));
  }

  /** Takes the elements of an array that must be there. */
  List<JsonValue> requireElements(String key) {
    return require(key).map(value -> elements(key, value)).orElse(List.of());
  }

  private List<JsonValue> elements(String key, JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.elements();
    }
    faults.report(JsonTypes.wrongType(value, "`" + key + "`", "an array"));
    return List.of();
  }

  /** Takes the members of an object. A null stays where it is. */
  Optional<List<Member>> takeMembers(String key) {
    return takeUnlessNull(key)
        .map(
            value -> {
              if (value instanceof JsonObject members) {
                return members.members();
              }
              faults.report(JsonTypes.wrongType(value, "`" + key + "`", "an object"));
              return List.of();
            });
  }

  /** Whether a member of this name remains. */
  boolean has(String key) {
    return remaining.stream().anyMatch(member -> member.key().is(key));
  }

  /** The members that nobody has taken, in the order of the text. */
  List<Member> rest() {
    return List.copyOf(remaining);
  }

  /**
   * Reports each member that nobody has taken, for an object in which nothing else may stand.
   *
   * @param known the names that may stand there
   */
  void refuseRest(String... known) {
    for (Member member : remaining) {
      boolean isKnown = List.of(known).stream().anyMatch(member.key()::is);
      faults.report(
          isKnown
              ? JsonTypes.wrongType(member.value(), "`" + member.key().text() + "`", "a string")
              : unknown(member.key(), known));
    }
  }

  private Diagnostic unknown(Name key, String... known) {
    return new Diagnostic(
        DiagnosticCode.UNEXPECTED_MEMBER,
        key.span(),
        owner + " has no `" + key.text() + "`",
        NearestNames.hint(key.text(), List.of(known)),
        List.of());
  }

  private void reportMissing(String key) {
    faults.report(
        DiagnosticCode.MISSING_MEMBER, JsonTypes.place(object), owner + " needs `" + key + "`");
  }

  private Optional<JsonValue> takeUnlessNull(String key) {
    return takeIf(key, value -> !(value instanceof JsonNull)).map(Member::value);
  }

  private Optional<Member> takeIf(String key, Predicate<JsonValue> wanted) {
    for (int i = 0; i < remaining.size(); i++) {
      Member member = remaining.get(i);
      if (member.key().is(key) && wanted.test(member.value())) {
        remaining.remove(i);
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }
}
