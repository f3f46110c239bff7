package dev.portcullis.railroad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.Tool;
import org.antlr.v4.parse.ANTLRParser;
import org.antlr.v4.tool.ast.GrammarAST;
import org.antlr.v4.tool.ast.GrammarRootAST;

/** Reads the rules of a grammar with ANTLR's own reader, in the order of the file. */
final class GrammarReader {

  private static final String SECTION = "// ---- ";
  private static final String COMMENT = "// ";

  private final List<String> lines;
  private final GrammarRootAST grammar;
  private final Map<String, String> literals;

  private GrammarReader(Path file, Map<String, String> literals) throws IOException {
    this.lines = Files.readAllLines(file);
    this.grammar = new Tool().parseGrammar(file.toString());
    this.literals = literals;
  }

  /** The words and signs of a lexer by the names of their tokens. */
  static Map<String, String> literals(Path lexer) throws IOException {
    Map<String, String> literals = new HashMap<>();
    for (GrammarAST rule : new GrammarReader(lexer, Map.of()).rules()) {
      List<GrammarAST> strings = rule.getNodesWithType(ANTLRParser.STRING_LITERAL);
      GrammarAST block = (GrammarAST) rule.getFirstChildWithType(ANTLRParser.BLOCK);
      boolean isWord =
          block.getChildCount() == 1
              && block.getChild(0).getChildCount() == 1
              && strings.size() == 1
              && block.getChild(0).getChild(0) == strings.get(0);
      if (isWord) {
        literals.put(name(rule), TrackReader.unquoted(strings.get(0).getText()));
      }
    }
    return literals;
  }

  /**
   * The rules of a grammar.
   *
   * @param literals the words and signs that have names, by these; they are no rules of their own
   */
  static List<GrammarRule> rules(Path file, Map<String, String> literals) throws IOException {
    GrammarReader reader = new GrammarReader(file, literals);
    return reader.rules().stream()
        .filter(rule -> !literals.containsKey(name(rule)))
        .map(reader::rule)
        .toList();
  }

  private List<GrammarAST> rules() {
    return grammar.getNodesWithType(ANTLRParser.RULE);
  }

  private GrammarRule rule(GrammarAST rule) {
    TrackReader reader = new TrackReader(literals);
    Track track = reader.block((GrammarAST) rule.getFirstChildWithType(ANTLRParser.BLOCK));
    int start = rule.getChild(0).getLine() - 1;
    int end = start;
    while (!lines.get(end).endsWith(";")) {
      end++;
    }
    return new GrammarRule(
        name(rule),
        section(start),
        comment(start),
        lines.subList(start, end + 1),
        track,
        reader.uses());
  }

  private static String name(GrammarAST rule) {
    return rule.getChild(0).getText();
  }

  private String section(int line) {
    for (int at = line; at >= 0; at--) {
      if (lines.get(at).startsWith(SECTION)) {
        return lines.get(at).substring(SECTION.length());
      }
    }
    return "";
  }

  private String comment(int line) {
    List<String> comment = new ArrayList<>();
    for (int at = line - 1; at >= 0 && lines.get(at).startsWith(COMMENT); at--) {
      if (!lines.get(at).startsWith(SECTION)) {
        comment.add(0, lines.get(at).substring(COMMENT.length()));
      }
    }
    return String.join(" ", comment);
  }
}
