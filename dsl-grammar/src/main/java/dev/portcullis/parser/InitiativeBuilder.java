package dev.portcullis.parser;

import dev.portcullis.ast.Initiative.Group;
import dev.portcullis.ast.Initiative.PolicyReference;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.Member;
import java.util.List;
import java.util.Optional;

/** Makes the parts that only initiatives have: policy references and groups. */
final class InitiativeBuilder {

  private final TemplateReader templates;
  private final Faults faults;

  InitiativeBuilder(TemplateReader templates, Faults faults) {
    this.templates = templates;
    this.faults = faults;
  }

  /** Takes the policies that the initiative includes. */
  List<PolicyReference> takePolicies(Members properties) {
    return properties.requireElements("policyDefinitions").stream()
        .flatMap(policy -> reference(policy).stream())
        .toList();
  }

  private Optional<PolicyReference> reference(JsonValue value) {
    return Members.of("a policy of an initiative", value, faults)
        .map(
            members ->
                new PolicyReference(
                    members.object().span(),
                    members.requireText("policyDefinitionId"),
                    members.takeText("policyDefinitionReferenceId"),
                    members.takeText("definitionVersion"),
                    members.take("groupNames"),
                    members
                        .takeMembers("parameters")
                        .map(
                            parameters ->
                                parameters.stream()
                                    .flatMap(parameter -> handedDown(parameter).stream())
                                    .toList()),
                    members.rest()));
  }

  /** The value that {@code "name": {"value": …}} hands down to a policy. */
  private Optional<Member> handedDown(Member parameter) {
    return Members.of("the value of `" + parameter.key().text() + "`", parameter.value(), faults)
        .flatMap(
            members -> {
              Optional<JsonValue> value = members.require("value").map(templates::expressionsOf);
              members.refuseRest("value");
              return value.map(given -> new Member(parameter.key(), given));
            });
  }

  /** Takes the groups that the policies are sorted into. */
  Optional<List<Group>> takeGroups(Members properties) {
    return properties
        .takeElements("policyDefinitionGroups")
        .map(groups -> groups.stream().flatMap(group -> group(group).stream()).toList());
  }

  private Optional<Group> group(JsonValue value) {
    return Members.of("a group of policies", value, faults)
        .map(
            members ->
                new Group(members.object().span(), members.requireText("name"), members.rest()));
  }
}
