package dev.portcullis.engine.value;

/** True or false. */
public enum BooleanValue implements Value {
  TRUE,
  FALSE;

  /** The value of a Java boolean. */
  public static BooleanValue of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** The Java boolean. */
  public boolean value() {
    return this == TRUE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.bool(this);
  }

  @Override
  public String toString() {
    return this == TRUE ? "true" : "false";
  }
}
