package dev.portcullis.engine.cases;

import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.source.Source;
import java.util.List;

/**
 * A policy, a resource, and what an evaluator must say.
 *
 * @param note what the case shows: a sentence
 * @param shows what else it shows, by names of constructs
 * @param policy the text of the policy
 * @param parameters the values given to its parameters
 * @param environment what surrounds the resource, its related resources included
 */
public record EvaluationCase(
    String note,
    List<String> shows,
    Source policy,
    ParameterValues parameters,
    Resource resource,
    Environment environment,
    Expectation want) {

  public EvaluationCase {
    shows = List.copyOf(shows);
  }

  @Override
  public String toString() {
    return policy.name() + ": " + note;
  }
}
