package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Inclusion;
import dev.portcullis.engine.fact.ResourceKind;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.ComplianceState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rolls up what policies say over their assignments, definitions, initiatives and groups. */
final class RollUps {

  private record Whole(RollUp.Kind kind, String id, String title, Tally tally) {}

  private final List<Whole> wholes;
  private final List<List<Integer>> ofPolicy = new ArrayList<>();

  RollUps(List<AssignedPolicy> policies) {
    Map<String, Whole> known = new LinkedHashMap<>();
    List<List<Whole>> wholesOfPolicy = new ArrayList<>();
    for (AssignedPolicy policy : policies) {
      List<Whole> whole = new ArrayList<>();
      whole.add(
          whole(
              known,
              RollUp.Kind.ASSIGNMENT,
              policy.assignment().id().text(),
              policy.assignment().title()));
      whole.add(whole(known, RollUp.Kind.DEFINITION, policy.definitionId(), policy.title()));
      policy.inclusion().ifPresent(inclusion -> whole.addAll(wholes(known, inclusion)));
      wholesOfPolicy.add(whole);
    }
    wholes = known.values().stream().sorted(Comparator.comparing(Whole::kind)).toList();
    IdentityHashMap<Whole, Integer> places = new IdentityHashMap<>();
    for (int place = 0; place < wholes.size(); place++) {
      places.put(wholes.get(place), place);
    }
    wholesOfPolicy.forEach(
        whole -> ofPolicy.add(whole.stream().map(each -> places.getOrDefault(each, 0)).toList()));
  }

  private static List<Whole> wholes(Map<String, Whole> known, Inclusion inclusion) {
    List<Whole> wholes = new ArrayList<>();
    wholes.add(
        whole(
            known, RollUp.Kind.INITIATIVE, inclusion.initiativeId(), inclusion.initiativeTitle()));
    for (String group : inclusion.groups()) {
      String title = inclusion.initiativeTitle() + ": " + group;
      wholes.add(whole(known, RollUp.Kind.GROUP, inclusion.initiativeId() + "#" + group, title));
    }
    return wholes;
  }

  private static Whole whole(Map<String, Whole> known, RollUp.Kind kind, String id, String title) {
    return known.computeIfAbsent(
        (kind + " " + id).toLowerCase(Locale.ROOT), any -> new Whole(kind, id, title, new Tally()));
  }

  /** Adds what the policies say of a slice. */
  void add(List<PolicyRows> policies, Slice slice, ResourceKind kind, VaultRuns vaultOf) {
    Map<Integer, StateRows> states = new HashMap<>();
    for (PolicyRows rows : policies) {
      for (int whole : ofPolicy.get(rows.policy())) {
        states.computeIfAbsent(whole, any -> new StateRows(slice.size())).add(rows.states());
      }
    }
    states.forEach(
        (whole, rows) -> {
          rows.rollUp();
          wholes.get(whole).tally().add(rows, kind, vaultOf);
        });
  }

  /** Notes the state that a vault has under a policy, for want of objects that have one. */
  void addVault(int policy, int vault, ComplianceState state) {
    ofPolicy.get(policy).forEach(whole -> wholes.get(whole).tally().addVault(vault, state));
  }

  /** How all of them fared. */
  List<RollUp> result() {
    return wholes.stream()
        .map(
            whole ->
                new RollUp(
                    whole.kind(),
                    whole.id(),
                    whole.title(),
                    whole.tally().objects(),
                    whole.tally().resources()))
        .toList();
  }
}
