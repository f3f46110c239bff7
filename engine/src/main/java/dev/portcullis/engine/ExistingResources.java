package dev.portcullis.engine;

import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.value.ObjectValue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What exists around the resources that are judged: the vaults of which {@code vault()} tells, the
 * related resources that existence effects look for, subscriptions and resource groups. Made once
 * and used by any number of threads.
 */
public final class ExistingResources {

  /** Nothing exists. */
  public static final ExistingResources NONE = of(List.of());

  private final Estate estate;

  private ExistingResources(Estate estate) {
    this.estate = estate;
  }

  /**
   * {@return what an inventory holds} Components in it are passed over: no policy looks for one.
   *
   * @param inventory the resources, in any order; of two with one id the first is found by it
   */
  public static ExistingResources of(Collection<AzureResource> inventory) {
    return new ExistingResources(
        Estate.of(
            Instant.EPOCH,
            ObjectValue.EMPTY,
            inventory.stream().map(AzureResource::resource).toList()));
  }

  Estate at(Instant instant, ObjectValue requestContext) {
    return estate.at(instant, requestContext);
  }
}
