package dev.portcullis.parser;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.AllOf;
import dev.portcullis.ast.Condition.AnyOf;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.Condition.Not;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.Subject;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.source.Span;
import java.util.List;

/**
 * Makes conditions of their JSON: {@code allOf}, {@code anyOf} and {@code not}, and comparisons
 * with one left side and one operator. Where a condition is faulty, that is reported and an empty
 * one stands in for it.
 */
final class ConditionBuilder {

  private final TemplateReader templates;
  private final SubjectBuilder subjects;
  private final Faults faults;

  ConditionBuilder(TemplateReader templates, Faults faults) {
    this.templates = templates;
    this.subjects = new SubjectBuilder(this, templates, faults);
    this.faults = faults;
  }

  /** The condition that a value is. */
  Condition condition(JsonValue value) {
    if (value instanceof JsonObject object) {
      ConditionMembers members = ConditionMembers.of(object);
      members.reportUnknown(faults);
      return members.combinators().isEmpty()
          ? comparison(object, members)
          : combination(object, members);
    }
    faults.report(
        value instanceof JsonArray
            ? JsonTypes.wrongType(
                value, "a condition", "an object", "put the conditions into an `allOf`")
            : JsonTypes.wrongType(value, "a condition", "an object"));
    return StandIns.condition(value.span());
  }

  private Condition combination(JsonObject object, ConditionMembers members) {
    Member combinator = members.combinators().get(0);
    members.combinators().stream().skip(1).forEach(other -> reportBeside(combinator, other));
    // A comparison beside a combinator is one fault, told at its left side.
    List<Member> comparison =
        members.subjects().isEmpty() ? members.operators() : members.subjects();
    comparison.forEach(other -> reportBeside(combinator, other));
    Span span = object.span();
    if (combinator.key().is("not")) {
      return new Not(span, negated(combinator.value()));
    }
    List<Condition> conditions = conditions(combinator);
    return combinator.key().is("allOf") ? new AllOf(span, conditions) : new AnyOf(span, conditions);
  }

  private void reportBeside(Member combinator, Member other) {
    faults.report(
        Diagnostic.of(
                DiagnosticCode.UNEXPECTED_MEMBER,
                other.key().span(),
                "`"
                    + other.key().text()
                    + "` cannot stand beside `"
                    + combinator.key().text()
                    + "`",
                "put both into an `allOf`, each in an object of its own")
            .withRelated(combinator.key().span(), "it is alone in its object"));
  }

  private Condition negated(JsonValue value) {
    if (value instanceof JsonArray) {
      faults.report(
          JsonTypes.wrongType(
              value,
              "`not`",
              "one condition",
              "where none of them may hold, write `\"not\": {\"anyOf\": […]}`"));
      return StandIns.condition(value.span());
    }
    return condition(value);
  }

  private List<Condition> conditions(Member combinator) {
    if (combinator.value() instanceof JsonArray array) {
      return array.elements().stream().map(this::condition).toList();
    }
    faults.report(
        JsonTypes.wrongType(
            combinator.value(),
            "`" + combinator.key().text() + "`",
            "an array of conditions",
            "put the condition into `[` and `]`"));
    return List.of();
  }

  private Condition comparison(JsonObject object, ConditionMembers members) {
    if (members.unknown().isEmpty()) {
      reportMissing(object, members);
    }
    reportSecond(members.subjects(), "left side");
    reportSecond(members.operators(), "operator");
    List<Subject> lefts = members.subjects().stream().map(subjects::subject).toList();
    List<JsonValue> targets = targets(members.operators());
    // What an unknown operator compares to is read for the faults in it.
    targets(members.unknown());
    if (lefts.isEmpty() || targets.isEmpty()) {
      return StandIns.condition(object.span());
    }
    Operator operator = Operator.find(members.operators().get(0).key().text()).orElseThrow();
    return new Comparison(object.span(), lefts.get(0), operator, targets.get(0));
  }

  private List<JsonValue> targets(List<Member> operators) {
    return operators.stream().map(member -> templates.expressionsOf(member.value())).toList();
  }

  private void reportMissing(JsonObject object, ConditionMembers members) {
    if (members.subjects().isEmpty()) {
      faults.report(
          DiagnosticCode.MISSING_MEMBER,
          JsonTypes.place(object),
          "a condition needs `field`, `value` or `count`, or else `allOf`, `anyOf` or `not`");
    } else if (members.operators().isEmpty()) {
      faults.report(
          DiagnosticCode.MISSING_MEMBER,
          JsonTypes.place(object),
          "this condition has no operator",
          "add one, such as `equals`, `in` or `exists`");
    }
  }

  private void reportSecond(List<Member> members, String what) {
    members.stream()
        .skip(1)
        .forEach(
            second ->
                faults.report(
                    Diagnostic.of(
                            DiagnosticCode.UNEXPECTED_MEMBER,
                            second.key().span(),
                            "`" + second.key().text() + "` is a second " + what,
                            "put two conditions into an `allOf`")
                        .withRelated(
                            members.get(0).key().span(), "the first; a condition has one")));
  }
}
