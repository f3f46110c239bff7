package dev.portcullis.bench.peer;

/** Takes matches. */
@FunctionalInterface
public interface MatchSink {

  /**
   * Takes a match.
   *
   * @param component the component's number
   * @param policy the policy's number
   */
  void match(int component, int policy);
}
