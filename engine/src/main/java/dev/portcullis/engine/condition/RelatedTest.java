package dev.portcullis.engine.condition;

import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.expression.RowTest;
import dev.portcullis.engine.slice.RelatedResources;
import dev.portcullis.engine.slice.RelatedResources.Position;
import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.slice.Truth;

/** What a related resource must be like. Immutable. */
public sealed interface RelatedTest {

  /** Whether one of the resources is, as seen from the resource that {@code if} judges. */
  Truth test(RelatedResources resources, Position candidate, RowScope origin);

  /** The test written out: equal texts are equal tests. */
  String canonical();

  /** Any resource will do. */
  enum Any implements RelatedTest {
    ANY;

    @Override
    public Truth test(RelatedResources resources, Position candidate, RowScope origin) {
      return Truth.TRUE;
    }

    @Override
    public String canonical() {
      return "any";
    }
  }

  /** A condition that reads the related resource alone, and so is judged once for the run. */
  record OfItself(RowCondition condition) implements RelatedTest {

    @Override
    public Truth test(RelatedResources resources, Position candidate, RowScope origin) {
      RowOutcome outcome = resources.judged(condition).get(candidate.slice());
      return outcome.at(candidate.row());
    }

    @Override
    public String canonical() {
      return condition.canonical();
    }
  }

  /** A condition that also reads the resource that {@code if} judges. */
  record OfBoth(RowTest condition) implements RelatedTest {

    @Override
    public Truth test(RelatedResources resources, Position candidate, RowScope origin) {
      Slice slice = resources.slice(candidate.slice());
      RowScope related = RowScope.related(slice, origin);
      related.moveTo(candidate.row());
      return condition.test(related);
    }

    @Override
    public String canonical() {
      return condition.canonical();
    }
  }
}
