package dev.portcullis.parser;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.PolicyParser.EntryContext;
import dev.portcullis.grammar.PolicyParser.ObjectContext;
import dev.portcullis.grammar.PolicyParser.WordKeyContext;
import dev.portcullis.name.FieldScope;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Makes the resources of tests: {@code attributes.enabled: true} is an object in the object, and a
 * short name of a field is written out.
 */
final class TestDataVisitor extends PlainDataVisitor {

  private static final int MOST_NAMES = 32;

  private final String type;
  private int depth;

  /**
   * Makes a visitor.
   *
   * @param type the type of the resource, by which short names are known
   */
  TestDataVisitor(String type, Lexemes lexemes, Faults faults) {
    super(lexemes, faults);
    this.type = type;
  }

  @Override
  public JsonObject visitObject(ObjectContext context) {
    depth++;
    List<Member> members = new ArrayList<>();
    for (EntryContext entry : context.entry()) {
      put(members, path(entry), lexemes.span(entry.key()), visit(entry.datum()));
    }
    depth--;
    DuplicateKeys.report(members, faults);
    return new JsonObject(lexemes.span(context), members);
  }

  private List<String> path(EntryContext entry) {
    if (!(entry.key() instanceof WordKeyContext words)) {
      return List.of(key(entry.key()).text());
    }
    if (words.anyWord().size() > MOST_NAMES) {
      faults.report(
          DiagnosticCode.NESTED_TOO_DEEPLY,
          lexemes.span(words),
          "a key has more than " + MOST_NAMES + " names");
      return List.of("");
    }
    String name = words.getText();
    return Arrays.asList((depth == 1 ? writtenOut(name) : name).split("\\."));
  }

  private String writtenOut(String name) {
    String prefix = type + "/";
    return FieldScope.of(Optional.of(type))
        .field(name)
        .filter(field -> field.startsWith(prefix))
        .map(field -> field.substring(prefix.length()))
        .orElse(name);
  }

  /** Puts a value where its path leads, into objects that are there or are made for it. */
  private void put(List<Member> members, List<String> path, Span place, JsonValue value) {
    Name key = new Name(place, path.get(0));
    if (path.size() == 1) {
      members.add(new Member(key, value));
      return;
    }
    List<String> rest = path.subList(1, path.size());
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      if (member.key().text().equals(key.text()) && member.value() instanceof JsonObject object) {
        members.set(i, new Member(member.key(), with(object, rest, place, value)));
        return;
      }
    }
    members.add(new Member(key, with(new JsonObject(place, List.of()), rest, place, value)));
  }

  private JsonObject with(JsonObject object, List<String> path, Span place, JsonValue value) {
    List<Member> members = new ArrayList<>(object.members());
    put(members, path, place, value);
    DuplicateKeys.report(members, faults);
    return new JsonObject(object.span(), members);
  }
}
