package dev.portcullis.repl.completion;

import dev.portcullis.name.TypeNames;
import dev.portcullis.parser.SyntaxToken;
import dev.portcullis.parser.SyntaxToken.Kind;
import dev.portcullis.repl.command.Suggestion;
import dev.portcullis.repl.command.Suggestions;
import dev.portcullis.repl.session.Question;
import dev.portcullis.repl.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may follow the words of a condition. */
final class ConditionWords {

  private static final Set<String> BEFORE_A_CONDITION =
      Set.of("when", "and", "or", "(", "where", "not");

  private static final Set<String> RELATIONS =
      Set.of("=", "!=", "<", "<=", ">", ">=", "in", "like", "contains", "matches", "case");

  private static final List<Suggestion> OPERATORS =
      List.of(
          Suggestion.of("=", "equals"),
          Suggestion.of("!=", "does not equal"),
          Suggestion.of("<", "is below, or before"),
          Suggestion.of("<=", "is at most"),
          Suggestion.of(">", "is above, or after"),
          Suggestion.of(">=", "is at least"),
          Suggestion.of("in", "is one of"),
          Suggestion.of("not in", "is none of"),
          Suggestion.of("like", "fits a pattern with *"),
          Suggestion.of("not like", ""),
          Suggestion.of("contains", "holds a text or an element"),
          Suggestion.of("not contains", ""),
          Suggestion.of("matches", "fits a pattern of # ? and ."),
          Suggestion.of("has key", "an object has a key"),
          Suggestion.of("exists", "is there and not null"),
          Suggestion.of("is missing", "is not there, or null"));

  private static final List<Suggestion> STARTS =
      List.of(
          Suggestion.of("not (", "holds where the condition does not"),
          Suggestion.of("any", "any x in array[*] where (…)"),
          Suggestion.of("none", "none x in array[*] where (…)"),
          Suggestion.of("every", "every x in array[*] where (…)"),
          Suggestion.of("at least", "at least 2 x in array[*] where (…)"),
          Suggestion.of("count (", "count (x in array[*] where …) > 2"),
          Suggestion.of("value", "value of an expression"),
          Suggestion.of("all", "every value of a field with [*]"));

  private static final List<Suggestion> JOINS =
      List.of(Suggestion.of("and", ""), Suggestion.of("or", ""));

  private ConditionWords() {}

  /** The words that may follow these tokens. */
  static List<Suggestion> at(Session session, List<SyntaxToken> tokens) {
    if (tokens.isEmpty()) {
      List<Suggestion> first = new ArrayList<>();
      first.add(Suggestion.of("for", "the type that is asked: for key when …"));
      first.addAll(starts(session, session.type()));
      return first;
    }
    SyntaxToken last = tokens.get(tokens.size() - 1);
    if (isAfterTypes(tokens)) {
      return last.text().equals("for") || last.text().equals(",")
          ? Suggestions.types(session)
          : List.of(
              Suggestion.of("when", "the condition"),
              Suggestion.of("names", "whose fields have short names"));
    }
    Optional<String> type = type(session, tokens);
    String field = fieldBefore(tokens);
    if (RELATIONS.contains(last.text())) {
      return Values.of(session, type, field);
    }
    if (isInList(tokens)) {
      return Values.of(session, type, fieldBeforeList(tokens));
    }
    if (BEFORE_A_CONDITION.contains(last.text())) {
      return starts(session, type);
    }
    if (!field.isEmpty() && endsAsField(tokens)) {
      return OPERATORS;
    }
    return JOINS;
  }

  private static List<Suggestion> starts(Session session, Optional<String> type) {
    List<Suggestion> words = new ArrayList<>(Fields.of(session, type));
    words.addAll(STARTS);
    return words;
  }

  /** Whether the tokens end within {@code for key, secret}. */
  private static boolean isAfterTypes(List<SyntaxToken> tokens) {
    for (int index = tokens.size() - 1; index >= 0; index--) {
      SyntaxToken token = tokens.get(index);
      boolean isType =
          token.kind() == Kind.WORD || token.kind() == Kind.TYPE || token.text().equals(",");
      if (!isType) {
        return token.text().equals("for");
      }
    }
    return false;
  }

  /** The type whose fields have short names: that of the last {@code for}, else what is set. */
  static Optional<String> type(Session session, List<SyntaxToken> tokens) {
    for (int index = tokens.size() - 2; index >= 0; index--) {
      if (tokens.get(index).text().equals("for")) {
        String name = tokens.get(index + 1).text();
        return Optional.of(TypeNames.type(name).orElse(name));
      }
    }
    return session.type().map(Question::fullType);
  }

  /** The field before the operator that the tokens end with, or that they end with themselves. */
  private static String fieldBefore(List<SyntaxToken> tokens) {
    int end = tokens.size();
    while (end > 0
        && (RELATIONS.contains(tokens.get(end - 1).text())
            || tokens.get(end - 1).text().equals("not")
            || tokens.get(end - 1).text().equals("ignoring"))) {
      end--;
    }
    return name(tokens, end);
  }

  private static String fieldBeforeList(List<SyntaxToken> tokens) {
    int index = tokens.size() - 1;
    while (index > 0 && !tokens.get(index).text().equals("[")) {
      index--;
    }
    return fieldBefore(tokens.subList(0, index));
  }

  private static boolean isInList(List<SyntaxToken> tokens) {
    int depth = 0;
    for (int index = tokens.size() - 1; index >= 0; index--) {
      String text = tokens.get(index).text();
      depth += text.equals("]") ? 1 : 0;
      if (text.equals("[")) {
        boolean ends = !tokens.get(tokens.size() - 1).kind().equals(Kind.TEXT);
        return depth == 0 && ends;
      }
    }
    return false;
  }

  private static boolean endsAsField(List<SyntaxToken> tokens) {
    SyntaxToken last = tokens.get(tokens.size() - 1);
    boolean afterValue =
        tokens.size() > 1 && RELATIONS.contains(tokens.get(tokens.size() - 2).text());
    return !afterValue
        && (last.kind() == Kind.WORD
            || last.kind() == Kind.QUOTED_NAME
            || last.text().equals("[*]"))
        && !last.text().equals("missing");
  }

  private static String name(List<SyntaxToken> tokens, int end) {
    int start = end;
    while (start > 0
        && (tokens.get(start - 1).kind() == Kind.WORD
            || tokens.get(start - 1).kind() == Kind.PUNCTUATION)
        && (start == end || tokens.get(start - 1).end() == tokens.get(start).start())) {
      start--;
    }
    StringBuilder name = new StringBuilder();
    tokens.subList(start, end).forEach(token -> name.append(token.text()));
    return name.toString();
  }
}
