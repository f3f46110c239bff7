package dev.portcullis.engine.value;

/** JSON null. */
public enum NullValue implements Value {
  NULL;

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.absent(this);
  }

  @Override
  public String toString() {
    return "null";
  }
}
