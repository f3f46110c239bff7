package dev.portcullis.ast;

import java.util.Arrays;
import java.util.Optional;

/** The operators of a condition, with their names in Azure Policy JSON. */
public enum Operator {
  EQUALS("equals"),
  NOT_EQUALS("notEquals"),
  IN("in"),
  NOT_IN("notIn"),
  LIKE("like"),
  NOT_LIKE("notLike"),
  CONTAINS("contains"),
  NOT_CONTAINS("notContains"),
  MATCH("match"),
  NOT_MATCH("notMatch"),
  MATCH_INSENSITIVELY("matchInsensitively"),
  NOT_MATCH_INSENSITIVELY("notMatchInsensitively"),
  CONTAINS_KEY("containsKey"),
  NOT_CONTAINS_KEY("notContainsKey"),
  LESS("less"),
  LESS_OR_EQUALS("lessOrEquals"),
  GREATER("greater"),
  GREATER_OR_EQUALS("greaterOrEquals"),
  EXISTS("exists");

  private final String wireName;

  Operator(String wireName) {
    this.wireName = wireName;
  }

  /** Its name in Azure Policy JSON. */
  public String wireName() {
    return wireName;
  }

  /** The operator of this name, without regard to case. */
  public static Optional<Operator> find(String name) {
    return Arrays.stream(values())
        .filter(operator -> operator.wireName.equalsIgnoreCase(name))
        .findFirst();
  }
}
