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

  /** {@return its name in Azure Policy JSON} */
  public String wireName() {
    return wireName;
  }

  /** {@return whether it looks for a related resource and acts where there is none} */
  public boolean looksForRelated() {
    return this == AUDIT_IF_NOT_EXISTS || this == DEPLOY_IF_NOT_EXISTS;
  }

  /**
   * {@return the effect of this name, in any case; empty where there is none}
   *
   * @param name such as {@code deny}
   */
  public static Optional<Effect> find(String name) {
    return Arrays.stream(values())
        .filter(effect -> effect.wireName.equalsIgnoreCase(name))
        .findFirst();
  }

  /** {@return the names of all effects, as Azure Policy JSON has them} */
  public static List<String> names() {
    return Arrays.stream(values()).map(Effect::wireName).toList();
  }
}
