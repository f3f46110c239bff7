package dev.portcullis.parser;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.PolicyRule;
import java.util.Optional;

/** Makes policy rules: {@code if} and {@code then}. */
final class PolicyRuleBuilder {

  private final TemplateReader templates;
  private final ConditionBuilder conditions;
  private final EffectDetailsBuilder details;
  private final Faults faults;

  PolicyRuleBuilder(TemplateReader templates, Faults faults) {
    this.templates = templates;
    this.conditions = new ConditionBuilder(templates, faults);
    this.details = new EffectDetailsBuilder(conditions, templates, faults);
    this.faults = faults;
  }

  /** The rule that a value is, or nothing where it can be none, which is reported. */
  Optional<PolicyRule> rule(JsonValue value) {
    return Members.of("a policy rule", value, faults).flatMap(this::rule);
  }

  private Optional<PolicyRule> rule(Members members) {
    Optional<Condition> condition = members.require("if").map(conditions::condition);
    Optional<Members> then =
        members.require("then").flatMap(value -> Members.of("`then`", value, faults));
    members.refuseRest("if", "then");
    return then.flatMap(
        effect ->
            rule(
                members,
                condition.orElseGet(() -> StandIns.condition(members.object().span())),
                effect));
  }

  private Optional<PolicyRule> rule(Members members, Condition condition, Members then) {
    Optional<JsonValue> effect =
        then.require("effect").map(value -> templates.textOrExpression(value, "`effect`"));
    Optional<EffectDetails> read = then.take("details").flatMap(details::details);
    then.refuseRest("effect", "details");
    return effect.map(name -> new PolicyRule(members.object().span(), condition, name, read));
  }
}
