package dev.portcullis.engine.reference;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.Subject;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.alias.Selection;
import dev.portcullis.engine.reference.operator.ValueWords;
import dev.portcullis.engine.state.NonComplianceReason.Kind;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the left side of a comparison. */
final class SubjectReader implements Subject.Visitor<Reading> {

  private static final String UNNAMED = "default";

  private final EvaluationContext context;

  SubjectReader(EvaluationContext context) {
    this.context = context;
  }

  @Override
  public Reading field(Subject.Field field) {
    String name = name(field.field());
    FieldValues values = FieldReader.ofCondition(context, name);
    context.checkLooks(values.size(), field.span());
    return new Reading(Kind.FIELD, name, values.values(), values.collection(), List.of());
  }

  @Override
  public Reading value(Subject.Value value) {
    return new Reading(
        Kind.VALUE,
        text(value.value()),
        List.of(new JsonEvaluator(context).evaluate(value.value())),
        false,
        List.of());
  }

  @Override
  public Reading fieldCount(Subject.FieldCount count) {
    String name = name(count.field());
    FieldValues values = FieldReader.ofCondition(context, name);
    context.checkLooks(values.size(), count.field().span());
    List<CountedMember> members = new ArrayList<>();
    for (Selection selection : values.selections()) {
      members.add(
          new CountedMember.OfField(
              values.path().orElseThrow(), selection.positions(), selection.value()));
    }
    return count(name, members, count.where());
  }

  @Override
  public Reading valueCount(Subject.ValueCount count) {
    Value value = new JsonEvaluator(context).evaluate(count.value());
    if (!(value instanceof ArrayValue array)) {
      throw new StoppedEvaluation(
          DiagnosticCode.UNEXPECTED_VALUE,
          count.value().span(),
          "`count` wants an array, not " + ValueWords.of(value));
    }
    context.checkLooks(array.elements().size(), count.value().span());
    String name = count.name().map(Name::text).orElse(UNNAMED);
    List<CountedMember> members = new ArrayList<>();
    for (Value element : array.elements()) {
      members.add(new CountedMember.OfValue(name, element));
    }
    return count(text(count.value()), members, count.where());
  }

  private Reading count(String name, List<CountedMember> members, Optional<Condition> where) {
    List<Reading.Member> looks = new ArrayList<>();
    int counted = 0;
    for (CountedMember member : members) {
      Optional<Step> step =
          where.map(
              condition ->
                  condition.accept(new ConditionEvaluator(context.within(member, members.size()))));
      step.flatMap(Step::failure)
          .ifPresent(
              failure -> {
                throw new StoppedEvaluation(failure);
              });
      looks.add(new Reading.Member(member.value(), step));
      if (step.isEmpty() || step.get().outcome() == StepOutcome.HOLDS) {
        counted++;
      }
    }
    return new Reading(Kind.COUNT, name, List.of(NumberValue.of(counted)), false, looks);
  }

  private String name(FieldReference field) {
    return field.accept(
        new FieldReference.Visitor<>() {
          @Override
          public String named(FieldReference.Named named) {
            return named.text();
          }

          @Override
          public String computed(FieldReference.Computed computed) {
            return Texts.require(
                new ExpressionEvaluator(context).evaluate(computed.expression()),
                computed.span(),
                "`field`");
          }
        });
  }

  /** An expression as it is written, without the brackets of JSON. */
  private static String text(JsonValue value) {
    return value instanceof JsonValue.JsonTemplate template
        ? template.expression().span().text()
        : value.span().text();
  }
}
