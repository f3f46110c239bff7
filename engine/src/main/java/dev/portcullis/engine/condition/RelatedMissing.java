package dev.portcullis.engine.condition;

import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.slice.RelatedResources;
import dev.portcullis.engine.slice.RelatedResources.Position;
import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.slice.Truth;
import java.util.List;

/**
 * Holds where no related resource is as an existence effect wants it. One that is decides, whatever
 * becomes of the others; where none is and the condition failed for one of them, it fails.
 *
 * @param search which related resources are looked at
 * @param wanted what one of them must be like
 */
public record RelatedMissing(RelatedSearch search, RelatedTest wanted) implements RowCondition {

  @Override
  public void judge(Slice slice, Rows asked, RowOutcome outcome) {
    RowScope scope = RowScope.of(slice);
    for (int row = asked.next(0); row >= 0; row = asked.next(row + 1)) {
      scope.moveTo(row);
      outcome.add(judge(scope), row);
    }
  }

  private Truth judge(RowScope scope) {
    RelatedResources resources;
    List<Position> candidates;
    try {
      resources = search.resources(scope);
      candidates = search.find(resources, scope);
    } catch (FunctionFailure failure) {
      return Truth.FAILED;
    }
    Truth missing = Truth.TRUE;
    for (Position candidate : candidates) {
      Truth truth = wanted.test(resources, candidate, scope);
      if (truth == Truth.TRUE) {
        return Truth.FALSE;
      }
      if (truth == Truth.FAILED) {
        missing = Truth.FAILED;
      }
    }
    return missing;
  }

  @Override
  public String canonical() {
    return "relatedMissing(" + search.canonical() + ", " + wanted.canonical() + ")";
  }
}
