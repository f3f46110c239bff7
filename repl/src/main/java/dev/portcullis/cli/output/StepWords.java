package dev.portcullis.cli.output;

import dev.portcullis.ast.Condition;

/** What kinds of conditions are called in words. */
enum StepWords implements Condition.Visitor<String> {
  INSTANCE;

  @Override
  public String allOf(Condition.AllOf condition) {
    return "all of";
  }

  @Override
  public String anyOf(Condition.AnyOf condition) {
    return "any of";
  }

  @Override
  public String not(Condition.Not condition) {
    return "not";
  }

  @Override
  public String comparison(Condition.Comparison condition) {
    return "comparison";
  }
}
