package dev.portcullis.engine.bind;

import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.ParameterDefinition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.engine.bind.ParameterValues.Given;
import dev.portcullis.engine.check.ParameterType;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.JsonValues;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Optional;

/** Values for the parameters of a definition that is assigned by nobody. */
public final class MadeUpParameters {

  private MadeUpParameters() {}

  /** A value for each parameter without a default: the first that is allowed, or any. */
  public static ParameterValues of(PolicyDefinition definition) {
    ParameterValues values = ParameterValues.NONE;
    for (ParameterDefinition parameter : definition.parameters().orElse(List.of())) {
      if (parameter.defaultValue().isEmpty()) {
        values = values.with(new Given(parameter.name().text(), any(parameter), Optional.empty()));
      }
    }
    return values;
  }

  private static Value any(ParameterDefinition parameter) {
    ParameterType type = ParameterType.find(parameter.type().text()).orElseThrow();
    if (type != ParameterType.ARRAY
        && parameter.allowedValues().orElse(null) instanceof JsonArray allowed) {
      return JsonValues.value(allowed.elements().get(0));
    }
    return switch (type) {
      case STRING -> new TextValue("some");
      case DATE_TIME -> new TextValue("2026-11-24T00:00:00.0000000Z");
      case ARRAY -> ArrayValue.EMPTY;
      case OBJECT -> ObjectValue.EMPTY;
      case BOOLEAN -> BooleanValue.TRUE;
      case INTEGER, FLOAT -> NumberValue.of(1);
    };
  }
}
