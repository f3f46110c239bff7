package dev.portcullis.parser;

import dev.portcullis.grammar.PolicyLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Vocabulary;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says in words what the grammar asks for in one place. */
final class Expectation {

  private static final int MOST_WORDS = 4;

  private Expectation() {}

  /** What is expected where the parser stands. */
  static String at(Parser parser) {
    IntervalSet expected = parser.getExpectedTokens();
    if (expected.contains(PolicyLexer.POLICY) && !expected.contains(PolicyLexer.DOT)) {
      return "a policy or an initiative";
    }
    if (expected.contains(PolicyLexer.NOT) && expected.contains(PolicyLexer.EVERY)) {
      return "a condition";
    }
    return words(expected, parser.getVocabulary());
  }

  private static String words(IntervalSet expected, Vocabulary vocabulary) {
    List<String> words = new ArrayList<>();
    for (int type : expected.toList()) {
      String literal = vocabulary.getLiteralName(type);
      if (literal != null) {
        words.add("`" + literal.substring(1, literal.length() - 1) + "`");
      }
    }
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return "something else";
    }
    String last = words.remove(words.size() - 1);
    return words.isEmpty() ? last : String.join(", ", words) + " or " + last;
  }
}
