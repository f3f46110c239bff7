package dev.portcullis.engine.check;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks the single members of {@code then.details}. What an expression gives is not known yet. */
final class DetailsWords {

  private final Consumer<Diagnostic> report;

  DetailsWords(Consumer<Diagnostic> report) {
    this.report = report;
  }

  /** Checks that a member, if it is there, is one of some words, in any case. */
  void checkWord(String key, Optional<JsonValue> value, List<String> words) {
    value
        .filter(present -> !(present instanceof JsonTemplate))
        .filter(present -> !isOneOf(present, words))
        .ifPresent(
            present ->
                report(present.span(), "`" + key + "` must be " + joined(words), Optional.empty()));
  }

  /** Checks that a member is there and is an array that is not empty. */
  void checkFilledArray(String key, Optional<JsonValue> value, Span owner) {
    if (value.isEmpty()) {
      report(owner, "`" + key + "` is missing", Optional.of("add `\"" + key + "\": […]`"));
    } else if (!(value.get() instanceof JsonTemplate)
        && !(value.get() instanceof JsonArray array && !array.elements().isEmpty())) {
      report(
          value.get().span(), "`" + key + "` must be an array with an element", Optional.empty());
    }
  }

  /** Tells a fault of the details. */
  void report(Span span, String message, Optional<String> hint) {
    report.accept(new Diagnostic(DiagnosticCode.INVALID_DETAILS, span, message, hint, List.of()));
  }

  /** The words of a list, each in backquotes, the last one after {@code or}. */
  static String joined(List<String> words) {
    String last = "`" + words.get(words.size() - 1) + "`";
    return words.size() == 1
        ? last
        : "`" + String.join("`, `", words.subList(0, words.size() - 1)) + "` or " + last;
  }

  private static boolean isOneOf(JsonValue value, List<String> words) {
    return value instanceof JsonText text && words.stream().anyMatch(text.text()::equalsIgnoreCase);
  }
}
