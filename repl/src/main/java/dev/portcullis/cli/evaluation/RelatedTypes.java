package dev.portcullis.cli.evaluation;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes related resources that do not say their type to be of the one that a policy looks for. */
final class RelatedTypes {

  private RelatedTypes() {}

  /** The resources, each with a type where it is known. */
  static List<Resource> typed(List<Resource> related, PolicyDefinition policy) {
    Optional<String> type = type(policy);
    return related.stream()
        .map(resource -> type.map(name -> typed(resource, name)).orElse(resource))
        .toList();
  }

  private static Optional<String> type(PolicyDefinition policy) {
    return policy
        .rule()
        .details()
        .filter(EffectDetails.Existence.class::isInstance)
        .map(details -> ((EffectDetails.Existence) details).type())
        .filter(JsonText.class::isInstance)
        .map(type -> ((JsonText) type).text());
  }

  private static Resource typed(Resource resource, String type) {
    if (!resource.content().get("type").isAbsent()) {
      return resource;
    }
    Map<String, Value> members = new LinkedHashMap<>(resource.content().members());
    members.keySet().removeIf(key -> key.equalsIgnoreCase("type"));
    members.put("type", new TextValue(type));
    return new Resource(new ObjectValue(members));
  }
}
