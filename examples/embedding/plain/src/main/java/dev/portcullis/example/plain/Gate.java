package dev.portcullis.example.plain;

import dev.portcullis.engine.AzureResource;
import dev.portcullis.engine.CompiledPolicies;
import dev.portcullis.engine.Decision;
import dev.portcullis.engine.PolicyEngine;
import dev.portcullis.engine.PolicySource;
import dev.portcullis.engine.Request;
import dev.portcullis.library.PolicyLibrary;
import dev.portcullis.source.Source;
import java.time.Instant;
import java.util.Map;

/** Decides whether a key may be made. */
public final class Gate {

  private final CompiledPolicies policies;

  private Gate(PolicySource source) {
    this.policies = PolicyEngine.standard().compile(source).orElseThrow();
  }

  /** Makes a gate of a policy's text; throws where the text is at fault. */
  public static Gate of(String policy) {
    return new Gate(PolicySource.policies("gate.policy", policy));
  }

  /** Makes a gate of a policy of the library, such as {@code key-rsa-size}. */
  public static Gate ofLibrary(String name, Map<String, ?> parameters) {
    Source policy = PolicyLibrary.find(name).orElseThrow().source();
    return new Gate(PolicySource.policies(policy.name(), policy.text()).withParameters(parameters));
  }

  /** What the policy says of a key that somebody wants to make. */
  public Decision decide(String caller, Map<String, ?> key, Instant now) {
    return policies.decide(Request.of("KeyCreate", caller, AzureResource.of(key)), now);
  }
}
