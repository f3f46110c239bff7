package dev.portcullis.parser;

import dev.portcullis.grammar.PolicyLexer;
import dev.portcullis.grammar.PolicyParser;
import dev.portcullis.grammar.PolicyParser.CallContext;
import dev.portcullis.grammar.PolicyParser.FileContext;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says in words what the grammar asks for in one place. */
final class Expectation {

  /** What goes on with a value or a name that is whole already. */
  private static final IntervalSet CONTINUATIONS =
      new IntervalSet(
          PolicyLexer.DOT,
          PolicyLexer.OPEN_BRACKET,
          PolicyLexer.OPEN_PAREN,
          PolicyLexer.STAR,
          PolicyLexer.PLUS,
          PolicyLexer.MINUS);

  private final IntervalSet open;
  private final List<String> words = new ArrayList<>();

  private Expectation(IntervalSet expected) {
    this.open = new IntervalSet(expected);
  }

  /** What is expected where the parser stands, such as {@code a condition}. */
  static String at(Parser parser) {
    if (parser.getContext() instanceof CallContext call && call.OPEN_PAREN() == null) {
      return "a value";
    }
    if (parser.getContext() instanceof FileContext) {
      return "a policy or an initiative";
    }
    return new Expectation(parser.getExpectedTokens()).inWords(parser);
  }

  private String inWords(Parser parser) {
    boolean startsValue = open.contains(PolicyLexer.NUMBER) && open.contains(PolicyLexer.STRING);
    boolean startsCondition = open.contains(PolicyLexer.EVERY) && !startsValue;
    part(parser, PolicyParser.RULE_unit, "a condition", startsCondition);
    part(parser, PolicyParser.RULE_datum, "a value", startsValue);
    part(parser, PolicyParser.RULE_header, "a header such as `version`", startsHeader());
    part(
        parser,
        PolicyParser.RULE_relation,
        "an operator such as `=`, `in` or `exists`",
        open.contains(PolicyLexer.EQUAL));
    part(parser, PolicyParser.RULE_type, "a type", open.contains(PolicyLexer.TYPE));
    part(
        parser,
        PolicyParser.RULE_field,
        "a field",
        open.contains(PolicyLexer.IDENTIFIER) && open.contains(PolicyLexer.BACKQUOTED));
    part(parser, PolicyParser.RULE_anyWord, "a name", open.contains(PolicyLexer.IDENTIFIER));
    part(parser, PolicyParser.RULE_text, "a text", open.contains(PolicyLexer.STRING));
    boolean isWhole = open.size() > open.and(CONTINUATIONS).size();
    if (isWhole || !words.isEmpty()) {
      remove(CONTINUATIONS);
    }
    open.toList().forEach(type -> words.add(word(parser, type)));
    return joined();
  }

  private boolean startsHeader() {
    return open.contains(PolicyLexer.VERSIONS) && !open.contains(PolicyLexer.IDENTIFIER);
  }

  /** Says one part of the grammar with its name, instead of all the words that can begin it. */
  private void part(Parser parser, int rule, String name, boolean isExpected) {
    if (isExpected) {
      ATN atn = parser.getATN();
      remove(atn.nextTokens(atn.ruleToStartState[rule]));
      words.add(name);
    }
  }

  private void remove(IntervalSet types) {
    types.toList().forEach(open::remove);
  }

  private static String word(Parser parser, int type) {
    if (type == Token.EOF) {
      return "the end of the file";
    }
    String literal = parser.getVocabulary().getLiteralName(type);
    if (literal != null) {
      return "`" + literal.substring(1, literal.length() - 1) + "`";
    }
    return switch (type) {
      case PolicyLexer.NUMBER -> "a number";
      case PolicyLexer.PARAMETER_NAME -> "a parameter";
      default -> "a name";
    };
  }

  private String joined() {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
