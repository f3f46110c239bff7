package dev.portcullis.cli.output;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A new assignment as text.
 *
 * @param policy the id, name or title of what is assigned
 * @param scope what it reaches
 * @param name its name; where there is none it is made of what is assigned
 * @param excluded what of the scope is left out
 * @param values the values of parameters, each as JSON
 * @param enforced whether its effect acts
 */
public record AssignmentText(
    String policy,
    String scope,
    Optional<String> name,
    List<String> excluded,
    Map<String, String> values,
    boolean enforced) {

  public AssignmentText {
    excluded = List.copyOf(excluded);
  }

  /** In Resource Manager's shape, as JSON. */
  public String json() {
    String last =
        name.orElseGet(
            () ->
                policy
                    .substring(policy.lastIndexOf('/') + 1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", "-"));
    String parameters =
        values.entrySet().stream()
            .map(
                value ->
                    "      %s: { \"value\": %s }"
                        .formatted(QuotedText.of(value.getKey()), value.getValue()))
            .collect(Collectors.joining(",\n"));
    return """
        {
          "id": %s,
          "name": %s,
          "type": "Microsoft.Authorization/policyAssignments",
          "properties": {
            "displayName": %s,
            "policyDefinitionId": %s,
            "scope": %s,
            "notScopes": [%s],
            "parameters": {%s},
            "enforcementMode": "%s"
          }
        }
        """
        .formatted(
            QuotedText.of(scope + "/providers/Microsoft.Authorization/policyAssignments/" + last),
            QuotedText.of(last),
            QuotedText.of(name.orElse(policy)),
            QuotedText.of(policy),
            QuotedText.of(scope),
            QuotedText.list(excluded),
            parameters.isEmpty() ? "" : "\n" + parameters + "\n    ",
            enforced ? "Default" : "DoNotEnforce");
  }

  /** In the short shape, as YAML. */
  public String yaml() {
    StringBuilder text = new StringBuilder();
    text.append("assign: ").append(QuotedText.of(policy)).append('\n');
    name.ifPresent(given -> text.append("name: ").append(QuotedText.of(given)).append('\n'));
    text.append("to: ").append(QuotedText.of(scope)).append('\n');
    if (!excluded.isEmpty()) {
      text.append("except: [").append(QuotedText.list(excluded)).append("]\n");
    }
    if (!values.isEmpty()) {
      text.append("with:\n");
      values.forEach(
          (parameter, value) ->
              text.append("  ").append(parameter).append(": ").append(value).append('\n'));
    }
    text.append("enforce: ").append(enforced ? "on" : "off").append('\n');
    return text.toString();
  }
}
