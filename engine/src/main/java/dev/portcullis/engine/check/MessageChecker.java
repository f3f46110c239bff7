package dev.portcullis.engine.check;

import dev.portcullis.ast.Envelope;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.alias.Alias;
import dev.portcullis.engine.alias.PlainField;
import dev.portcullis.engine.alias.ResolvedField;
import dev.portcullis.engine.message.MessageTemplate;
import dev.portcullis.engine.message.MessageTemplate.Placeholder;
import dev.portcullis.engine.message.PlaceholderName;
import dev.portcullis.name.NearestNames;
import dev.portcullis.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Does every placeholder in the policy's message stand for something? */
final class MessageChecker {

  private final PolicyUnderCheck policy;
  private final List<String> types;
  private final Consumer<Diagnostic> report;

  MessageChecker(PolicyUnderCheck policy, Consumer<Diagnostic> report) {
    this.policy = policy;
    this.types = TypesOfRule.of(policy).types();
    this.report = report;
  }

  void check() {
    message()
        .ifPresent(
            message ->
                MessageTemplate.parse(message.json())
                    .placeholders()
                    .forEach(placeholder -> check(placeholder, place(message, placeholder))));
  }

  private Optional<JsonText> message() {
    return policy
        .definition()
        .envelope()
        .metadata()
        .filter(JsonObject.class::isInstance)
        .flatMap(metadata -> ((JsonObject) metadata).get(Envelope.MESSAGE))
        .filter(JsonText.class::isInstance)
        .map(JsonText.class::cast);
  }

  /** The placeholder alone where the text stands in the file as it is, else the whole message. */
  private static Span place(JsonText message, Placeholder placeholder) {
    Span span = message.span();
    return span.text().equals(message.json())
        ? new Span(
            span.source(), span.start() + placeholder.start(), span.start() + placeholder.end())
        : span;
  }

  private void check(Placeholder placeholder, Span place) {
    switch (placeholder.kind()) {
      case FIELD -> checkField(placeholder.name(), place);
      case PARAMETER -> checkParameter(placeholder.name(), place);
      case NOTHING ->
          report(
              place,
              "`" + placeholder.name() + "` stands for nothing",
              "write `{field}` or `{$parameter}`; `{{` is a brace");
    }
  }

  private void checkParameter(String name, Span place) {
    if (policy.definition().parameter(name).isEmpty()) {
      List<String> known =
          policy.definition().parameters().stream()
              .flatMap(List::stream)
              .map(parameter -> parameter.name().text())
              .toList();
      report(
          place,
          "the message names the parameter `" + name + "`, which is not declared",
          NearestNames.hint(name, known).orElse("declare it, or write `{field}` without `$`"));
    }
  }

  private void checkField(String name, Span place) {
    // Without a type the name may be a path into whatever is judged.
    if (types.isEmpty() || types.stream().anyMatch(type -> mayName(name, type))) {
      return;
    }
    List<String> known =
        Stream.concat(
                PlainField.names().stream(),
                types.stream()
                    .flatMap(type -> policy.catalog().aliasesOf(type).stream())
                    .map(Alias::name)
                    .map(this::shortName))
            .toList();
    report(
        place,
        "the message names the field `" + name + "`, which no judged object has",
        NearestNames.hint(name, known).orElse("write a field as the rule names it"));
  }

  private boolean mayName(String name, String type) {
    return !policy.catalog().knowsType(type)
        || !(policy.fields().resolve(PlaceholderName.field(name, type))
            instanceof ResolvedField.Inferred);
  }

  private String shortName(String alias) {
    return types.stream()
        .filter(type -> alias.regionMatches(true, 0, type + "/", 0, type.length() + 1))
        .map(type -> alias.substring(type.length() + 1))
        .findFirst()
        .orElse(alias);
  }

  private void report(Span place, String message, String hint) {
    report.accept(Diagnostic.of(DiagnosticCode.UNKNOWN_PLACEHOLDER, place, message, hint));
  }
}
