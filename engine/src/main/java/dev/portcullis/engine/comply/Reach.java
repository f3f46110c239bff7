package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.Assignment;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import java.util.HashMap;
import java.util.Map;

/** Which rows of one slice the assignments reach, reckoned once for each assignment. */
final class Reach {

  private final Slice slice;
  private final Map<Assignment, Rows> reached = new HashMap<>();

  Reach(Slice slice) {
    this.slice = slice;
  }

  /** The rows that an assignment reaches. */
  Rows of(Assignment assignment) {
    return reached.computeIfAbsent(assignment, this::reckon);
  }

  private Rows reckon(Assignment assignment) {
    Rows rows = Rows.none(slice.size());
    for (int row = 0; row < slice.size(); row++) {
      if (assignment.reaches(slice.resource(row).id())) {
        rows.add(row);
      }
    }
    return rows;
  }
}
