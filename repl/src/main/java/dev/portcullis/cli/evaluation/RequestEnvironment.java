package dev.portcullis.cli.evaluation;

import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ObjectValue;
import java.time.Instant;
import java.util.List;

/**
 * What one request says of the surroundings of its resource; what it does not say is empty.
 *
 * @param related the existing resources that an existence effect may find
 */
record RequestEnvironment(
    Instant now,
    ObjectValue requestContext,
    ObjectValue subscription,
    ObjectValue resourceGroup,
    ObjectValue vault,
    List<Resource> related)
    implements Environment {

  RequestEnvironment {
    related = List.copyOf(related);
  }

  @Override
  public ObjectValue requestContext(Resource resource) {
    return requestContext;
  }

  @Override
  public ObjectValue subscription(Resource resource) {
    return subscription;
  }

  @Override
  public ObjectValue resourceGroup(Resource resource) {
    return resourceGroup;
  }

  @Override
  public ObjectValue vault(Resource component) {
    return vault;
  }

  @Override
  public List<Resource> resources(String type) {
    return related.stream().filter(resource -> resource.type().equalsIgnoreCase(type)).toList();
  }
}
