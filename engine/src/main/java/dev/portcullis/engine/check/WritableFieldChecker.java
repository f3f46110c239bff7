package dev.portcullis.engine.check;

import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.alias.Alias;
import dev.portcullis.engine.alias.AliasMapping;
import dev.portcullis.engine.alias.Modifiability;
import dev.portcullis.engine.alias.PlainField;
import dev.portcullis.engine.alias.ResolvedField;
import dev.portcullis.engine.alias.ResolvedField.Aliased;
import dev.portcullis.engine.alias.ResolvedField.AllTags;
import dev.portcullis.engine.alias.ResolvedField.Path;
import dev.portcullis.engine.alias.ResolvedField.Plain;
import dev.portcullis.engine.alias.ResolvedField.Tag;
import dev.portcullis.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Can an effect write the fields that its details name? */
final class WritableFieldChecker {

  private final PolicyUnderCheck policy;
  private final String effect;
  private final Consumer<Diagnostic> report;

  /**
   * Makes a checker.
   *
   * @param effect the effect that writes, {@code modify} or {@code append}
   */
  WritableFieldChecker(PolicyUnderCheck policy, String effect, Consumer<Diagnostic> report) {
    this.policy = policy;
    this.effect = effect;
    this.report = report;
  }

  void check(List<FieldReference> fields) {
    for (FieldReference field : fields) {
      if (field instanceof Named named) {
        policy.fields().resolve(named.text()).accept(new Judgement(named.span())).ifPresent(report);
      }
    }
  }

  private final class Judgement implements ResolvedField.Visitor<Optional<Diagnostic>> {

    private final Span span;

    Judgement(Span span) {
      this.span = span;
    }

    @Override
    public Optional<Diagnostic> plain(Plain field) {
      return field.field() == PlainField.IDENTITY_TYPE
          ? Optional.empty()
          : cannotWrite(field, "write a tag, `identity.type` or an alias");
    }

    @Override
    public Optional<Diagnostic> allTags(AllTags field) {
      return cannotWrite(field, "write each tag on its own: `tags['…']`");
    }

    @Override
    public Optional<Diagnostic> tag(Tag field) {
      return Optional.empty();
    }

    @Override
    public Optional<Diagnostic> path(Path field) {
      return effect.equals("modify") && field instanceof Aliased aliased && isFixed(aliased)
          ? Optional.of(
              Diagnostic.of(
                  DiagnosticCode.ALIAS_NOT_MODIFIABLE,
                  span,
                  "`" + field.name() + "` cannot be modified",
                  "audit or deny it, or deploy what is wanted"))
          : Optional.empty();
    }

    private Optional<Diagnostic> cannotWrite(ResolvedField field, String hint) {
      return Optional.of(
          Diagnostic.of(
              DiagnosticCode.INVALID_DETAILS,
              span,
              "`" + effect + "` cannot write `" + field.name() + "`",
              hint));
    }
  }

  /** Whether no API version of any of its types lets modify write an alias. */
  private static boolean isFixed(Aliased field) {
    return field.aliases().stream()
        .flatMap(WritableFieldChecker::mappings)
        .allMatch(mapping -> mapping.modifiability() == Modifiability.FIXED);
  }

  private static Stream<AliasMapping> mappings(Alias alias) {
    return Stream.concat(Stream.of(alias.mapping()), alias.mappings().values().stream());
  }
}
