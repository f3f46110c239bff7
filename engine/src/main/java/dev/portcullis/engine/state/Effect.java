package dev.portcullis.engine.state;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a policy does with a resource that its rule matches. */
public enum Effect {
  ADD_TO_NETWORK_GROUP("addToNetworkGroup"),
  APPEND("append"),
  AUDIT("audit"),
  AUDIT_IF_NOT_EXISTS("auditIfNotExists"),
  DENY("deny"),
  DENY_ACTION("denyAction"),
  DEPLOY_IF_NOT_EXISTS("deployIfNotExists"),
  DISABLED("disabled"),
  MANUAL("manual"),
  MODIFY("modify"),
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
