package dev.portcullis.engine.condition;

import dev.portcullis.engine.expression.Reach;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.slice.FieldSources;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.Value;

/** The location of the resource, normalised: {@code East US 2} is {@code eastus2}. */
public enum LocationSubject implements RowSubject {
  LOCATION;

  @Override
  public Truth test(RowScope scope, Comparand comparand) {
    Value location = scope.slice().column(FieldSources.normalizedLocation()).value(scope.row());
    scope.afford(location);
    return location.accept(comparand.locationTest());
  }

  @Override
  public Reach reach() {
    return Reach.ROW;
  }

  @Override
  public String canonical() {
    return FieldSources.normalizedLocation().canonical();
  }
}
