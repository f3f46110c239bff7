package dev.portcullis.engine.assign;

import java.util.Arrays;
import java.util.Optional;

/** Why an object is exempt. */
public enum ExemptionCategory {
  /** What is wrong with it is accepted for now. */
  WAIVER("Waiver"),
  /** What the policy is for is met in another way. */
  MITIGATED("Mitigated");

  private final String wireName;

  ExemptionCategory(String wireName) {
    this.wireName = wireName;
  }

  /** Its name in JSON. */
  public String wireName() {
    return wireName;
  }

  /** The category of this name, without regard to case. */
  public static Optional<ExemptionCategory> find(String name) {
    return Arrays.stream(values())
        .filter(category -> category.wireName.equalsIgnoreCase(name))
        .findFirst();
  }
}
