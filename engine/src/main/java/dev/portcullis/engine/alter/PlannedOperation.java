package dev.portcullis.engine.alter;

import dev.portcullis.engine.alias.AliasPath;
import dev.portcullis.engine.alias.AliasPath.Segment;
import dev.portcullis.engine.alter.Alteration.Outcome;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.reference.ResolvedOperation;
import dev.portcullis.engine.reference.ResolvedOperation.Kind;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An operation of a policy with the place that it writes to.
 *
 * @param policy the policy that asks for it
 * @param denying whether the request is denied where it cannot be made
 * @param operation what it asks for
 * @param path where it writes; empty where it is ruled out
 * @param ruledOut why it is not made, whatever other policies ask for
 */
record PlannedOperation(
    AssignedPolicy policy,
    boolean denying,
    ResolvedOperation operation,
    Optional<AliasPath> path,
    Optional<Outcome> ruledOut) {

  /** Whether it adds to an array, so that it gets along with others that do. */
  boolean addsMember() {
    return operation.kind().keeps() && endsInStar();
  }

  private boolean endsInStar() {
    List<Segment> segments = path.orElseThrow().segments();
    return segments.get(segments.size() - 1) instanceof Segment.EachElement;
  }

  /** Whether it leaves what is there, and something is. */
  boolean findsItsPlaceTaken(ObjectValue content) {
    return operation.kind() == Kind.ADD
        && !path.orElseThrow().isStarred()
        && !read(content).isAbsent();
  }

  /** Whether it and an operation of another policy want different things of one place. */
  boolean conflictsWith(PlannedOperation other) {
    AliasPath mine = path.orElseThrow();
    AliasPath theirs = other.path().orElseThrow();
    boolean same = mine.isPrefixOf(theirs) && theirs.isPrefixOf(mine);
    boolean meets = mine.isPrefixOf(theirs) || theirs.isPrefixOf(mine);
    boolean agrees = same && operation.value().equals(other.operation().value());
    return meets && !agrees && !(same && addsMember() && other.addsMember());
  }

  /** What stands at its place; an array of all where a star selects any number. */
  Value read(ObjectValue content) {
    AliasPath at = path.orElseThrow();
    List<Value> values = at.select(content).stream().map(found -> found.value()).toList();
    return at.isStarred() ? new ArrayValue(values) : values.get(0);
  }

  /** Makes it in a resource; the resource itself where there is nothing to do. */
  ObjectValue applyTo(ObjectValue content) {
    List<Segment> segments = path.orElseThrow().segments();
    return endsInStar()
        ? PathEditor.edit(content, segments.subList(0, segments.size() - 1), this::members)
        : PathEditor.edit(content, segments, this::written);
  }

  private Value written(Value before) {
    return operation.kind().keeps() && !before.isAbsent()
        ? before
        : operation.value().orElse(MissingValue.MISSING);
  }

  private Value members(Value before) {
    List<Value> members = new ArrayList<>();
    if (operation.kind().keeps() && before instanceof ArrayValue array) {
      members.addAll(array.elements());
    }
    operation.value().ifPresent(members::add);
    return new ArrayValue(members);
  }
}
