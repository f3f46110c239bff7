package dev.portcullis.printer;

import dev.portcullis.ast.Initiative.Group;
import dev.portcullis.ast.Initiative.PolicyReference;
import dev.portcullis.ast.JsonValue.Member;

/** Writes the parts that only initiatives have. */
final class InitiativePrinter {

  private final JsonWriter out;
  private final JsonValuePrinter values;

  InitiativePrinter(JsonWriter out, JsonValuePrinter values) {
    this.out = out;
    this.values = values;
  }

  void reference(PolicyReference policy) {
    out.beginObject();
    values.name("policyDefinitionReferenceId", policy.referenceId());
    out.key("policyDefinitionId").text(policy.definitionId().text());
    values.name("definitionVersion", policy.definitionVersion());
    policy
        .parameters()
        .ifPresent(
            parameters -> {
              out.key("parameters").beginObject();
              parameters.forEach(this::handedDown);
              out.endObject();
            });
    values.member("groupNames", policy.groupNames());
    values.members(policy.others());
    out.endObject();
  }

  private void handedDown(Member parameter) {
    out.key(parameter.key().text()).beginObject();
    values.member("value", parameter.value());
    out.endObject();
  }

  void group(Group group) {
    out.beginObject().key("name").text(group.name().text());
    values.members(group.others());
    out.endObject();
  }
}
