package dev.portcullis.bench.live;

import dev.portcullis.bench.data.ComponentGenerator;
import dev.portcullis.bench.data.ComponentJson;
import dev.portcullis.engine.AzureResource;
import dev.portcullis.engine.PolicyMonitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The components that live in a monitor, and what becomes of them. */
final class Residents {

  /** The instant as of which they are judged. */
  static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  /** What stands between the id and the name of a component, and its type and the rest. */
  private static final String TYPE = ",\"type\":\"";

  private static final int AT_ONCE = 10_000;
  private static final int OLDEST_IN_DAYS = 900;

  private final ComponentGenerator generator;
  private final SplittableRandom random;
  private final int count;

  Residents(int count, long seed) {
    this.count = count;
    generator = new ComponentGenerator(seed);
    random = new SplittableRandom(seed);
  }

  /** Moves all of them in. */
  void moveInto(PolicyMonitor monitor) {
    for (int first = 0; first < count; first += AT_ONCE) {
      monitor.put(
          IntStream.range(first, Math.min(first + AT_ONCE, count))
              .mapToObj(number -> parse(json(number)))
              .toList());
    }
  }

  /** Some of them, drawn at random, each made anew at another instant: its age is another now. */
  List<AzureResource> changed(int some) {
    return IntStream.range(0, some).mapToObj(ignored -> changed()).toList();
  }

  private AzureResource changed() {
    Instant createdOn = NOW.minus(Duration.ofSeconds(random.nextLong(OLDEST_IN_DAYS * 86_400L)));
    return parse(
        json(random.nextInt(count))
            .replaceFirst("\"createdOn\":\"[^\"]*\"", "\"createdOn\":\"" + createdOn + '"'));
  }

  /** Some of them, drawn at random, each with all that another one of its type holds. */
  List<AzureResource> exchanged(int some) {
    return IntStream.range(0, some).mapToObj(ignored -> exchanged()).toList();
  }

  private AzureResource exchanged() {
    String[] one = json(random.nextInt(count)).split(TYPE, 2);
    String[] other;
    do {
      other = json(random.nextInt(count)).split(TYPE, 2);
    } while (!type(one[1]).equals(type(other[1])));
    return parse(one[0] + TYPE + other[1]);
  }

  private static String type(String rest) {
    return rest.substring(0, rest.indexOf('"'));
  }

  private String json(long number) {
    StringBuilder line = new StringBuilder();
    ComponentJson.append(generator.component(number), line);
    return line.toString();
  }

  private static AzureResource parse(String json) {
    return AzureResource.parse(json).orElseThrow();
  }
}
