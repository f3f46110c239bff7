package dev.portcullis.engine.slice;

import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ObjectValue;
import java.time.Instant;
import java.util.List;

/** An environment in which there is nothing but an instant. */
record BareEnvironment() implements Environment {

  @Override
  public Instant now() {
    return Instant.parse("2026-11-24T08:00:00Z");
  }

  @Override
  public ObjectValue requestContext(Resource resource) {
    return ObjectValue.EMPTY;
  }

  @Override
  public ObjectValue subscription(Resource resource) {
    return ObjectValue.EMPTY;
  }

  @Override
  public ObjectValue resourceGroup(Resource resource) {
    return ObjectValue.EMPTY;
  }

  @Override
  public ObjectValue vault(Resource component) {
    return ObjectValue.EMPTY;
  }

  @Override
  public List<Resource> resources(String type) {
    return List.of();
  }
}
