package dev.portcullis.printer;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.EffectDetails.Addition;
import dev.portcullis.ast.EffectDetails.Append;
import dev.portcullis.ast.EffectDetails.Existence;
import dev.portcullis.ast.EffectDetails.Modification;
import dev.portcullis.ast.EffectDetails.Operation;
import dev.portcullis.ast.EffectDetails.Other;

/** Writes the details of effects as Azure Policy JSON. */
final class EffectDetailsPrinter implements EffectDetails.Visitor<JsonWriter> {

  private final JsonWriter out;
  private final JsonValuePrinter values;
  private final ConditionPrinter conditions;

  EffectDetailsPrinter(JsonWriter out, JsonValuePrinter values, ConditionPrinter conditions) {
    this.out = out;
    this.values = values;
    this.conditions = conditions;
  }

  @Override
  public JsonWriter existence(Existence details) {
    out.beginObject();
    values.member("type", details.type());
    values.member("name", details.name());
    values.member("resourceGroupName", details.resourceGroupName());
    values.member("existenceScope", details.existenceScope());
    values.member("evaluationDelay", details.evaluationDelay());
    conditions.member("existenceCondition", details.existenceCondition());
    values.member("roleDefinitionIds", details.roleDefinitionIds());
    values.member("deploymentScope", details.deploymentScope());
    values.member("deployment", details.deployment());
    values.members(details.others());
    return out.endObject();
  }

  @Override
  public JsonWriter modification(Modification details) {
    out.beginObject();
    values.member("roleDefinitionIds", details.roleDefinitionIds());
    values.member("conflictEffect", details.conflictEffect());
    out.key("operations").beginArray();
    details.operations().forEach(this::operation);
    out.endArray();
    values.members(details.others());
    return out.endObject();
  }

  private void operation(Operation operation) {
    out.beginObject();
    values.member("condition", operation.condition());
    out.key("operation").text(operation.operation().text());
    values.field(operation.field());
    values.member("value", operation.value());
    out.endObject();
  }

  @Override
  public JsonWriter append(Append details) {
    out.beginArray();
    details.additions().forEach(this::addition);
    return out.endArray();
  }

  private void addition(Addition addition) {
    out.beginObject();
    values.field(addition.field());
    values.member("value", addition.value());
    out.endObject();
  }

  @Override
  public JsonWriter other(Other details) {
    return values.print(details.details());
  }
}
