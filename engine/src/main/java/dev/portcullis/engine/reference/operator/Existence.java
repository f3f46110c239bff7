package dev.portcullis.engine.reference.operator;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.Optional;

/** {@code exists}: neither missing nor null where the target is true, the contrary where false. */
final class Existence implements Relation {

  @Override
  public boolean holds(Value value, Value target) {
    return value.isAbsent() != wanted(target).orElseThrow();
  }

  @Override
  public Optional<Refusal> refusal(Value value, Value target) {
    return wanted(target).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                DiagnosticCode.UNEXPECTED_VALUE,
                "`exists` wants true or false, not " + ValueWords.of(target)));
  }

  private static Optional<Boolean> wanted(Value target) {
    if (target instanceof BooleanValue bool) {
      return Optional.of(bool.value());
    }
    if (target instanceof TextValue text && text.text().equalsIgnoreCase("true")) {
      return Optional.of(true);
    }
    return target instanceof TextValue text && text.text().equalsIgnoreCase("false")
        ? Optional.of(false)
        : Optional.empty();
  }
}
