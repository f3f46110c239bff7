package dev.portcullis.engine.compile;

import dev.portcullis.engine.alias.ResolvedField.Path;
import dev.portcullis.engine.slice.CanonicalText;
import dev.portcullis.engine.slice.FieldSources;
import dev.portcullis.engine.value.Value;

/** A count around a part of a policy. */
sealed interface CountFrame {

  /** The count written out: equal texts give equal meanings to what is inside. */
  String canonical();

  /** A count that goes from member to member at the row. */
  sealed interface Moving extends CountFrame {

    /** How many moving counts are around it. */
    int depth();
  }

  /** A count of what a field selects. */
  record OfField(int depth, Path field) implements Moving {

    @Override
    public String canonical() {
      return FieldSources.of(field).canonical();
    }
  }

  /**
   * A count of the elements of an array.
   *
   * @param name what {@code current('…')} calls the element
   */
  record OfValue(int depth, String name) implements Moving {

    @Override
    public String canonical() {
      return CanonicalText.quoted(name);
    }
  }

  /**
   * A count of the elements of an array that is the same for all rows, written out element by
   * element.
   *
   * @param name what {@code current('…')} calls the element
   * @param element the element that is being written out
   * @param siblings how many elements the array has
   */
  record OfConstant(String name, Value element, int siblings) implements CountFrame {

    @Override
    public String canonical() {
      return CanonicalText.quoted(name) + " = " + CanonicalText.of(element);
    }
  }
}
