package dev.portcullis.engine.compile;

import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.cases.CaseEngine;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.state.Verdict;
import java.util.List;
import java.util.stream.IntStream;

/** Judges with compiled policies, without Drools around them. */
public final class RowPolicyEngine implements CaseEngine {

  @Override
  public Verdict.Kind judge(BoundPolicy policy, Resource resource, Environment environment) {
    return judge(PolicyCompiler.compile(policy), List.of(resource), environment).get(0);
  }

  /** Judges resources of one type in one slice. */
  public static List<Verdict.Kind> judge(
      RowPolicy policy, List<Resource> resources, Environment environment) {
    Slice slice = new Slice(resources, new Run(environment));
    Rows applies = policy.applicability().judge(slice).holds();
    RowOutcome match = RowOutcome.of(slice.size());
    policy.match().judge(slice, applies, match);
    return IntStream.range(0, slice.size())
        .mapToObj(row -> applies.contains(row) ? kind(match.at(row)) : Verdict.Kind.NOT_APPLICABLE)
        .toList();
  }

  private static Verdict.Kind kind(Truth truth) {
    return switch (truth) {
      case TRUE -> Verdict.Kind.NON_COMPLIANT;
      case FALSE -> Verdict.Kind.COMPLIANT;
      case FAILED -> Verdict.Kind.FAILED;
    };
  }
}
