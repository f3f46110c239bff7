package dev.portcullis.engine.expression;

import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.MissingValue;

/** Whether there is a request with an identity: only in a live request. */
public enum HasIdentity implements RowTest {
  HAS_IDENTITY;

  @Override
  public Truth test(RowScope scope) {
    return Truth.of(
        scope.environment().requestContext(scope.resource()).get("identity")
            != MissingValue.MISSING);
  }

  @Override
  public Reach reach() {
    return Reach.ROW;
  }

  @Override
  public String canonical() {
    return "hasIdentity";
  }
}
