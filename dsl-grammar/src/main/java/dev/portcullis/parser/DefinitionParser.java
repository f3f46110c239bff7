package dev.portcullis.parser;

import dev.portcullis.ast.Definition;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.grammar.JsonLexer;
import dev.portcullis.source.Source;
import java.util.List;

/**
 * Reads policies in either spelling. A text whose first sign, comments aside, opens an object or an
 * array is Azure Policy JSON; any other is in our language.
 */
public final class DefinitionParser {

  private DefinitionParser() {}

  /** Reads all definitions of a file in the order of the text, or tells every fault of it. */
  public static Outcome<List<Definition>> parse(Source source) {
    return isJson(source) ? AzurePolicyParser.parse(source) : PolicyParser.parse(source);
  }

  private static boolean isJson(Source source) {
    JsonLexer lexer = new JsonLexer(SourceCharStream.of(source));
    lexer.removeErrorListeners();
    int first = lexer.nextToken().getType();
    return first == JsonLexer.OPEN_BRACE || first == JsonLexer.OPEN_BRACKET;
  }
}
