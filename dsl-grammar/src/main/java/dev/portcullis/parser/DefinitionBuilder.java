package dev.portcullis.parser;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Envelope;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.Initiative.Group;
import dev.portcullis.ast.Initiative.PolicyReference;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.ParameterDefinition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.PolicyRule;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.source.Span;
import java.util.List;
import java.util.Optional;

/** Makes definitions and initiatives, in whatever envelope they come. */
final class DefinitionBuilder {

  private final PolicyRuleBuilder rules;
  private final ParameterBuilder parameters;
  private final InitiativeBuilder initiatives;
  private final Faults faults;

  DefinitionBuilder(Faults faults) {
    TemplateReader templates = new TemplateReader(faults);
    this.rules = new PolicyRuleBuilder(templates, faults);
    this.parameters = new ParameterBuilder(faults);
    this.initiatives = new InitiativeBuilder(templates, faults);
    this.faults = faults;
  }

  /** All definitions of a file: one, an array of them, or {@code {"value": […]}}. */
  List<Definition> definitions(JsonValue file) {
    return elements(file).stream().flatMap(value -> definition(value).stream()).toList();
  }

  private static List<JsonValue> elements(JsonValue file) {
    if (file instanceof JsonArray array) {
      return array.elements();
    }
    if (file instanceof JsonObject object
        && object.get("value").orElse(object) instanceof JsonArray array) {
      return array.elements();
    }
    return List.of(file);
  }

  private Optional<Definition> definition(JsonValue value) {
    Optional<Members> read = Members.of("a definition", value, faults);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Members members = read.get();
    if (members.has("if") && members.has("then")) {
      return rules.rule(value).map(DefinitionBuilder::bare);
    }
    Span place = JsonTypes.place(value);
    if (!members.has("properties")) {
      return definition(value.span(), place, members, Optional.empty());
    }
    return members
        .require("properties")
        .flatMap(inner -> Members.of("`properties`", inner, faults))
        .flatMap(inner -> definition(value.span(), place, inner, Optional.of(members)));
  }

  /** A definition that is nothing but its rule: it says nothing about itself. */
  private static Definition bare(PolicyRule rule) {
    Span span = rule.span();
    Span place = span.source().span(span.start(), span.start() + 1);
    Envelope envelope =
        new Envelope(
            place,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    return new PolicyDefinition(span, envelope, Optional.empty(), rule, List.of());
  }

  private Optional<Definition> definition(
      Span span, Span place, Members properties, Optional<Members> resource) {
    Optional<List<ParameterDefinition>> declared = parameters.takeParameters(properties);
    if (properties.has("policyDefinitions")) {
      List<PolicyReference> policies = initiatives.takePolicies(properties);
      Optional<List<Group>> groups = initiatives.takeGroups(properties);
      Envelope envelope = EnvelopeBuilder.take(place, properties, resource);
      return Optional.of(new Initiative(span, envelope, declared, policies, groups));
    }
    Optional<JsonValue> rule = properties.take("policyRule");
    if (rule.isEmpty()) {
      faults.report(
          DiagnosticCode.MISSING_MEMBER,
          JsonTypes.place(properties.object()),
          "a definition needs `policyRule`, an initiative `policyDefinitions`");
      return Optional.empty();
    }
    Optional<PolicyRule> read = rule.flatMap(rules::rule);
    Envelope envelope = EnvelopeBuilder.take(place, properties, resource);
    return read.map(right -> new PolicyDefinition(span, envelope, declared, right, List.of()));
  }
}
