package dev.portcullis.cli.watch;

import dev.portcullis.engine.comply.StateJudge;
import dev.portcullis.engine.fact.Resource;
import java.util.List;
import java.util.Optional;

/** What is read from the files of a watch, each time anew. */
@FunctionalInterface
public interface WatchedFiles {

  /** Reads everything; empty where something is at fault, which is told. */
  Optional<Reading> read();

  /**
   * What was read.
   *
   * @param policies the policies
   * @param resources the inventory
   */
  record Reading(StateJudge policies, List<Resource> resources) {

    /** Copies the inventory. */
    public Reading {
      resources = List.copyOf(resources);
    }
  }
}
