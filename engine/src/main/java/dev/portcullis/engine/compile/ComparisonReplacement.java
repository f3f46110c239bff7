package dev.portcullis.engine.compile;

import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.engine.slice.RowCondition;

/** Puts something in the place of the comparisons of a rule as they are compiled. */
@FunctionalInterface
public interface ComparisonReplacement {

  /**
   * What is to stand in the place of a comparison.
   *
   * @param condition what it was compiled into
   */
  RowCondition replace(Comparison comparison, RowCondition condition);
}
