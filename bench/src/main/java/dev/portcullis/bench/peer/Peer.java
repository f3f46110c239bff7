package dev.portcullis.bench.peer;

/** One way to judge the components of a workload by the policies of the bench. */
public interface Peer {

  /** Judges every component, and says how often each policy matched. */
  long[] judge();

  /** Judges every component once more and tells each match, for comparison: untimed. */
  void tell(MatchSink sink);
}
