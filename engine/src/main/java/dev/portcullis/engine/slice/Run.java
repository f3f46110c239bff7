package dev.portcullis.engine.slice;

import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.value.TextValue;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One run over resources in an environment that stays as it is: what is computed once for all of
 * its slices lives here. Threads may share it.
 */
public final class Run {

  private final Environment environment;
  private @Nullable TextValue now;
  private final Map<String, RelatedResources> related = new ConcurrentHashMap<>();

  /**
   * @param environment what surrounds every resource of the run
   */
  public Run(Environment environment) {
    this.environment = environment;
  }

  /** What surrounds every resource of the run. */
  public Environment environment() {
    return environment;
  }

  /** The existing resources of a type that existence effects may find; the type in any case. */
  public RelatedResources related(String type) {
    return related.computeIfAbsent(
        type.toLowerCase(Locale.ROOT), folded -> RelatedResources.of(folded, this));
  }

  /** What {@code utcNow()} gives throughout the run. */
  public TextValue now() {
    // Threads that come here at once write equal texts, and see whole ones: they are immutable.
    TextValue known = now;
    if (known == null) {
      known = new TextValue(PolicyInstants.format(environment.now()));
      now = known;
    }
    return known;
  }
}
