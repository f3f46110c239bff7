package dev.portcullis.cli.evaluation;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.cli.evaluation.EvalAnswer.Failure;
import dev.portcullis.cli.evaluation.EvalAnswer.Stage;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.diagnostic.Severity;
import dev.portcullis.engine.value.JsonValues;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.parser.JsonParser;
import dev.portcullis.source.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Optional;

/**
 * The machine's door: one request a line, one answer a line, in order. A line that cannot be read
 * gives an answer that says so, and the next line is read; so does a request at which Portcullis
 * itself fails. Empty lines are passed over.
 */
public final class JsonLines {

  private final Evaluator evaluator;
  private final Instant now;
  private Optional<IllegalStateException> ownFault = Optional.empty();

  /**
   * Makes the door.
   *
   * @param now the instant for requests that name none
   */
  public JsonLines(Evaluator evaluator, Instant now) {
    this.evaluator = evaluator;
    this.now = now;
  }

  /**
   * Answers every line until there are no more; each answer is flushed, so that drivers may wait.
   *
   * @throws IllegalStateException after the last line, if Portcullis failed at one: the first
   *     failure is the cause
   */
  public void answer(BufferedReader in, PrintWriter out) throws IOException {
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank()) {
        answer(Source.of("line " + number, line), out);
      }
    }
    if (ownFault.isPresent()) {
      throw ownFault.get();
    }
  }

  private void answer(Source line, PrintWriter out) throws IOException {
    Outcome<JsonValue> parsed = JsonParser.parse(line);
    if (!(parsed.value().orElse(null) instanceof JsonObject request)) {
      AnswerJson.write(out, NullValue.NULL, unreadable(line, parsed));
      return;
    }
    Value id = request.get("id").map(JsonValues::value).orElse(NullValue.NULL);
    AnswerJson.write(out, id, answer(request));
  }

  private EvalAnswer answer(JsonObject request) {
    Outcome<EvalRequest> read = EvalRequestReader.read(request, now);
    return read.failed()
        ? Failure.of(Stage.PARSE, firstError(read))
        : evaluated(request, read.orElseThrow());
  }

  /** A request must not take those behind it along, whatever we did wrong. */
  private EvalAnswer evaluated(JsonObject request, EvalRequest read) {
    try {
      return evaluator.evaluate(read);
    } catch (RuntimeException | StackOverflowError fault) {
      if (ownFault.isEmpty()) {
        ownFault =
            Optional.of(
                new IllegalStateException("failed at " + request.span().source().name(), fault));
      }
      return Failure.of(
          Stage.EVALUATE,
          Diagnostic.of(
              DiagnosticCode.OWN_FAULT,
              request.span(),
              "Portcullis failed at this request: " + fault,
              "please report it with the request"));
    }
  }

  private static Failure unreadable(Source line, Outcome<JsonValue> parsed) {
    return Failure.of(
        Stage.PARSE,
        parsed.failed()
            ? firstError(parsed)
            : Diagnostic.of(
                DiagnosticCode.WRONG_JSON_TYPE,
                line.span(0, line.text().length()),
                "a request must be a JSON object"));
  }

  private static Diagnostic firstError(Outcome<?> outcome) {
    Optional<Diagnostic> error =
        outcome.diagnostics().stream()
            .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
            .findFirst();
    return error.orElseThrow();
  }
}
