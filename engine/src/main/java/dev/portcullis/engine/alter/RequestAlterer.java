package dev.portcullis.engine.alter;

import dev.portcullis.engine.alter.Alteration.Outcome;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.reference.OperationResolver;
import dev.portcullis.engine.reference.ResolvedOperation.Kind;
import dev.portcullis.engine.state.EvaluationFailure;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the changes that append and modify ask for in one request.
 *
 * <p>Every policy is judged by the request as it came, and what it writes is computed from that;
 * the operations then run in the order of the assignments and, within a policy, of its text. Where
 * two policies want different things of one place, the conflict effects decide: one that denies
 * wins over those that do not; two that deny stop the request; where none denies, none is made. A
 * policy that is not enforced changes nothing and is in nobody's way.
 */
public final class RequestAlterer {

  private final List<PlannedOperation> planned = new ArrayList<>();
  private final List<Failed> failures = new ArrayList<>();
  private final Resource request;

  private RequestAlterer(Resource request) {
    this.request = request;
  }

  /**
   * What came of a request.
   *
   * @param object the object as it is now
   * @param alterations what became of each operation, in their order
   * @param failures the policies whose operations could not be computed; nothing of them is made
   */
  public record Altered(Resource object, List<Alteration> alterations, List<Failed> failures) {

    public Altered {
      alterations = List.copyOf(alterations);
      failures = List.copyOf(failures);
    }

    /** What becomes of a request that no policy wants changed. */
    public static Altered nothing(Resource object) {
      return new Altered(object, List.of(), List.of());
    }
  }

  /** A policy whose operations could not be computed. */
  public record Failed(AssignedPolicy policy, EvaluationFailure failure) {}

  /**
   * Alters the object of a request.
   *
   * @param policies the policies with append or modify whose rule matches it, in their order
   */
  public static Altered alter(
      List<AssignedPolicy> policies, Resource request, Environment environment) {
    RequestAlterer alterer = new RequestAlterer(request);
    policies.forEach(policy -> alterer.plan(policy, environment));
    return alterer.run();
  }

  private void plan(AssignedPolicy policy, Environment environment) {
    OperationResolver.Resolution resolution =
        OperationResolver.resolve(policy.policy(), request, environment);
    resolution.failure().ifPresent(failure -> failures.add(new Failed(policy, failure)));
    OperationPlanner planner =
        new OperationPlanner(
            policy, request, environment.requestContext(request).text("apiVersion"));
    resolution
        .operations()
        .forEach(operation -> planned.add(planner.plan(operation, resolution.denying())));
  }

  private Altered run() {
    List<Alteration> alterations = new ArrayList<>();
    ObjectValue content = request.content();
    for (PlannedOperation operation : planned) {
      Optional<Outcome> refused = operation.ruledOut().or(() -> conflict(operation));
      if (refused.isPresent()) {
        alterations.add(refused(operation, refused.get(), content));
        continue;
      }
      ObjectValue after = operation.applyTo(content);
      Alteration alteration = applied(operation, content, after);
      alterations.add(alteration);
      if (alteration.outcome() == Outcome.MADE) {
        content = after;
      }
    }
    return new Altered(new Resource(content), alterations, failures);
  }

  private Optional<Outcome> conflict(PlannedOperation operation) {
    if (!takesPart(operation)) {
      return Optional.empty();
    }
    List<PlannedOperation> rivals =
        planned.stream()
            .filter(other -> !other.policy().equals(operation.policy()))
            .filter(this::takesPart)
            .filter(operation::conflictsWith)
            .toList();
    boolean wins = operation.denying() && rivals.stream().noneMatch(PlannedOperation::denying);
    return rivals.isEmpty() || wins ? Optional.empty() : Optional.of(Outcome.CONFLICT);
  }

  private boolean takesPart(PlannedOperation operation) {
    return operation.policy().isEnforced()
        && operation.ruledOut().isEmpty()
        && !operation.findsItsPlaceTaken(request.content());
  }

  private static Alteration refused(
      PlannedOperation operation, Outcome outcome, ObjectValue content) {
    boolean matters =
        switch (outcome) {
          case NOT_MODIFIABLE, WRONG_TYPE, CONFLICT, OCCUPIED -> true;
          case MADE,
              ALREADY_SO,
              KEPT,
              CONDITION_FALSE,
              PARENT_MISSING,
              NO_SUCH_FIELD,
              NOT_ENFORCED ->
              false;
        };
    Value there = operation.path().isEmpty() ? MissingValue.MISSING : operation.read(content);
    return new Alteration(
        operation.policy(),
        operation.operation(),
        outcome,
        there,
        there,
        matters && operation.denying() && operation.policy().isEnforced());
  }

  private static Alteration applied(
      PlannedOperation operation, ObjectValue before, ObjectValue after) {
    Value there = operation.read(before);
    if (after.equals(before)) {
      Outcome outcome = untouched(operation, there);
      return refused(operation, outcome, before);
    }
    return new Alteration(
        operation.policy(),
        operation.operation(),
        operation.policy().isEnforced() ? Outcome.MADE : Outcome.NOT_ENFORCED,
        there,
        operation.read(after),
        false);
  }

  /** Why an operation changed nothing. */
  private static Outcome untouched(PlannedOperation operation, Value there) {
    if (operation.path().orElseThrow().isStarred()
        || there.equals(operation.operation().value().orElse(MissingValue.MISSING))) {
      return Outcome.ALREADY_SO;
    }
    if (there.isAbsent()) {
      // What stands on the way is no object, so that nothing can be put into it.
      return Outcome.WRONG_TYPE;
    }
    return operation.operation().kind() == Kind.APPEND ? Outcome.OCCUPIED : Outcome.KEPT;
  }
}
