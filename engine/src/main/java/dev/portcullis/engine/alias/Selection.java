package dev.portcullis.engine.alias;

import dev.portcullis.engine.value.Value;
import java.util.List;

/**
 * One value that a path selects.
 *
 * @param positions the element, from 0, that each star of the path stands for
 * @param value the value; missing where the element lacks it
 */
public record Selection(List<Integer> positions, Value value) {

  public Selection {
    positions = List.copyOf(positions);
  }
}
