package dev.portcullis.engine.reference;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.alias.AliasPath;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.function.LookLimit;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What conditions and expressions see at one point of an evaluation.
 *
 * @param resource the resource that the {@code if} judges
 * @param related the related resource that an existence condition judges
 * @param members the members that the counts around this point look at, innermost first
 * @param looks how often those counts look at this point; 1 outside of counts
 */
record EvaluationContext(
    BoundPolicy policy,
    Environment environment,
    Resource resource,
    Optional<Resource> related,
    List<CountedMember> members,
    long looks) {

  EvaluationContext {
    members = List.copyOf(members);
  }

  static EvaluationContext of(BoundPolicy policy, Resource resource, Environment environment) {
    return new EvaluationContext(policy, environment, resource, Optional.empty(), List.of(), 1);
  }

  /** The resource that field conditions and counts read. */
  Resource judged() {
    return related.orElse(resource);
  }

  /** What an existence condition sees of a related resource. */
  EvaluationContext about(Resource relative) {
    return new EvaluationContext(
        policy, environment, resource, Optional.of(relative), List.of(), 1);
  }

  /**
   * What the condition of a count sees of one member.
   *
   * @param siblings how many members the count looks at
   */
  EvaluationContext within(CountedMember member, int siblings) {
    List<CountedMember> inner = new ArrayList<>();
    inner.add(member);
    inner.addAll(members);
    return new EvaluationContext(policy, environment, resource, related, inner, looks * siblings);
  }

  /**
   * Checks that a value can be looked at as often as the counts around this point do.
   *
   * @param values how many values there are
   * @throws StoppedEvaluation if that takes too many looks
   */
  void checkLooks(long values, Span span) {
    if (LookLimit.isExceeded(looks, values)) {
      throw new StoppedEvaluation(
          DiagnosticCode.TOO_MANY_LOOKS, span, LookLimit.message(looks, values));
    }
  }

  /** The innermost count that goes over a path or over an array that the path lies below. */
  Optional<CountedMember.OfField> binding(AliasPath path) {
    if (members.isEmpty()) {
      return Optional.empty();
    }
    return members.stream()
        .filter(CountedMember.OfField.class::isInstance)
        .map(CountedMember.OfField.class::cast)
        .filter(member -> member.path().isPrefixOf(path))
        .findFirst();
  }

  /** The API version that selects the paths of a resource; empty where the request names none. */
  String apiVersion(Resource of) {
    return environment.requestContext(of).text("apiVersion");
  }
}
