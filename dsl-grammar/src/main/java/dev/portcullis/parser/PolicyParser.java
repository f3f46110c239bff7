package dev.portcullis.parser;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Definition;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.grammar.PolicyLexer;
import dev.portcullis.grammar.PolicyParser.FileContext;
import dev.portcullis.grammar.PolicyParser.StatementContext;
import dev.portcullis.name.TypeNames;
import dev.portcullis.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.antlr.v4.runtime.BufferedTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * Reads policies in our language, which docs/language.md tells of.
 *
 * <p>A file holds any number of policies and initiatives; a file without any is fine. Every fault
 * of a file is told in one pass. Comments are read over.
 */
public final class PolicyParser {

  /** The most parentheses, brackets and braces around one another. */
  public static final int DEEPEST = 448;

  private PolicyParser() {}

  /** Reads all definitions of a file in the order of the text, or tells every fault of it. */
  public static Outcome<List<Definition>> parse(Source source) {
    return Faults.gather(faults -> new Reading(source, faults).file());
  }

  /**
   * Reads what is typed at the prompt: {@code for key when keySize < 3072}, {@code for key}, or a
   * condition alone.
   *
   * @param type the type to which short names of fields belong where the text has no {@code for},
   *     by its short or its full name
   */
  public static Outcome<Condition> parseCondition(Source source, Optional<String> type) {
    Optional<String> full = type.map(name -> TypeNames.type(name).orElse(name));
    return Faults.gather(faults -> new Reading(source, faults).statement(full));
  }

  private static final class Reading {

    private final Lexemes lexemes;
    private final Faults faults;
    private final PolicyErrorStrategy errors;
    private final dev.portcullis.grammar.PolicyParser parser;

    Reading(Source source, Faults faults) {
      this.lexemes = new Lexemes(source, faults);
      this.faults = faults;
      this.errors = new PolicyErrorStrategy(source, faults);
      this.parser =
          new dev.portcullis.grammar.PolicyParser(new BufferedTokenStream(tokens(source, faults)));
      parser.removeErrorListeners();
      parser.setErrorHandler(errors);
      parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    }

    Optional<List<Definition>> file() {
      FileContext file = parser.file();
      if (errors.isIntact(file)) {
        return Optional.of(new FileVisitor(lexemes, faults).definitions(file));
      }
      new DamagedText(errors, lexemes, faults).explore(file, Optional.empty());
      return Optional.empty();
    }

    Optional<Condition> statement(Optional<String> type) {
      StatementContext statement = parser.statement();
      if (errors.isIntact(statement)) {
        return Optional.of(new StatementVisitor(type, lexemes, faults).visit(statement));
      }
      new DamagedText(errors, lexemes, faults).explore(statement, type);
      return Optional.empty();
    }

    private static TokenSource tokens(Source source, Faults faults) {
      PolicyLexer lexer = new PolicyLexer(SourceCharStream.bounded(source, faults));
      lexer.removeErrorListeners();
      Function<Token, RuntimeException> tooDeep =
          token ->
              faults.abandon(
                  DiagnosticCode.NESTED_TOO_DEEPLY,
                  Places.in(source).of(token),
                  "parentheses and brackets nest more than " + DEEPEST + " deep",
                  "no definition needs so many levels; the rest of the file was not read");
      DepthGuard brackets =
          new DepthGuard(
              new PolicyTokens(lexer, source, faults),
              Set.of(PolicyLexer.OPEN_BRACE, PolicyLexer.OPEN_BRACKET, PolicyLexer.OPEN_PAREN),
              Set.of(PolicyLexer.CLOSE_BRACE, PolicyLexer.CLOSE_BRACKET, PolicyLexer.CLOSE_PAREN),
              DEEPEST,
              tooDeep);
      return new WhereGuard(brackets, DEEPEST, tooDeep);
    }
  }
}
