package dev.portcullis.engine.state;

import dev.portcullis.engine.state.NonComplianceReason.Kind;
import dev.portcullis.source.Span;
import java.util.IdentityHashMap;

/**
 * Words reasons as {@link ReasonText} does. What is the same for all objects on which one
 * comparison comes out in one way is worded once. Belongs to one thread.
 */
public final class ReasonPhrases {

  private final IdentityHashMap<Span, Phrase> phrases = new IdentityHashMap<>();

  /**
   * What a comparison said last.
   *
   * @param reason the reason
   * @param subject what was read
   * @param demand what is wanted
   */
  private record Phrase(NonComplianceReason reason, String subject, String demand) {

    static Phrase of(NonComplianceReason reason) {
      return new Phrase(reason, ReasonText.subject(reason), ReasonText.demand(reason));
    }

    boolean fits(NonComplianceReason other) {
      return other.kind() == reason.kind()
          && other.operator() == reason.operator()
          && other.field().equals(reason.field());
    }
  }

  /** The reason as one line without control characters; a long value is cut. */
  public String of(NonComplianceReason reason) {
    if (reason.kind() == Kind.RELATED_RESOURCE) {
      return ReasonText.of(reason);
    }
    Phrase known = phrases.get(reason.span());
    if (known == null || !known.fits(reason)) {
      known = Phrase.of(reason);
      phrases.put(reason.span(), known);
    }
    String demand =
        known.reason().wanted().equals(reason.wanted())
            ? known.demand()
            : ReasonText.demand(reason);
    return known.subject() + ReasonText.state(reason) + demand;
  }
}
