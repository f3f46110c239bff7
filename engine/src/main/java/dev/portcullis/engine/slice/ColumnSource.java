package dev.portcullis.engine.slice;

/** What a column is made of. Immutable, so that threads may share it. */
public interface ColumnSource {

  /** Reads it off every resource of a slice. */
  Column read(Slice slice);

  /** The source written out: equal texts are equal sources, and have one column in a slice. */
  String canonical();
}
