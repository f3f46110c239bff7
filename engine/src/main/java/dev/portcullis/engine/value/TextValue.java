package dev.portcullis.engine.value;

/** A text. */
public record TextValue(String text) implements Value {

  /** The empty text: what {@code field()} gives for what is missing. */
  public static final TextValue EMPTY = new TextValue("");

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.text(this);
  }

  @Override
  public String toString() {
    return text;
  }
}
