package dev.portcullis.ast;

import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Chooses, the same again for the same seed. */
final class Chance {

  static final Span NOWHERE = Source.of("made", "").span(0, 0);

  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean once(int times) {
    return random.nextInt(times) == 0;
  }

  @SafeVarargs
  final <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  <T> List<T> some(int fewerThan, Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(fewerThan)).toList();
  }

  <T> Optional<T> maybe(Supplier<T> one) {
    return random.nextInt(3) == 0 ? Optional.of(one.get()) : Optional.empty();
  }

  static Name name(String text) {
    return new Name(NOWHERE, text);
  }
}
