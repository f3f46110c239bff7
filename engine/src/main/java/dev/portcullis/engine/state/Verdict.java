package dev.portcullis.engine.state;

import java.util.Optional;

/**
 * What one policy says of one resource, before assignments, exemptions and enforcement have their
 * say.
 *
 * @param kind what it says
 * @param failure why it says nothing; present for {@link Kind#FAILED} alone
 */
public record Verdict(Kind kind, Optional<EvaluationFailure> failure) {

  /** The policy does not speak of this resource: no state, no record. */
  public static final Verdict NOT_APPLICABLE = new Verdict(Kind.NOT_APPLICABLE, Optional.empty());

  /** The policy speaks of this resource and has nothing against it. */
  public static final Verdict COMPLIANT = new Verdict(Kind.COMPLIANT, Optional.empty());

  /** The effect of the policy applies to this resource. */
  public static final Verdict NON_COMPLIANT = new Verdict(Kind.NON_COMPLIANT, Optional.empty());

  /** What a policy may say. */
  public enum Kind {
    /** The policy is not for objects like this one. */
    NOT_APPLICABLE,
    /** The rule does not match, or what it looks for exists. */
    COMPLIANT,
    /** The rule matches. */
    NON_COMPLIANT,
    /** The evaluation failed. */
    FAILED
  }

  public Verdict {
    if (failure.isPresent() != (kind == Kind.FAILED)) {
      throw new IllegalArgumentException("a failure if and only if the evaluation failed");
    }
  }

  /** The evaluation failed. */
  public static Verdict failed(EvaluationFailure failure) {
    return new Verdict(Kind.FAILED, Optional.of(failure));
  }
}
