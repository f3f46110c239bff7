package dev.portcullis.printer;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Envelope;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.ParameterDefinition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.PolicyRule;
import java.util.List;
import java.util.Optional;

/**
 * Writes a definition or an initiative as Azure Policy JSON, in the form and the order of the
 * published files: two spaces a level, keys in their usual case, a line feed at the end.
 *
 * <p>The form of the envelope has no meaning and is always that of a resource, an object with
 * {@code properties}, also where a bare rule was read. Equal trees give equal text. Tests belong to
 * our language and have no JSON; they are left out.
 */
public final class AzurePolicyPrinter {

  private final JsonWriter out = new JsonWriter();
  private final JsonValuePrinter values = new JsonValuePrinter(out);
  private final ConditionPrinter conditions = new ConditionPrinter(out, values);
  private final EffectDetailsPrinter details = new EffectDetailsPrinter(out, values, conditions);
  private final InitiativePrinter initiatives = new InitiativePrinter(out, values);

  private AzurePolicyPrinter() {}

  /** The definition as JSON. */
  public static String print(Definition definition) {
    return new AzurePolicyPrinter().resource(definition).finish();
  }

  /** Several definitions as a JSON array; one alone stands without it. */
  public static String print(List<Definition> definitions) {
    if (definitions.size() == 1) {
      return print(definitions.get(0));
    }
    AzurePolicyPrinter printer = new AzurePolicyPrinter();
    printer.out.beginArray();
    definitions.forEach(printer::resource);
    return printer.out.endArray().finish();
  }

  private JsonWriter resource(Definition definition) {
    Envelope envelope = definition.envelope();
    out.beginObject();
    out.key("properties").beginObject();
    head(envelope);
    parameters(definition);
    if (definition instanceof Initiative initiative) {
      body(initiative);
    } else if (definition instanceof PolicyDefinition policy) {
      out.key("policyRule");
      rule(policy.rule());
    }
    values.member("versions", envelope.versions());
    values.members(envelope.others());
    out.endObject();
    values.name("id", envelope.id());
    values.members(envelope.resourceOthers());
    values.name("name", envelope.name());
    return out.endObject();
  }

  private void head(Envelope envelope) {
    values.name("displayName", envelope.displayName());
    values.name("policyType", envelope.policyType());
    values.name("mode", envelope.mode());
    values.name("description", envelope.description());
    values.member("metadata", envelope.metadata());
    values.name("version", envelope.version());
  }

  private void parameters(Definition definition) {
    definition
        .parameters()
        .ifPresent(
            parameters -> {
              out.key("parameters").beginObject();
              parameters.forEach(this::parameter);
              out.endObject();
            });
  }

  private void parameter(ParameterDefinition parameter) {
    out.key(parameter.name().text()).beginObject();
    values.name("type", Optional.of(parameter.type()));
    values.member("metadata", parameter.metadata());
    values.member("allowedValues", parameter.allowedValues());
    values.member("defaultValue", parameter.defaultValue());
    values.member("schema", parameter.schema());
    values.members(parameter.others());
    out.endObject();
  }

  private void rule(PolicyRule rule) {
    out.beginObject();
    conditions.member("if", Optional.of(rule.condition()));
    out.key("then").beginObject();
    values.member("effect", rule.effect());
    rule.details()
        .ifPresent(
            present -> {
              out.key("details");
              present.accept(details);
            });
    out.endObject();
    out.endObject();
  }

  private void body(Initiative initiative) {
    initiative
        .groups()
        .ifPresent(
            groups -> {
              out.key("policyDefinitionGroups").beginArray();
              groups.forEach(initiatives::group);
              out.endArray();
            });
    out.key("policyDefinitions").beginArray();
    initiative.policies().forEach(initiatives::reference);
    out.endArray();
  }
}
