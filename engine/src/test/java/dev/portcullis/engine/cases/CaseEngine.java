package dev.portcullis.engine.cases;

import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.state.Verdict;

/** An evaluator that the cases put to the test. */
public interface CaseEngine {

  /** What it says. */
  Verdict.Kind judge(BoundPolicy policy, Resource resource, Environment environment);
}
