package dev.portcullis.engine.expression;

import dev.portcullis.engine.value.Value;

/** What surrounds the resource, as the functions without arguments give it. */
public enum Surroundings implements RowExpression {
  REQUEST_CONTEXT("requestContext()") {
    @Override
    public Value value(RowScope scope) {
      return scope.environment().requestContext(scope.resource());
    }
  },
  SUBSCRIPTION("subscription()") {
    @Override
    public Value value(RowScope scope) {
      return scope.environment().subscription(scope.resource());
    }
  },
  RESOURCE_GROUP("resourceGroup()") {
    @Override
    public Value value(RowScope scope) {
      return scope.environment().resourceGroup(scope.resource());
    }
  },
  VAULT("vault()") {
    @Override
    public Value value(RowScope scope) {
      return scope.environment().vault(scope.resource());
    }
  };

  private final String canonical;

  Surroundings(String canonical) {
    this.canonical = canonical;
  }

  @Override
  public Reach reach() {
    return Reach.ROW;
  }

  @Override
  public String canonical() {
    return canonical;
  }
}
