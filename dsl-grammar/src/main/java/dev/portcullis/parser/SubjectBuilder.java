package dev.portcullis.parser;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.Subject;
import dev.portcullis.ast.Subject.Field;
import dev.portcullis.ast.Subject.FieldCount;
import dev.portcullis.ast.Subject.Value;
import dev.portcullis.ast.Subject.ValueCount;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.source.Span;
import java.util.Locale;
import java.util.Optional;

/** Makes the left sides of conditions: fields, values and counts. */
final class SubjectBuilder {

  private final ConditionBuilder conditions;
  private final TemplateReader templates;
  private final Faults faults;

  SubjectBuilder(ConditionBuilder conditions, TemplateReader templates, Faults faults) {
    this.conditions = conditions;
    this.templates = templates;
    this.faults = faults;
  }

  /** The left side that a member {@code field}, {@code value} or {@code count} is. */
  Subject subject(Member member) {
    return switch (member.key().text().toLowerCase(Locale.ROOT)) {
      case "field" -> new Field(templates.field(member.value()));
      case "count" -> count(member.value());
      default -> new Value(templates.expressionsOf(member.value()));
    };
  }

  private Subject count(JsonValue value) {
    Optional<Members> read = Members.of("`count`", value, faults);
    if (read.isEmpty()) {
      return new Value(value);
    }
    Members members = read.get();
    Optional<JsonValue> field = members.take("field");
    Optional<JsonValue> array = members.take("value");
    Optional<Name> name = members.takeText("name");
    Optional<Condition> where = members.take("where").map(conditions::condition);
    members.refuseRest("field", "value", "name", "where");
    Span span = members.object().span();
    if (field.isPresent()) {
      array.ifPresent(
          second ->
              faults.report(
                  DiagnosticCode.UNEXPECTED_MEMBER,
                  JsonTypes.place(second),
                  "a count has one of `field` and `value`, not both"));
      name.ifPresent(this::reportNameOfFieldCount);
      return new FieldCount(span, templates.field(field.get()), where);
    }
    if (array.isEmpty()) {
      faults.report(
          DiagnosticCode.MISSING_MEMBER,
          JsonTypes.place(value),
          "`count` needs `field` or `value`: what is counted");
    }
    return new ValueCount(span, templates.expressionsOf(array.orElse(value)), name, where);
  }

  private void reportNameOfFieldCount(Name name) {
    faults.report(
        DiagnosticCode.UNEXPECTED_MEMBER,
        name.span(),
        "a count of a field has no `name`",
        "inside it, `current('…[*]')` with the alias is the member that is looked at");
  }
}
