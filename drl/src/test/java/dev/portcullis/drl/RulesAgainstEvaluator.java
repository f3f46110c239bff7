package dev.portcullis.drl;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Name;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.drl.writer.DrlWriter;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Assignment;
import dev.portcullis.engine.assign.EnforcementMode;
import dev.portcullis.engine.assign.Scope;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.reference.PlainEvaluator;
import dev.portcullis.engine.state.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the rules of many policies, in one text, against the plain evaluator. */
final class RulesAgainstEvaluator {

  private final List<BoundPolicy> policies = new ArrayList<>();
  private final List<Round> rounds = new ArrayList<>();
  private final Map<Verdict.Kind, Integer> verdicts = new EnumMap<>(Verdict.Kind.class);

  /** One policy, one resource, and what surrounds it. */
  private record Round(
      String note,
      int policy,
      dev.portcullis.engine.fact.Resource resource,
      Environment environment) {}

  /** Whether DRL can say what a policy says. */
  static boolean canSay(BoundPolicy policy) {
    RulesAgainstEvaluator alone = new RulesAgainstEvaluator();
    alone.add(policy);
    return !alone.written().failed();
  }

  /** Adds a policy; the rounds that follow are its own. */
  void add(BoundPolicy policy) {
    policies.add(policy);
  }

  /** Adds a round of the last policy. */
  void judge(String note, dev.portcullis.engine.fact.Resource resource, Environment environment) {
    rounds.add(new Round(note, policies.size() - 1, resource, environment));
  }

  /** Where the rules say something else than the evaluator. */
  List<String> differences(StockDrools.Build build) {
    StockDrools rules = StockDrools.load(drl(), build);
    List<String> differences = new ArrayList<>();
    for (Round round : rounds) {
      Verdict.Kind wanted =
          PlainEvaluator.evaluate(
                  policies.get(round.policy()), round.resource(), round.environment())
              .verdict()
              .kind();
      verdicts.merge(wanted, 1, Integer::sum);
      List<String> found = found(rules, round);
      if (!found.equals(said(wanted))) {
        differences.add(
            "%s: %s by the evaluator, %s by the rules".formatted(round.note(), wanted, found));
      }
    }
    return differences;
  }

  /** How often the evaluator said what. */
  Map<Verdict.Kind, Integer> verdicts() {
    return Map.copyOf(verdicts);
  }

  /** All policies as one text. */
  String drl() {
    return written().orElseThrow();
  }

  private Outcome<String> written() {
    List<AssignedPolicy> assigned = new ArrayList<>();
    for (int i = 0; i < policies.size(); i++) {
      assigned.add(new AssignedPolicy(assignment(i), Optional.empty(), policies.get(i), List.of()));
    }
    return DrlWriter.write("policies", assigned);
  }

  private Assignment assignment(int number) {
    Name id = new Name(policies.get(number).definition().span(), "/assignments/" + number);
    return new Assignment(
        id,
        Optional.empty(),
        new Name(id.span(), "/definitions/" + number),
        Optional.empty(),
        new Scope(""),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        EnforcementMode.DEFAULT,
        List.of());
  }

  private static List<String> said(Verdict.Kind kind) {
    return switch (kind) {
      case NON_COMPLIANT -> List.of("violated");
      case FAILED -> List.of("failed");
      case COMPLIANT, NOT_APPLICABLE -> List.of();
    };
  }

  private List<String> found(StockDrools rules, Round round) {
    Facts facts = Facts.in(round.environment());
    Resource judged = facts.of(round.resource());
    Set<Resource> all = new LinkedHashSet<>(List.of(judged));
    for (dev.portcullis.engine.fact.Resource each : related(round)) {
      all.add(facts.of(each));
    }
    return rules.judge(all).stream()
        .filter(finding -> finding.resource() == judged)
        .filter(finding -> finding.assignment().equals("/assignments/" + round.policy()))
        .map(finding -> finding.failure() == null ? "violated" : "failed")
        .toList();
  }

  private List<dev.portcullis.engine.fact.Resource> related(Round round) {
    return policies.get(round.policy()).definition().rule().details().orElse(null)
                instanceof EffectDetails.Existence details
            && details.type() instanceof JsonText type
        ? round.environment().resources(type.text())
        : List.of();
  }
}
