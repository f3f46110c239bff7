package dev.portcullis.engine.reference;

import dev.portcullis.engine.alias.AliasPath;
import dev.portcullis.engine.value.Value;
import java.util.List;

/** The member that a count looks at while its {@code where} is evaluated. */
sealed interface CountedMember {

  /** The member itself: what {@code current()} gives. */
  Value value();

  /**
   * A member of an array of the resource.
   *
   * @param path the counted path
   * @param positions the element, from 0, that each star of the path stands for
   */
  record OfField(AliasPath path, List<Integer> positions, Value value) implements CountedMember {

    public OfField {
      positions = List.copyOf(positions);
    }
  }

  /**
   * An element of a computed array.
   *
   * @param name what {@code current('…')} calls it
   */
  record OfValue(String name, Value value) implements CountedMember {}
}
