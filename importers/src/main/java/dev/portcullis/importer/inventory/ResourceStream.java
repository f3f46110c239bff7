package dev.portcullis.importer.inventory;

import dev.portcullis.engine.fact.Resource;
import java.util.Iterator;

/** Resources one after the other. To be closed, since files may be open behind it. */
public interface ResourceStream extends Iterator<Resource>, AutoCloseable {

  @Override
  void close();
}
