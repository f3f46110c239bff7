package dev.portcullis.engine.assign.reader;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.Name;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.assign.ExemptionCategory;
import dev.portcullis.engine.assign.Scope;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;

/**
 * Reads exemptions in the shapes of Azure Resource Manager, as {@code az policy exemption list}
 * prints them, and in a short shape of our own, see {@link ShortExemption}. Ticket, owner and
 * reason stand in {@code metadata}.
 */
public final class ExemptionReader {

  private ExemptionReader() {}

  /** Reads all exemptions of a file; an exemption at fault leaves none of them. */
  public static Outcome<List<Exemption>> read(JsonValue file) {
    return FileObjects.read(
        file,
        "an exemption",
        reader ->
            ShortExemption.isOne(reader.object()) ? ShortExemption.read(reader) : read(reader));
  }

  private static Optional<Exemption> read(ObjectReader resource) {
    ObjectReader properties = resource.inner("properties").orElse(resource);
    Optional<Name> id = resource.requiredText("id");
    Optional<Name> assignment = properties.requiredText("policyAssignmentId");
    Optional<ExemptionCategory> category =
        properties.requiredText("exemptionCategory").flatMap(word -> category(properties, word));
    Optional<Instant> expiresOn = expiry(properties, "expiresOn");
    boolean validated = validation(properties);
    Optional<ObjectReader> metadata = properties.inner("metadata");
    List<Name> references =
        properties.texts(properties.elements("policyDefinitionReferenceIds"), "a reference id");
    if (id.isEmpty() || assignment.isEmpty() || category.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Exemption(
            id.get(),
            properties.text("displayName").map(Name::text),
            properties.text("description").map(Name::text),
            properties.scope(new Name(id.get().span(), Scope.above(id.get().text()).id())),
            assignment.get(),
            references,
            category.get(),
            expiresOn,
            SelectorReader.resourceSelectors(properties),
            validated,
            new Exemption.Note(
                note(metadata, "ticket"), note(metadata, "owner"), note(metadata, "reason"))));
  }

  private static Optional<String> note(Optional<ObjectReader> metadata, String key) {
    return metadata
        .flatMap(notes -> notes.present(key))
        .filter(JsonValue.JsonText.class::isInstance)
        .map(text -> ((JsonValue.JsonText) text).json());
  }

  private static boolean validation(ObjectReader properties) {
    Optional<Name> word = properties.text("assignmentScopeValidation");
    word.filter(name -> !name.is("Default") && !name.is("DoNotValidate"))
        .ifPresent(
            name ->
                properties.tell(
                    Diagnostic.of(
                        DiagnosticCode.UNEXPECTED_WORD,
                        name.span(),
                        "`" + name.text() + "` is no validation of a scope",
                        "write `Default` or `DoNotValidate`")));
    return word.map(name -> !name.is("DoNotValidate")).orElse(true);
  }

  /** The category that a word means. */
  static Optional<ExemptionCategory> category(ObjectReader reader, Name word) {
    Optional<ExemptionCategory> category = ExemptionCategory.find(word.text());
    if (category.isEmpty()) {
      reader.tell(
          Diagnostic.of(
              DiagnosticCode.UNEXPECTED_WORD,
              word.span(),
              "`" + word.text() + "` is no category of an exemption",
              "write `Waiver` or `Mitigated`"));
    }
    return category;
  }

  /** The instant of a member: a time with its zone, a time in UTC, or the beginning of a day. */
  static Optional<Instant> expiry(ObjectReader reader, String key) {
    return reader
        .text(key)
        .flatMap(
            written -> {
              Optional<Instant> instant = instant(written.text());
              if (instant.isEmpty()) {
                reader.tell(
                    Diagnostic.of(
                        DiagnosticCode.INVALID_DATE,
                        written.span(),
                        "`" + written.text() + "` is no date",
                        "write it as `2026-12-31` or `2026-12-31T23:59:59Z`"));
              }
              return instant;
            });
  }

  private static Optional<Instant> instant(String text) {
    for (Reading reading :
        List.<Reading>of(OffsetDateTime::parse, LocalDateTime::parse, LocalDate::parse)) {
      try {
        Temporal read = reading.read(text);
        if (read instanceof OffsetDateTime time) {
          return Optional.of(time.toInstant());
        }
        LocalDateTime local =
            read instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) read;
        return Optional.of(local.toInstant(ZoneOffset.UTC));
      } catch (DateTimeException e) {
        // not in this shape; the next one may fit
      }
    }
    return Optional.empty();
  }

  /** One shape of a date. */
  private interface Reading {
    Temporal read(String text);
  }
}
