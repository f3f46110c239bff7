package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.Value;

/** Tests all that a star selects. */
final class Selections {

  private Selections() {}

  /** Whether every value passes, asked in order up to the first that does not; none is enough. */
  static Truth all(ArrayValue selection, ValueTest test) {
    for (Value value : selection.elements()) {
      Truth truth = value.accept(test);
      if (truth != Truth.TRUE) {
        return truth;
      }
    }
    return Truth.TRUE;
  }
}
