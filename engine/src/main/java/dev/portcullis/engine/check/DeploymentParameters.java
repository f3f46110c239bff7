package dev.portcullis.engine.check;

import dev.portcullis.ast.EffectDetails.Existence;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.parser.TemplateReader;
import java.util.List;
import java.util.Optional;

/**
 * The parameters that a policy hands to the deployment it makes. They are all of a deployment that
 * policy evaluates; the template belongs to the deployment engine and stays as it is.
 */
public final class DeploymentParameters {

  private DeploymentParameters() {}

  /** The parameters with their expressions read; an object without members where there are none. */
  public static Outcome<JsonValue> read(Existence details) {
    Optional<JsonValue> parameters =
        details
            .deployment()
            .flatMap(deployment -> member(deployment, "properties"))
            .flatMap(properties -> member(properties, "parameters"));
    return parameters
        .map(TemplateReader::read)
        .orElseGet(() -> Outcome.of(new JsonObject(details.span(), List.of())));
  }

  private static Optional<JsonValue> member(JsonValue value, String key) {
    return value instanceof JsonObject object ? object.get(key) : Optional.empty();
  }
}
