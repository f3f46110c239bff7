package dev.portcullis.engine.trial;

import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ObjectValue;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What surrounds the resource of a test.
 *
 * @param estate the related resources of the test
 * @param context what the test says of the surroundings, by the function's name; what it does not
 *     say is read off the related resources and the ids
 */
record TestEnvironment(Estate estate, ObjectValue context) implements Environment {

  /** The parts of the surroundings that a test may tell of. */
  static final Set<String> PARTS = Set.of("subscription", "resourceGroup", "vault", "policy");

  @Override
  public Instant now() {
    return estate.now();
  }

  @Override
  public ObjectValue requestContext(Resource resource) {
    return estate.requestContext(resource);
  }

  @Override
  public ObjectValue subscription(Resource resource) {
    return told("subscription", estate.subscription(resource));
  }

  @Override
  public ObjectValue resourceGroup(Resource resource) {
    return told("resourceGroup", estate.resourceGroup(resource));
  }

  @Override
  public ObjectValue vault(Resource component) {
    return told("vault", estate.vault(component));
  }

  @Override
  public List<Resource> resources(String type) {
    return estate.resources(type);
  }

  private ObjectValue told(String part, ObjectValue otherwise) {
    return context.get(part) instanceof ObjectValue object ? object : otherwise;
  }
}
