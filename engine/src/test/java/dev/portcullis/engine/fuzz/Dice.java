package dev.portcullis.engine.fuzz;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Chance that can be repeated: the same seed gives the same throws. */
final class Dice {

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  /** A number from 0 up to, but without, a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True once in so many throws. */
  boolean onceIn(int throwsOfTheDice) {
    return below(throwsOfTheDice) == 0;
  }

  <T> T oneOf(List<T> things) {
    return things.get(below(things.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... things) {
    return things[below(things.length)];
  }

  /** What one of several makers makes. */
  @SafeVarargs
  final <T> T made(Supplier<T>... makers) {
    return makers[below(makers.length)].get();
  }
}
