package dev.portcullis.name;

import java.util.Optional;

/**
 * What a count calls one of the things that it counts, such as {@code rule} in {@code any rule in
 * networkAcls.ipRules[*]}.
 *
 * @param name its name; {@code _} is none
 * @param alias the counted alias as JSON has it, of which it stands for one member; absent where a
 *     value is counted and {@code current('name')} is the element
 */
public record ElementVariable(String name, Optional<String> alias) {

  /** The name of a variable that nothing refers to. */
  public static final String NAMELESS = "_";
}
