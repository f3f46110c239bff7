package dev.portcullis.parser;

import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.ParameterDefinition;
import java.util.List;
import java.util.Optional;

/** Makes the parameters that a definition or an initiative declares. */
final class ParameterBuilder {

  private final Faults faults;

  ParameterBuilder(Faults faults) {
    this.faults = faults;
  }

  /** Takes the parameters out of the members of a definition. */
  Optional<List<ParameterDefinition>> takeParameters(Members properties) {
    return properties
        .takeMembers("parameters")
        .map(
            parameters ->
                parameters.stream().flatMap(member -> parameter(member).stream()).toList());
  }

  private Optional<ParameterDefinition> parameter(Member parameter) {
    return Members.of("the parameter `" + parameter.key().text() + "`", parameter.value(), faults)
        .map(
            members ->
                new ParameterDefinition(
                    parameter.span(),
                    parameter.key(),
                    members.requireText("type"),
                    members.take("defaultValue"),
                    members.take("allowedValues"),
                    members.take("metadata"),
                    members.take("schema"),
                    members.rest()));
  }
}
