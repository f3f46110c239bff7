package dev.portcullis.printer;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.EffectDetails.Addition;
import dev.portcullis.ast.EffectDetails.Append;
import dev.portcullis.ast.EffectDetails.Existence;
import dev.portcullis.ast.EffectDetails.Modification;
import dev.portcullis.ast.EffectDetails.Operation;
import dev.portcullis.ast.EffectDetails.Other;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.name.FieldScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what an effect does it with. */
final class EffectLayout implements EffectDetails.Visitor<Layout> {

  private final FieldLayout fields;
  private final ComputedDataLayout data;
  private final DataLayout plainData = new DataLayout();

  EffectLayout(FieldScope scope) {
    this.fields = new FieldLayout(scope);
    this.data = new ComputedDataLayout(scope);
  }

  @Override
  public Layout existence(Existence details) {
    Layout head = Layout.sequence(Layout.text("if not exists "), relatedType(details.type()));
    ConditionLayout conditions = new ConditionLayout(FieldScope.of(relatedPrefix(details)));
    List<Layout> parts = existenceParts(details, conditions);
    if (parts.isEmpty()) {
      return head;
    }
    boolean isShort =
        parts.size() == 1
            && details.existenceCondition().filter(only -> Chain.of(only).isEmpty()).isPresent();
    return isShort
        ? Layout.group(
            Layout.sequence(head, Layout.indent(2, Layout.sequence(Layout.LINE, parts.get(0)))))
        : Layout.sequence(head, Layout.text(" "), block(parts));
  }

  private static Optional<String> relatedPrefix(Existence details) {
    return details.type() instanceof JsonText text ? Optional.of(text.json()) : Optional.empty();
  }

  private Layout relatedType(JsonValue type) {
    boolean isPlain =
        type instanceof JsonText text && JsonText.escaped(text.text()).equals(text.json());
    return isPlain
        ? Layout.text(TypeSpelling.spelled(((JsonText) type).text()))
        : Layout.sequence(Layout.text("("), data.value(type), Layout.text(")"));
  }

  private List<Layout> existenceParts(Existence details, ConditionLayout conditions) {
    List<Layout> parts = new ArrayList<>();
    part("name  ", details.name(), parts);
    part("resource group ", details.resourceGroupName(), parts);
    word("in scope ", details.existenceScope(), parts);
    word("delay ", details.evaluationDelay(), parts);
    part("roles ", details.roleDefinitionIds(), parts);
    details
        .existenceCondition()
        .ifPresent(condition -> parts.add(Chain.clause("where", condition, conditions)));
    word("deploy to ", details.deploymentScope(), parts);
    details
        .deployment()
        .ifPresent(
            deployment ->
                parts.add(
                    Layout.sequence(Layout.text("deployment json "), plainData.value(deployment))));
    others(details.others(), parts);
    return parts;
  }

  @Override
  public Layout modification(Modification details) {
    List<Layout> parts = new ArrayList<>();
    word("on conflict ", details.conflictEffect(), parts);
    part("roles ", details.roleDefinitionIds(), parts);
    details.operations().forEach(operation -> parts.add(operation(operation)));
    others(details.others(), parts);
    return Layout.sequence(Layout.text("modify "), block(parts));
  }

  private Layout operation(Operation operation) {
    Layout field = field(operation.field());
    Layout only =
        operation
            .condition()
            .map(condition -> Layout.sequence(Layout.text(" if "), data.value(condition)))
            .orElse(Layout.EMPTY);
    Optional<Layout> value = operation.value().map(data::value);
    String name = operation.operation().text();
    if (name.equals("addOrReplace") && value.isPresent()) {
      return Layout.sequence(Layout.text("set "), field, Layout.text(" to "), value.get(), only);
    }
    if (name.equals("add") && value.isPresent()) {
      return Layout.sequence(Layout.text("add "), value.get(), Layout.text(" to "), field, only);
    }
    if (name.equals("remove") && value.isEmpty()) {
      return Layout.sequence(Layout.text("remove "), field, only);
    }
    Layout to =
        value.map(given -> Layout.sequence(Layout.text(" to "), given)).orElse(Layout.EMPTY);
    return Layout.sequence(
        Layout.text("change " + TextSpelling.quoted(name) + " "), field, to, only);
  }

  @Override
  public Layout append(Append details) {
    List<Layout> parts = details.additions().stream().map(this::addition).toList();
    return Layout.sequence(Layout.text("append "), block(parts));
  }

  private Layout addition(Addition addition) {
    return Layout.sequence(
        field(addition.field()), Layout.text(": "), data.value(addition.value()));
  }

  @Override
  public Layout other(Other details) {
    return Layout.sequence(Layout.text("with "), data.value(details.details()));
  }

  private Layout field(FieldReference field) {
    return field.accept(fields);
  }

  private void part(String word, Optional<JsonValue> value, List<Layout> parts) {
    value.ifPresent(given -> parts.add(Layout.sequence(Layout.text(word), data.value(given))));
  }

  private void word(String word, Optional<JsonValue> value, List<Layout> parts) {
    value.ifPresent(
        given -> parts.add(Layout.sequence(Layout.text(word), data.wordOrValue(given))));
  }

  private void others(List<Member> others, List<Layout> parts) {
    if (!others.isEmpty()) {
      parts.add(Layout.sequence(Layout.text("json "), plainData.members(others)));
    }
  }

  private static Layout block(List<Layout> parts) {
    if (parts.isEmpty()) {
      return Layout.text("{}");
    }
    return Layout.sequence(
        Layout.text("{"),
        Layout.indent(2, Layout.sequence(Layout.BREAK, Layout.joined(parts, Layout.BREAK))),
        Layout.BREAK,
        Layout.text("}"));
  }
}
