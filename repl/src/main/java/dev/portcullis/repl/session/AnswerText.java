package dev.portcullis.repl.session;

import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.Style;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.reference.PlainEvaluator;
import dev.portcullis.engine.slice.ColumnSource;
import dev.portcullis.engine.slice.FieldSources;
import dev.portcullis.engine.state.EvaluationFailure;
import dev.portcullis.engine.state.Verdict;
import dev.portcullis.name.TypeNames;
import dev.portcullis.repl.session.Answer.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells an answer: how many, which, why some failed, and how fast it was. */
public final class AnswerText {

  /** A line has room for the values of so many fields. */
  private static final int MOST_FIELDS = 3;

  private final Session session;
  private final Console console;
  private final Answer answer;

  private AnswerText(Session session, Answer answer) {
    this.session = session;
    this.console = session.console();
    this.answer = answer;
  }

  /**
   * Tells an answer and makes its matches the list that was shown last.
   *
   * @param verb what the objects do that are asked for, such as {@code match}
   */
  public static void tell(Session session, Answer answer, String verb, String singularVerb) {
    AnswerText text = new AnswerText(session, answer);
    text.summary(verb, singularVerb);
    text.failures();
    text.matches();
    session.console().out().flush();
  }

  private void summary(String verb, String singularVerb) {
    long found = answer.matches().size();
    StringBuilder line =
        new StringBuilder(
            Style.STRONG.on(
                "%s of %s %s"
                    .formatted(
                        Shown.number(found),
                        counted(answer.asked()),
                        found == 1 ? singularVerb : verb),
                console.colored()));
    if (!answer.failed().isEmpty()) {
      line.append(
          Style.CAUTION.on(
              ", %s failed".formatted(Shown.number(answer.failed().size())), console.colored()));
    }
    if (answer.others() > 0) {
      line.append("; %s of other types".formatted(Shown.objects(answer.others())));
    }
    if (answer.asked() > 0) {
      String speed =
          "  (%s, %s)"
              .formatted(Shown.time(answer.time()), Shown.rate(answer.asked(), answer.time()));
      line.append(Style.FAINT.on(speed, console.colored()));
    }
    console.out().println(line);
    if (answer.asked() == 0) {
      console.note(
          session.objects().all().isEmpty()
              ? "no inventory is loaded; `:load PATH` reads one"
              : "no object of this type was read; `:types` tells which were");
    }
  }

  private String counted(long number) {
    if (answer.question().types().size() == 1) {
      String type = answer.question().types().iterator().next();
      Optional<String> name =
          TypeNames.shortNames().stream()
              .filter(known -> Question.fullType(known).equalsIgnoreCase(type))
              .findFirst();
      if (name.isPresent()) {
        String noun = name.get().equals("hsmKey") ? "HSM key" : name.get();
        return Shown.count(number, noun, noun + "s");
      }
    }
    return Shown.objects(number);
  }

  /** Says of the first object that failed why it did: mostly it is the same for all. */
  private void failures() {
    if (answer.failed().isEmpty()) {
      return;
    }
    BoundPolicy policy = answer.question().policy();
    Resource first = answer.failed().get(0).object();
    Verdict verdict = PlainEvaluator.evaluate(policy, first, session.objects().estate()).verdict();
    verdict.failure().ifPresent(failure -> tell(failure, first));
  }

  private void tell(EvaluationFailure failure, Resource object) {
    session.tell(
        List.of(
            Diagnostic.of(
                failure.code(),
                failure.span(),
                Shown.line(failure.message()),
                "`:why %s` shows each step".formatted(Shown.object(object)))));
  }

  private void matches() {
    List<Resource> objects = answer.matches().stream().map(Place::object).toList();
    Function<Resource, String> names = Listing.names(objects);
    List<Column> columns = columns();
    int width =
        objects.stream()
            .limit(1_000)
            .mapToInt(object -> names.apply(object).length())
            .max()
            .orElse(0);
    session
        .listing()
        .showObjects(
            objects,
            index -> line(index, objects.size(), names.apply(objects.get(index)), width, columns));
  }

  private String line(int index, int size, String name, int width, List<Column> columns) {
    Place place = answer.matches().get(index);
    StringBuilder line = new StringBuilder("  ");
    line.append(Style.FAINT.on(Listing.number(index, size), console.colored())).append("  ");
    line.append(name);
    if (!columns.isEmpty()) {
      line.append(" ".repeat(Math.max(0, width - name.length())));
    }
    for (Column column : columns) {
      line.append("  ")
          .append(Style.FAINT.on(column.title() + " ", console.colored()))
          .append(Shown.value(place.slice().column(column.source()).value(place.row())));
    }
    return line.toString();
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    BoundPolicy policy = answer.question().policy();
    for (Map.Entry<String, String> field : answer.question().fields().entrySet()) {
      if (columns.size() < MOST_FIELDS && !field.getKey().equalsIgnoreCase("name")) {
        ColumnSource source = FieldSources.of(policy.fields().resolve(field.getKey()));
        columns.add(new Column(field.getValue(), source));
      }
    }
    return columns;
  }

  private record Column(String title, ColumnSource source) {}
}
