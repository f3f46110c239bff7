package dev.portcullis.engine.compile;

import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.engine.slice.RowCondition;

/** Takes the comparisons of a rule as they are compiled. */
@FunctionalInterface
public interface ComparisonListener {

  /**
   * Takes a comparison.
   *
   * @param condition what it was compiled into
   * @return what is to stand in its place
   */
  RowCondition compiled(Comparison comparison, RowCondition condition);
}
