package dev.portcullis.bench.peer;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import dev.portcullis.bench.data.Certificate;
import dev.portcullis.bench.data.Component;
import dev.portcullis.bench.data.Key;
import dev.portcullis.bench.data.Secret;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Cedar through its Java library, its policy set cached behind it: each policy forbids, the type of
 * the resource stands in its head, and an answer names all that forbade. Entities and requests are
 * made beforehand.
 */
final class Cedar extends ByComponent {

  private static final List<String> TYPES = List.of("Certificate", "Key", "HsmKey", "Secret");
  private static final EntityUID PRINCIPAL = uid("Scanner", "portcullis");
  private static final EntityUID ACTION = uid("Action", "exist");

  private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
  private final PolicySet policies;
  private final List<Judged> components;

  private record Judged(AuthorizationRequest request, Set<Entity> entities) {}

  Cedar(List<Component> components) {
    Set<Policy> forbidding = new HashSet<>();
    for (int kind = 0; kind < Expressions.KINDS; kind++) {
      for (Expressions.Rule rule : Expressions.cedar(kind)) {
        String text =
            "forbid(principal, action, resource is %s) when { %s };"
                .formatted(TYPES.get(kind), rule.text());
        forbidding.add(new Policy(text, Integer.toString(rule.policy())));
      }
    }
    this.policies = new PolicySet(forbidding);
    this.components =
        IntStream.range(0, components.size())
            .mapToObj(number -> judged(components.get(number), number))
            .toList();
    try {
      policies.cache();
    } catch (CacheException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Judged judged(Component component, int number) {
    EntityUID uid = uid(TYPES.get(Spel.kind(component)), Integer.toString(number));
    return new Judged(
        new AuthorizationRequest(PRINCIPAL, ACTION, uid, Map.of()),
        Set.of(new Entity(uid, attributes(component), Set.of())));
  }

  private static Map<String, Value> attributes(Component component) {
    Map<String, Value> attributes = new HashMap<>();
    if (component instanceof Key key) {
      attributes.put("keyType", new PrimString(key.keyType()));
      attributes.put("keySize", number(key.keySize()));
      attributes.put("curve", new PrimString(key.curve()));
      attributes.put("createdOn", number(key.createdOn()));
      attributes.put("notBefore", number(key.notBefore()));
      attributes.put("expiresOn", number(key.expiresOn()));
      attributes.put("rotatedOn", number(key.rotatedOn()));
    } else if (component instanceof Secret secret) {
      attributes.put("contentType", new PrimString(secret.contentType()));
      attributes.put("createdOn", number(secret.createdOn()));
      attributes.put("notBefore", number(secret.notBefore()));
      attributes.put("expiresOn", number(secret.expiresOn()));
    } else if (component instanceof Certificate certificate) {
      attributes.put("name", new PrimString(certificate.name()));
      attributes.put("keyType", new PrimString(certificate.keyType()));
      attributes.put("keySize", number(certificate.keySize()));
      attributes.put("curve", new PrimString(certificate.curve()));
      attributes.put("issuerName", new PrimString(certificate.issuerName()));
      attributes.put("issuerCommonName", new PrimString(certificate.issuerCommonName()));
      attributes.put("daysBeforeExpiry", number(certificate.daysBeforeExpiry()));
      attributes.put("lifetimePercentage", number(certificate.lifetimePercentage()));
      attributes.put("validityInMonths", number(certificate.validityInMonths()));
      attributes.put("expiresOn", number(certificate.expiresOn()));
    }
    return attributes;
  }

  private static PrimLong number(long number) {
    return new PrimLong(number);
  }

  private static EntityUID uid(String type, String id) {
    return EntityTypeName.parse(type).orElseThrow().of(id);
  }

  @Override
  int size() {
    return components.size();
  }

  @Override
  long matches(int component) {
    Judged judged = components.get(component);
    AuthorizationResponse response;
    try {
      response = engine.isAuthorized(judged.request(), policies, judged.entities());
    } catch (AuthException e) {
      throw new IllegalStateException(e);
    }
    long matches = 0;
    for (String policy : response.success.orElseThrow().getReason()) {
      matches |= 1L << Integer.parseInt(policy);
    }
    return matches;
  }
}
