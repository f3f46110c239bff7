package dev.portcullis.engine.check;

import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.alias.FieldResolver;
import dev.portcullis.engine.alias.ResolvedField.Path;
import dev.portcullis.engine.check.Scope.Enclosing;
import dev.portcullis.name.NearestNames;
import dev.portcullis.source.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Does {@code current()} stand in a count, and does its argument say in which? */
final class CurrentChecker {

  private final PolicyUnderCheck policy;
  private final Consumer<Diagnostic> report;

  CurrentChecker(PolicyUnderCheck policy, Consumer<Diagnostic> report) {
    this.policy = policy;
    this.report = report;
  }

  void check() {
    for (Part<Call> part : policy.parts().calls()) {
      if (part.node().calls("current")) {
        check(part.node(), part.scope());
      }
    }
  }

  private void check(Call call, Scope scope) {
    if (scope.counts().isEmpty()) {
      report(
          call.function().span(),
          "`current` stands in no count",
          "it gives the member that the `where` of a count looks at");
    } else if (call.arguments().isEmpty() && scope.counts().size() > 1) {
      report(
          call.function().span(),
          "`current()` in a count inside another one does not say which is meant",
          "write " + choices(scope));
    } else if (call.arguments().size() == 1
        && call.arguments().get(0) instanceof TextLiteral name
        && scope.counts().stream().noneMatch(count -> gives(count, name.text()))) {
      report(
          LiteralPlace.of(name),
          "no count around this one gives `" + name.text() + "`",
          NearestNames.hint(name.text(), names(scope).toList()).orElse("write " + choices(scope)));
    }
  }

  /** Whether a count gives what {@code current} asks for; of a computed field that is not known. */
  private boolean gives(Enclosing enclosing, String name) {
    if (enclosing instanceof Enclosing.OfValue count) {
      return count.name().equalsIgnoreCase(name);
    }
    if (enclosing instanceof Enclosing.OfField count
        && count.count().field() instanceof Named field) {
      FieldResolver fields = policy.fields();
      return fields.resolve(field.text()) instanceof Path counted
          && fields.resolve(name) instanceof Path asked
          && counted.isPrefixOf(asked);
    }
    return true;
  }

  private static String choices(Scope scope) {
    List<String> calls = names(scope).map(name -> "current('" + name + "')").toList();
    return calls.isEmpty() ? "the alias that is counted" : DetailsWords.joined(calls);
  }

  private static Stream<String> names(Scope scope) {
    return scope.counts().stream()
        .flatMap(
            enclosing ->
                enclosing instanceof Enclosing.OfValue count
                    ? Stream.of(count.name())
                    : Stream.of(enclosing)
                        .map(Enclosing.OfField.class::cast)
                        .map(count -> count.count().field())
                        .filter(Named.class::isInstance)
                        .map(field -> ((Named) field).text()));
  }

  private void report(Span span, String message, String hint) {
    report.accept(Diagnostic.of(DiagnosticCode.UNKNOWN_CURRENT, span, message, hint));
  }
}
