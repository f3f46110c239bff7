package dev.portcullis.engine.reference.operator;

import dev.portcullis.engine.function.Wildcards;

/** {@code like}: each {@code *} stands for any run of characters; case is not regarded. */
final class Likeness extends TextRelation {

  @Override
  boolean holds(String value, String target) {
    return Wildcards.fits(value, target);
  }
}
