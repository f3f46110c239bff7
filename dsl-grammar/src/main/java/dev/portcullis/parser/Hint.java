package dev.portcullis.parser;

import dev.portcullis.ast.Operator;
import dev.portcullis.grammar.PolicyLexer;
import dev.portcullis.name.NearestNames;
import dev.portcullis.name.ReservedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says what the author of a text that cannot be read may have meant. */
final class Hint {

  private static final Set<String> PERIODS =
      Set.of(
          "second", "seconds", "minute", "minutes", "hour", "hours", "day", "week", "weeks",
          "month", "months", "year", "years");

  private static final Set<Integer> HEADERS =
      Set.of(
          PolicyLexer.ID,
          PolicyLexer.NAME,
          PolicyLexer.ORIGIN,
          PolicyLexer.VERSION,
          PolicyLexer.VERSIONS,
          PolicyLexer.CATEGORY,
          PolicyLexer.MODE,
          PolicyLexer.DESCRIPTION,
          PolicyLexer.METADATA,
          PolicyLexer.NO,
          PolicyLexer.JSON,
          PolicyLexer.PARAMETER);

  private static final Map<Integer, String> NEGATED_SIGNS =
      Map.of(
          PolicyLexer.EQUAL, "!=",
          PolicyLexer.LESS, ">=",
          PolicyLexer.LESS_OR_EQUAL, ">",
          PolicyLexer.GREATER, "<=",
          PolicyLexer.GREATER_OR_EQUAL, "<");

  private final IntervalSet expected;
  private final Parser parser;
  private final Token first;
  private final Token found;

  private Hint(Parser parser, Token first, Token found) {
    this.expected = parser.getExpectedTokens();
    this.parser = parser;
    this.first = first;
    this.found = found;
  }

  /**
   * What may have been meant.
   *
   * @param first the first of the words that cannot be read together
   * @param found the last of them
   */
  static Optional<String> at(Parser parser, Token first, Token found) {
    Hint hint = new Hint(parser, first, found);
    return hint.sentence()
        .or(hint::period)
        .or(hint::operator)
        .or(hint::order)
        .or(hint::name)
        .or(hint::text)
        .or(hint::nearestWord);
  }

  private Optional<String> sentence() {
    Token previous = parser.getInputStream().LT(-1);
    int before = previous == null ? Token.INVALID_TYPE : previous.getType();
    if (before == PolicyLexer.NOT && expected.contains(PolicyLexer.OPEN_PAREN)) {
      return Optional.of("`not` takes parentheses: `not (…)`");
    }
    if (before == PolicyLexer.IS && expected.contains(PolicyLexer.MISSING)) {
      return Optional.of(
          "`exists` and `is missing` say whether there is a value; an empty text is `= \"\"`");
    }
    if (found.getText().equals("!")) {
      return Optional.of("write `not (…)`");
    }
    return Optional.empty();
  }

  private Optional<String> period() {
    return expected.contains(PolicyLexer.DAYS) && PERIODS.contains(found.getText())
        ? Optional.of("the service knows days only: write their number and `days`")
        : Optional.empty();
  }

  private Optional<String> operator() {
    if (!expected.contains(PolicyLexer.EQUAL)) {
      return Optional.empty();
    }
    if (first.getType() == PolicyLexer.NOT && NEGATED_SIGNS.containsKey(found.getType())) {
      return Optional.of("write `" + NEGATED_SIGNS.get(found.getType()) + "`");
    }
    return Operator.find(first.getText()).map(known -> "write `" + spelled(known) + "`");
  }

  private static String spelled(Operator operator) {
    return switch (operator) {
      case EQUALS -> "=";
      case NOT_EQUALS -> "!=";
      case IN -> "in";
      case NOT_IN -> "not in";
      case LIKE -> "like";
      case NOT_LIKE -> "not like";
      case CONTAINS -> "contains";
      case NOT_CONTAINS -> "not contains";
      case MATCH -> "matches";
      case NOT_MATCH -> "not matches";
      case MATCH_INSENSITIVELY -> "matches ignoring case";
      case NOT_MATCH_INSENSITIVELY -> "not matches ignoring case";
      case CONTAINS_KEY -> "has key";
      case NOT_CONTAINS_KEY -> "has no key";
      case LESS -> "<";
      case LESS_OR_EQUALS -> "<=";
      case GREATER -> ">";
      case GREATER_OR_EQUALS -> ">=";
      case EXISTS -> "exists";
    };
  }

  private Optional<String> order() {
    boolean isAfterRule =
        expected.contains(PolicyLexer.MESSAGE)
            && expected.contains(PolicyLexer.TEST)
            && !expected.contains(PolicyLexer.IDENTIFIER);
    if (isAfterRule && HEADERS.contains(found.getType())) {
      return Optional.of("headers and parameters stand before the rule");
    }
    if (found.getType() == PolicyLexer.IN && expected.contains(PolicyLexer.PARAMETER)) {
      return Optional.of("`in` stands before `default`");
    }
    return Optional.empty();
  }

  private Optional<String> name() {
    boolean isFieldExpected =
        expected.contains(PolicyLexer.IDENTIFIER) && expected.contains(PolicyLexer.BACKQUOTED);
    if (!isFieldExpected) {
      return Optional.empty();
    }
    if (first.getType() == PolicyLexer.TYPE) {
      return Optional.of("a whole alias stands in backquotes: `` `" + first.getText() + "` ``");
    }
    boolean isField = first != found && ReservedWords.all().contains(first.getText());
    return isField
        ? Optional.of("a field of this name stands in backquotes: `` `/" + first.getText() + "` ``")
        : Optional.empty();
  }

  private Optional<String> text() {
    boolean isTextExpected =
        expected.contains(PolicyLexer.TEXT_BLOCK) && !expected.contains(PolicyLexer.IDENTIFIER);
    return isTextExpected && ReservedWords.isWord(found.getText())
        ? Optional.of("text stands in double quotes: `\"" + found.getText() + "\"`")
        : Optional.empty();
  }

  private Optional<String> nearestWord() {
    if (found.getType() != PolicyLexer.IDENTIFIER || expected.contains(PolicyLexer.IDENTIFIER)) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (int type : expected.toList()) {
      String literal = parser.getVocabulary().getLiteralName(type);
      if (literal != null && ReservedWords.isWord(literal.substring(1, literal.length() - 1))) {
        words.add(literal.substring(1, literal.length() - 1));
      }
    }
    return NearestNames.hint(found.getText().toLowerCase(Locale.ROOT), words);
  }
}
