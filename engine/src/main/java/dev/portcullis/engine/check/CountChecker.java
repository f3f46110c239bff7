package dev.portcullis.engine.check;

import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.Subject.FieldCount;
import dev.portcullis.ast.Subject.ValueCount;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.alias.ResolvedField.Path;
import dev.portcullis.engine.check.Scope.Enclosing;
import dev.portcullis.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Do counts count the members of an array, and have those of values the names they need? */
final class CountChecker {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+");

  private final PolicyUnderCheck policy;
  private final Consumer<Diagnostic> report;

  CountChecker(PolicyUnderCheck policy, Consumer<Diagnostic> report) {
    this.policy = policy;
    this.report = report;
  }

  void check() {
    policy.parts().fieldCounts().forEach(part -> check(part.node()));
    policy.parts().valueCounts().forEach(part -> check(part.node(), part.scope()));
  }

  /** The path decides whether a field has many values, since the name may hide the star. */
  private void check(FieldCount count) {
    if (!(count.field() instanceof Named field)) {
      return;
    }
    if (policy.fields().resolve(field.text()) instanceof Path path && path.isStarred()) {
      return;
    }
    boolean starWouldDo =
        policy.fields().resolve(field.text() + "[*]") instanceof Path path
            && path.isStarred()
            && field.text().indexOf('/') > 0;
    report(
        field.span(),
        "`" + field.text() + "` is one value: there is nothing to count",
        starWouldDo
            ? "write `" + field.text() + "[*]` for the members of an array"
            : "count an alias with `[*]`");
  }

  private void check(ValueCount count, Scope scope) {
    JsonValue value = count.value();
    if (!(value instanceof JsonArray) && !(value instanceof JsonTemplate)) {
      report(
          value.span(),
          "only an array can be counted",
          "write `[…]`, or an expression that gives an array");
    }
    count
        .name()
        .filter(name -> !NAME.matcher(name.text()).matches())
        .ifPresent(
            name ->
                report(
                    name.span(),
                    "`" + name.text() + "` cannot name a count",
                    "write English letters and digits"));
    boolean isNested = scope.counts().stream().anyMatch(Enclosing.OfValue.class::isInstance);
    if (isNested && count.name().isEmpty()) {
      report(
          count.span(),
          "a count inside another one needs a `name`",
          "add `\"name\": \"…\"`, for `current('…')`");
    }
  }

  private void report(Span span, String message, String hint) {
    report.accept(
        new Diagnostic(DiagnosticCode.INVALID_COUNT, span, message, Optional.of(hint), List.of()));
  }
}
