package dev.portcullis.engine.reference.operator;

import dev.portcullis.engine.function.TextComparison;

/** {@code equals}: the same text without regard to case. Numbers are texts: 5.0 is not 5. */
final class Equality extends TextRelation {

  @Override
  boolean holds(String value, String target) {
    return TextComparison.equal(value, target);
  }
}
