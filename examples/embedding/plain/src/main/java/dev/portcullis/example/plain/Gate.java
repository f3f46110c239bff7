package dev.portcullis.example.plain;

import dev.portcullis.engine.AzureResource;
import dev.portcullis.engine.CompiledPolicies;
import dev.portcullis.engine.Decision;
import dev.portcullis.engine.PolicyEngine;
import dev.portcullis.engine.PolicySource;
import dev.portcullis.engine.Request;
import java.time.Instant;
import java.util.Map;

/** Decides whether a key may be made. */
public final class Gate {

  private final CompiledPolicies policies;

  /** Makes a gate of a policy's text; throws where the text is at fault. */
  public Gate(String policy) {
    this.policies =
        PolicyEngine.standard().compile(PolicySource.policies("gate.policy", policy)).orElseThrow();
  }

  /** What the policy says of a key that somebody wants to make. */
  public Decision decide(String caller, Map<String, ?> key, Instant now) {
    return policies.decide(Request.of("KeyCreate", caller, AzureResource.of(key)), now);
  }
}
