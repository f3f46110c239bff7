package dev.portcullis.engine.evaluate;

import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.state.Verdict;
import java.util.Locale;

/** The two evaluators say different things of one resource: our own fault, never the user's. */
public final class EngineDisagreement extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  EngineDisagreement(
      BoundPolicy policy, Resource resource, Verdict.Kind byRules, Verdict.Kind byPlain) {
    super(
        "the engines disagree on `%s` and `%s`: drools says %s, the reference says %s"
            .formatted(
                policy.definition().envelope().title().orElse("(untitled)"),
                resource.id(),
                words(byRules),
                words(byPlain)));
  }

  private static String words(Verdict.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
