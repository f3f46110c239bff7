package dev.portcullis.engine.evaluate;

import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.compile.SelectionSink;
import dev.portcullis.engine.slice.Slice;
import java.util.Collection;
import java.util.List;

/** Says of the rows of slices what a list of policies says of them. Threads may share it. */
public interface Judge {

  /** The policies; each is known by its index. */
  List<BoundPolicy> policies();

  /**
   * Judges slices. Of a slice that does not ask all policies, those that are not asked may be
   * reported too.
   *
   * @param slices the slices, judged in one pass of the rules
   * @param sink takes what is found, on the calling thread, before this method returns
   */
  void judge(Collection<Slice> slices, SelectionSink sink);
}
