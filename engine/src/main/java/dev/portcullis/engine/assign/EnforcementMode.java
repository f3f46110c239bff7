package dev.portcullis.engine.assign;

import java.util.Arrays;
import java.util.Optional;

/** Whether the effect of an assignment acts, or only its findings are told. */
public enum EnforcementMode {
  /** The effect acts: deny denies. */
  DEFAULT("Default", "Enabled"),
  /** States are computed and nothing is stopped, not even what fails to evaluate. */
  DO_NOT_ENFORCE("DoNotEnforce", "Disabled");

  private final String wireName;
  private final String portalName;

  EnforcementMode(String wireName, String portalName) {
    this.wireName = wireName;
    this.portalName = portalName;
  }

  /** Its name in an assignment. */
  public String wireName() {
    return wireName;
  }

  /** The mode of this name or of the portal's word for it, without regard to case. */
  public static Optional<EnforcementMode> find(String name) {
    return Arrays.stream(values())
        .filter(
            mode -> mode.wireName.equalsIgnoreCase(name) || mode.portalName.equalsIgnoreCase(name))
        .findFirst();
  }
}
