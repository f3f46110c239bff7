package dev.portcullis.engine.fact;

import java.util.List;
import java.util.Optional;

/** The resources of an estate other than components, as they are looked up. */
public interface KnownResources {

  /** The resource of an id, in any case. */
  Optional<Resource> find(String id);

  /** The resources of a type, in any case, in the order in which they came. */
  List<Resource> ofType(String type);
}
