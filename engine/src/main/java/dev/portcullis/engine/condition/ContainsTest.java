package dev.portcullis.engine.condition;

import dev.portcullis.engine.function.TextComparison;
import dev.portcullis.engine.slice.CanonicalText;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.ArrayValue;

/** {@code contains}: a part of a text without regard to case, or an element of an array. */
final class ContainsTest extends TextTest {

  private final String target;
  private final EqualsTest element;

  ContainsTest(String target) {
    this.target = target;
    this.element = new EqualsTest(target);
  }

  @Override
  boolean holds(String text) {
    return TextComparison.contains(text, target);
  }

  @Override
  public Truth array(ArrayValue array) {
    return Truth.of(
        array.elements().stream().anyMatch(value -> value.accept(element) == Truth.TRUE));
  }

  @Override
  public String canonical() {
    return "contains " + CanonicalText.quoted(target);
  }
}
