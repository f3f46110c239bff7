package dev.portcullis.engine.check;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.ParameterDefinition;
import java.util.Optional;

/** The default values of parameters. */
public final class ParameterDefaults {

  private ParameterDefaults() {}

  /**
   * The default of a parameter. A null is none: published initiatives write it for an absent one.
   */
  public static Optional<JsonValue> of(ParameterDefinition parameter) {
    return parameter.defaultValue().filter(value -> !(value instanceof JsonNull));
  }
}
