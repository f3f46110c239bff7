package dev.portcullis.engine.bind;

import dev.portcullis.ast.EffectDetails.Existence;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.Node;
import dev.portcullis.ast.PolicyRule;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.engine.check.DeploymentParameters;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a rule reads the location of a resource, in its conditions or in the parameters of its
 * deployment. Subscriptions have none, and such a rule does not apply to them.
 */
final class LocationUse {

  private static final String LOCATION = "location";

  private LocationUse() {}

  static boolean isIn(PolicyRule rule) {
    return Stream.concat(rule.descendants(), deploymentParameters(rule))
        .anyMatch(LocationUse::reads);
  }

  private static Stream<Node> deploymentParameters(PolicyRule rule) {
    Optional<JsonValue> parameters =
        rule.details()
            .flatMap(
                details ->
                    details instanceof Existence existence
                        ? DeploymentParameters.read(existence).value()
                        : Optional.empty());
    return parameters.stream().flatMap(JsonValue::descendants);
  }

  private static boolean reads(Node node) {
    if (node instanceof Named field) {
      return field.text().equalsIgnoreCase(LOCATION);
    }
    return node instanceof Call call
        && call.calls("field")
        && call.arguments().stream()
            .anyMatch(
                argument ->
                    argument instanceof TextLiteral text && text.text().equalsIgnoreCase(LOCATION));
  }
}
