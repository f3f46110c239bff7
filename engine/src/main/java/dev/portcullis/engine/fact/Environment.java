package dev.portcullis.engine.fact;

import dev.portcullis.engine.value.ObjectValue;
import java.time.Instant;
import java.util.List;

/**
 * What surrounds the resources of one run: the instant, the request, and the rest of the estate.
 * Implementations are immutable, so that threads may share them.
 */
public interface Environment {

  /** The instant of the whole run: what {@code utcNow()} gives. */
  Instant now();

  /**
   * What {@code requestContext()} gives: {@code apiVersion}, and {@code identity} in a live
   * request.
   */
  ObjectValue requestContext(Resource resource);

  /** What {@code subscription()} gives for a resource; empty where nothing is known of it. */
  ObjectValue subscription(Resource resource);

  /** What {@code resourceGroup()} gives for a resource; empty where nothing is known of it. */
  ObjectValue resourceGroup(Resource resource);

  /** What {@code vault()} gives for a component: location and tags of its vault. */
  ObjectValue vault(Resource component);

  /**
   * The existing resources of a type that an existence effect may look at.
   *
   * @param type the type, in any case
   * @return in the order in which they were read
   */
  List<Resource> resources(String type);
}
