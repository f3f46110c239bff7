package dev.portcullis.engine.value;

/** No value at all. */
public enum MissingValue implements Value {
  MISSING;

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.absent(this);
  }

  @Override
  public String toString() {
    return "missing";
  }
}
