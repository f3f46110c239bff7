package dev.portcullis.engine.assign;

import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which rows of one slice assigned policies reach: the one place that decides it. Each scope is
 * looked up once for the slice, whoever shares it.
 */
public final class Reach {

  private final Slice slice;
  private final ManagementGroups groups;
  private final Map<Scope, Rows> scopes = new HashMap<>();
  private final IdentityHashMap<Assignment, Rows> assignments = new IdentityHashMap<>();

  /**
   * @param slice the objects
   * @param groups what is known of management groups
   */
  public Reach(Slice slice, ManagementGroups groups) {
    this.slice = slice;
    this.groups = groups;
  }

  /** The rows that a policy reaches. */
  public Rows of(AssignedPolicy policy) {
    Rows assigned = assignments.computeIfAbsent(policy.assignment(), this::assigned);
    if (policy.branches().isEmpty()) {
      return assigned;
    }
    return among(assigned, object -> holds(policy.branches(), object));
  }

  /** Whether a policy reaches one row, or why it does not. */
  public Standing standing(AssignedPolicy policy, int row) {
    Assignment assignment = policy.assignment();
    if (!within(assignment.scope()).contains(row)) {
      return Standing.OUT_OF_SCOPE;
    }
    if (assignment.excludedScopes().stream().anyMatch(scope -> within(scope).contains(row))) {
      return Standing.EXCLUDED;
    }
    SelectedObject object = object(row);
    if (!ResourceSelector.anyHolds(assignment.resourceSelectors(), object)) {
      return Standing.NOT_SELECTED;
    }
    return holds(policy.branches(), object) ? Standing.REACHED : Standing.OVERRIDDEN;
  }

  /** The rows in a scope. */
  Rows within(Scope scope) {
    return scopes.computeIfAbsent(scope, this::reckon);
  }

  /** The rows of a set that one of the selectors lets in. */
  Rows selected(Rows rows, List<ResourceSelector> selectors) {
    return selectors.isEmpty()
        ? rows
        : among(rows, object -> ResourceSelector.anyHolds(selectors, object));
  }

  private Rows assigned(Assignment assignment) {
    Rows rows = within(assignment.scope()).copy();
    assignment.excludedScopes().forEach(excluded -> rows.andNot(within(excluded)));
    return selected(rows, assignment.resourceSelectors());
  }

  private Rows reckon(Scope scope) {
    if (scope.coversEverything()) {
      return Rows.all(slice.size());
    }
    Rows rows = Rows.none(slice.size());
    for (int row = 0; row < slice.size(); row++) {
      if (groups.covers(scope, slice.resource(row).id())) {
        rows.add(row);
      }
    }
    return rows;
  }

  private Rows among(Rows rows, Predicate<SelectedObject> test) {
    Rows found = Rows.none(slice.size());
    rows.forEach(
        row -> {
          if (test.test(object(row))) {
            found.add(row);
          }
        });
    return found;
  }

  private SelectedObject object(int row) {
    return SelectedObject.of(slice.resource(row), slice.environment());
  }

  private static boolean holds(List<Branch> branches, SelectedObject object) {
    return branches.stream().allMatch(branch -> branch.holds(object));
  }
}
