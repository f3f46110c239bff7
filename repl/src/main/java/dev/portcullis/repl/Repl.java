package dev.portcullis.repl;

import dev.portcullis.ast.Definition;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.evaluate.EngineDisagreement;
import dev.portcullis.repl.command.Commands;
import dev.portcullis.repl.command.ReplCommand;
import dev.portcullis.repl.command.Words;
import dev.portcullis.repl.session.AnswerText;
import dev.portcullis.repl.session.Interruption.Interrupted;
import dev.portcullis.repl.session.Question;
import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import dev.portcullis.repl.session.Shown;
import dev.portcullis.source.Source;
import java.util.List;

/**
 * Answers what is typed, one whole statement after the other: a command, a condition, or the
 * definition of a policy. What is at fault is told, and the next one is answered.
 */
public final class Repl {

  /** What diagnostics call the text that was typed. */
  private static final String TYPED = "<prompt>";

  private final Session session;

  /** Makes what answers in a session. */
  public Repl(Session session) {
    this.session = session;
  }

  /** The session. */
  public Session session() {
    return session;
  }

  /** Reads paths as {@code :load} does, and answers as it would. */
  public int load(List<String> paths) {
    return reply(":load " + String.join(" ", paths.stream().map(Words::quoted).toList()));
  }

  /**
   * Answers a statement through the console of the session.
   *
   * @return the exit code that the statement has in a script: 0 where all is well
   */
  public int reply(String statement) {
    if (statement.isBlank()) {
      return ExitCode.OK;
    }
    session.interruption().clear();
    try {
      return answer(statement);
    } catch (Refusal refusal) {
      session.console().error(String.valueOf(refusal.getMessage()));
      return ExitCode.USAGE;
    } catch (Interrupted stopped) {
      session.console().note("stopped");
      return ExitCode.OK;
    } catch (EngineDisagreement disagreement) {
      session.console().error(String.valueOf(disagreement.getMessage()));
      return ExitCode.INTERNAL_ERROR;
    } catch (OutOfMemoryError tooMuch) {
      session
          .console()
          .error("there is not enough memory for this; JAVA_TOOL_OPTIONS=-Xmx8g gives Java 8 GB");
      return ExitCode.FAULTY_INPUT;
    } finally {
      session.console().out().flush();
      session.console().err().flush();
    }
  }

  private int answer(String statement) {
    if (Statement.isCommand(statement)) {
      return command(statement.strip());
    }
    Source typed = Source.of(TYPED, statement.stripTrailing());
    return Statement.isDefinition(statement) ? define(typed) : ask(typed);
  }

  private int command(String line) {
    String words = line.startsWith(":") ? line.substring(1) : line;
    int end = 0;
    while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
      end++;
    }
    ReplCommand command = Commands.find(words.substring(0, end));
    List<String> arguments = Words.texts(words.substring(end));
    if (command.arguments().isEmpty() && !arguments.isEmpty()) {
      throw new Refusal(
          "`:%s` takes nothing after it; `:help %s` tells more"
              .formatted(command.name(), command.name()));
    }
    return command.run(session, arguments);
  }

  private int ask(Source typed) {
    Outcome<Question> question = Question.of(typed, session.type(), session.catalog());
    session.tell(question.diagnostics());
    if (question.failed()) {
      return ExitCode.FAULTY_INPUT;
    }
    AnswerText.tell(session, session.ask(question.orElseThrow()), "match", "matches");
    return ExitCode.OK;
  }

  private int define(Source typed) {
    Outcome<List<Definition>> defined = session.shelf().define(typed);
    session.tell(defined.diagnostics());
    Console console = session.console();
    defined
        .value()
        .ifPresent(
            definitions ->
                definitions.forEach(
                    definition ->
                        console
                            .out()
                            .printf(
                                "defined \"%s\"%n",
                                Shown.line(definition.envelope().title().orElse("(untitled)")))));
    return defined.failed() ? ExitCode.FAULTY_INPUT : ExitCode.OK;
  }
}
