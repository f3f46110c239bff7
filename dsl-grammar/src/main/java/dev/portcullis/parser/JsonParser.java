package dev.portcullis.parser;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.grammar.JsonLexer;
import dev.portcullis.source.Source;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * Reads JSON: RFC 8259 with comments and a byte order mark, nothing else. Every string of the tree
 * is plain text, whatever it looks like, and every number keeps its digits.
 */
public final class JsonParser {

  /** The longest text that is read, in UTF-16 units. */
  public static final int MOST_CHARACTERS = SourceCharStream.MOST_CHARACTERS;

  /** The most levels of objects and arrays. */
  public static final int DEEPEST = 256;

  /** The longest number, in characters; arithmetic on a longer one takes its time. */
  public static final int LONGEST_NUMBER = 1_000;

  /** The most values, keys and signs of one text. */
  static final int MOST_TOKENS = 4_000_000;

  private JsonParser() {}

  /** Reads one value, or tells every fault of the text. */
  public static Outcome<JsonValue> parse(Source source) {
    return Faults.gather(faults -> parse(source, faults));
  }

  /**
   * Reads one value. Where a fault leaves no doubt about what belongs to what (a wrong escape, a
   * missing comma), there is a value all the same, so that its reader can tell of further faults.
   */
  static Optional<JsonValue> parse(Source source, Faults faults) {
    SourceCharStream characters = SourceCharStream.bounded(source, faults);
    RepairableTokens tokens = new RepairableTokens(tokens(characters, source, faults));
    JsonErrorStrategy errors = new JsonErrorStrategy(source, tokens, faults);
    var parser = new dev.portcullis.grammar.JsonParser(tokens);
    parser.removeErrorListeners();
    parser.setErrorHandler(errors);
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    JsonValue value = new JsonTreeBuilder(source, faults).visit(parser.file());
    return errors.structureDamaged() ? Optional.empty() : Optional.ofNullable(value);
  }

  private static DepthGuard tokens(SourceCharStream characters, Source source, Faults faults) {
    JsonLexer lexer = new JsonLexer(characters);
    lexer.removeErrorListeners();
    return new DepthGuard(
        new JsonTokens(lexer, source, faults),
        Set.of(JsonLexer.OPEN_BRACE, JsonLexer.OPEN_BRACKET),
        Set.of(JsonLexer.CLOSE_BRACE, JsonLexer.CLOSE_BRACKET),
        DEEPEST,
        token ->
            faults.abandon(
                DiagnosticCode.NESTED_TOO_DEEPLY,
                Places.in(source).of(token),
                "objects and arrays nest more than " + DEEPEST + " deep",
                "no definition needs so many levels; the rest of the file was not read"));
  }
}
