package dev.portcullis.engine.cases;

import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ObjectValue;
import java.time.Instant;
import java.util.List;

/** What a case says of the surroundings of its resource. */
record CaseEnvironment(Instant now, ObjectValue context, List<Resource> related)
    implements Environment {

  @Override
  public ObjectValue requestContext(Resource resource) {
    return part("requestContext");
  }

  @Override
  public ObjectValue subscription(Resource resource) {
    return part("subscription");
  }

  @Override
  public ObjectValue resourceGroup(Resource resource) {
    return part("resourceGroup");
  }

  @Override
  public ObjectValue vault(Resource component) {
    return part("vault");
  }

  @Override
  public List<Resource> resources(String type) {
    return related.stream().filter(resource -> resource.type().equalsIgnoreCase(type)).toList();
  }

  private ObjectValue part(String name) {
    return context.get(name) instanceof ObjectValue object ? object : ObjectValue.EMPTY;
  }
}
