package dev.portcullis.engine.check;

import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.alias.Alias;
import dev.portcullis.engine.alias.KnownType;
import dev.portcullis.engine.alias.PlainField;
import dev.portcullis.engine.alias.ResolvedField;
import dev.portcullis.engine.alias.ResolvedField.Inferred;
import dev.portcullis.engine.alias.ResolvedField.Tag;
import dev.portcullis.name.FieldScope;
import dev.portcullis.name.NearestNames;
import dev.portcullis.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Does every field name something? An alias that its type does not have is an error; one of a type
 * that no catalogue knows is a warning, once for each name, since its path can be read off the
 * name.
 */
final class AliasChecker {

  private final PolicyUnderCheck policy;
  private final Consumer<Diagnostic> report;
  private final Set<String> warned = new HashSet<>();

  AliasChecker(PolicyUnderCheck policy, Consumer<Diagnostic> report) {
    this.policy = policy;
    this.report = report;
  }

  void check() {
    for (Part<FieldReference> field : policy.parts().fields()) {
      if (field.node() instanceof FieldReference.Named named) {
        check(named.text(), named.span());
      } else if (field.node() instanceof FieldReference.Computed computed) {
        checkResult(computed.expression());
      }
    }
    for (Part<Call> call : policy.parts().calls()) {
      if (call.node().calls("field") && call.node().arguments().size() == 1) {
        checkResult(call.node().arguments().get(0));
      }
    }
  }

  /** Checks the names that an expression spells out as its result. */
  private void checkResult(TemplateExpression expression) {
    if (expression instanceof TextLiteral text) {
      check(text.text(), LiteralPlace.of(text));
    } else if (expression instanceof Call call
        && call.calls("if")
        && call.arguments().size() == 3) {
      checkResult(call.arguments().get(1));
      checkResult(call.arguments().get(2));
    }
  }

  private void check(String name, Span span) {
    ResolvedField field = policy.fields().resolve(name);
    if (field instanceof Tag tag && tag.tag().equals("*")) {
      report.accept(
          Diagnostic.of(
              DiagnosticCode.NO_FIELD,
              span,
              "`" + name + "` names no field: tags are no array",
              "write `tags` for the object of all tags"));
    } else if (field instanceof Inferred inferred) {
      checkInferred(inferred, span);
    }
  }

  private void checkInferred(Inferred field, Span span) {
    Optional<KnownType> type = typeThatLacks(field);
    if (field.paths().get(0).segments().isEmpty()) {
      report.accept(
          Diagnostic.of(
              DiagnosticCode.NO_FIELD,
              span,
              "`" + field.name() + "` names no field",
              "write an alias, a tag, or one of `"
                  + String.join("`, `", PlainField.names())
                  + "`"));
    } else if (type.isPresent()) {
      reportUnknown(field, type.get(), span);
    } else if (warned.add(field.name().toLowerCase(Locale.ROOT))) {
      report.accept(field.type().isEmpty() ? path(field, span) : ofUnknownType(field, span));
    }
  }

  /**
   * The type of which a catalogue has every alias, and not this one. The types of components are
   * all known, so that a slash in place of a dot does not make a new type of one.
   */
  private Optional<KnownType> typeThatLacks(Inferred field) {
    return policy.catalog().types().stream()
        .filter(KnownType::complete)
        .filter(
            type ->
                type.name().equalsIgnoreCase(field.type())
                    || (type.isOfComponents() && startsWith(field.name(), type.name() + "/")))
        .findFirst();
  }

  private void reportUnknown(Inferred field, KnownType type, Span span) {
    report.accept(
        Diagnostic.of(
            DiagnosticCode.UNKNOWN_ALIAS,
            span,
            "unknown alias `" + field.name() + "`",
            NearestNames.hint(written(field, span), names(field, type, span))
                .orElse("no alias of `" + type.name() + "` has a name like this one")));
  }

  /** The name as it stands in the text: in our language the type is mostly left out. */
  private static String written(Inferred field, Span span) {
    return isShort(field, span) ? span.text() : field.name();
  }

  /** The names of the type's aliases, as short as the one that is unknown. */
  private List<String> names(Inferred field, KnownType type, Span span) {
    Stream<String> names = policy.catalog().aliasesOf(type.name()).stream().map(Alias::name);
    FieldScope shortNames = FieldScope.of(Optional.of(type.name()));
    return isShort(field, span)
        ? names.map(name -> shortNames.candidates(name).get(0)).toList()
        : names.toList();
  }

  private static boolean isShort(Inferred field, Span span) {
    return field.name().endsWith("/" + span.text());
  }

  private Diagnostic ofUnknownType(Inferred field, Span span) {
    List<String> types = policy.catalog().types().stream().map(KnownType::name).toList();
    Optional<String> nearest =
        NearestNames.of(field.type(), types).stream()
            .filter(type -> !type.equalsIgnoreCase(field.type()))
            .findFirst();
    return Diagnostic.of(
        DiagnosticCode.ALIAS_OF_UNKNOWN_TYPE,
        span,
        "no catalogue knows `"
            + field.name()
            + "`: its path is taken to be `"
            + field.paths().get(0)
            + "`",
        nearest
            .map(type -> "did you mean the type `" + type + "`?")
            .orElse("give a catalogue that knows the type `" + field.type() + "`"));
  }

  private static Diagnostic path(Inferred field, Span span) {
    return Diagnostic.of(
        DiagnosticCode.PATH_INTO_RESOURCE,
        span,
        "`" + field.name() + "` is no alias and no plain field: it is read as a path",
        NearestNames.hint(field.name(), PlainField.names())
            .orElse("Azure takes an alias only, such as `Microsoft.KeyVault/vaults/sku.name`"));
  }

  private static boolean startsWith(String text, String prefix) {
    return text.regionMatches(true, 0, prefix, 0, prefix.length());
  }
}
