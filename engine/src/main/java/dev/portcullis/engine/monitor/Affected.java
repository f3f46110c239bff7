package dev.portcullis.engine.monitor;

import dev.portcullis.engine.assign.ManagementGroups;
import dev.portcullis.engine.fact.ResourceKind;
import java.util.function.Consumer;

/** Finds the residents whose verdicts a change of a resource that is no component may touch. */
final class Affected {

  private final Residents residents;
  private final Dependencies dependencies;

  Affected(Residents residents, Dependencies dependencies) {
    this.residents = residents;
    this.dependencies = dependencies;
  }

  /**
   * Hands on each of them, some more than once, and some that are not touched after all.
   *
   * @param id the id of what changed, in lower case
   * @param type its type, in lower case
   */
  void by(String id, String type, Consumer<Resident> action) {
    ResourceKind kind = ResourceKind.of(type);
    if (kind == ResourceKind.COMPONENT) {
      return;
    }
    if (dependencies.onGroups() && ManagementGroups.tells(type)) {
      below("", action);
    }
    if (kind == ResourceKind.VAULT && dependencies.onVault()) {
      residents.homeOf(id).ifPresent(home -> home.residents().forEach(action));
    }
    if (dependencies.onScope() && type.startsWith("microsoft.resources/")) {
      below(id, action);
    }
    if (dependencies.onRelated(type)) {
      related(id, type, action);
    }
  }

  private void related(String id, String type, Consumer<Resident> action) {
    int prefix = Home.lengthOfPrefix(id);
    if (dependencies.onAnyPlace() || prefix == 0) {
      below("", action);
      return;
    }
    if (!dependencies.ofVaultsAlone()) {
      below(id.substring(0, Home.lengthOfScope(id)), action);
      return;
    }
    String home = id.substring(0, prefix);
    residents.resident(home).ifPresent(action);
    neighbours(home, action);
    if (!dependencies.onlyParentsLookFor(type)) {
      neighbours(id.substring(0, Home.lengthOfScope(id)), action);
    }
  }

  private void neighbours(String home, Consumer<Resident> action) {
    residents.homeOf(home).ifPresent(known -> known.others().forEach(action));
  }

  private void below(String id, Consumer<Resident> action) {
    residents.forEach(
        resident -> {
          if (Residents.key(residents.idOf(resident)).startsWith(id)) {
            action.accept(resident);
          }
        });
  }
}
