package dev.portcullis.repl.session;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.slice.Slice;
import java.time.Duration;
import java.util.List;

/**
 * What came of a question.
 *
 * @param question what was asked
 * @param asked of how many objects
 * @param others how many objects were not asked, since they are of other types
 * @param matches those for which it holds, in the order of the inventory by type
 * @param failed those for which it could not be evaluated
 * @param compliant of how many a policy speaks and has nothing against; nothing of the kind for a
 *     condition
 * @param time what the judging took
 */
public record Answer(
    Question question,
    long asked,
    long others,
    List<Place> matches,
    List<Place> failed,
    long compliant,
    Duration time) {

  /**
   * Where an object is.
   *
   * @param slice the slice that holds it
   * @param row its row there
   */
  public record Place(Slice slice, int row) {

    /** The object. */
    public Resource object() {
      return slice.resource(row);
    }
  }
}
