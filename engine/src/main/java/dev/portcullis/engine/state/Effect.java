package dev.portcullis.engine.state;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a policy does with a resource that its rule matches. */
public enum Effect {
  /** Puts a virtual network into a network group. */
  ADD_TO_NETWORK_GROUP("addToNetworkGroup"),
  /** Adds members to a request. */
  APPEND("append"),
  /** Tells, and lets pass. */
  AUDIT("audit"),
  /** Tells where a related resource is missing. */
  AUDIT_IF_NOT_EXISTS("auditIfNotExists"),
  /** Refuses to create or change. */
  DENY("deny"),
  /** Refuses to delete. */
  DENY_ACTION("denyAction"),
  /** Deploys a related resource where it is missing. */
  DEPLOY_IF_NOT_EXISTS("deployIfNotExists"),
  /** Does nothing. */
  DISABLED("disabled"),
  /** Waits for somebody to attest. */
  MANUAL("manual"),
  /** Changes a request. */
  MODIFY("modify"),
  /** Changes a request to a cluster. */
  MUTATE("mutate"),
  /** In published definitions only; carried, not acted upon. */
  AUDIT_ACTION("auditAction"),
  /** In published definitions only; carried, not acted upon. */
  ENFORCE_REGO_POLICY("enforceRegoPolicy"),
  /** In published definitions only; carried, not acted upon. */
  ENFORCE_SETTING("enforceSetting");

  private final String wireName;

  Effect(String wireName) {
    this.wireName = wireName;
  }

  /** Its name in Azure Policy JSON. */
  public String wireName() {
    return wireName;
  }

  /** Whether it looks for a related resource and acts where there is none. */
  public boolean looksForRelated() {
    return this == AUDIT_IF_NOT_EXISTS || this == DEPLOY_IF_NOT_EXISTS;
  }

  /** Whether a state hangs on what stands in the details: what is looked for, or what is set. */
  public boolean decidesByDetails() {
    return looksForRelated() || this == MODIFY || this == APPEND;
  }

  /** The effect of this name, without regard to case. */
  public static Optional<Effect> find(String name) {
    return Arrays.stream(values())
        .filter(effect -> effect.wireName.equalsIgnoreCase(name))
        .findFirst();
  }

  /** The names of all effects. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Effect::wireName).toList();
  }
}
