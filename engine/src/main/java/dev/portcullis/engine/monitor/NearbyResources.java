package dev.portcullis.engine.monitor;

import dev.portcullis.engine.fact.KnownResources;
import dev.portcullis.engine.fact.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The residents that one of them may be related to; cheap where there are many of a type. */
final class NearbyResources implements KnownResources {

  private final Residents residents;
  private final Dependencies dependencies;
  private final String origin;

  /**
   * @param origin the id of the one that looks, in lower case
   */
  NearbyResources(Residents residents, Dependencies dependencies, String origin) {
    this.residents = residents;
    this.dependencies = dependencies;
    this.origin = origin;
  }

  @Override
  public Optional<Resource> find(String id) {
    return residents.find(id);
  }

  /** What is part of the origin or extends it, what lies beside it, and what lies in its scope. */
  @Override
  public List<Resource> ofType(String type) {
    String folded = Residents.key(type);
    boolean partOfSomething = folded.indexOf('/', folded.indexOf('/') + 1) >= 0;
    if (dependencies.onAnyPlace()
        || Home.lengthOfPrefix(origin) == 0
        || (partOfSomething && !dependencies.onlyParentsLookFor(folded))) {
      return residents.ofType(type);
    }
    List<Resource> nearby = new ArrayList<>();
    String scope = origin.substring(0, Home.lengthOfScope(origin));
    Stream.of(residents.homeOf(origin), residents.home(origin), residents.homeOf(scope))
        .flatMap(Optional::stream)
        .distinct()
        .forEach(home -> home.others(folded).forEach(found -> nearby.add(residents.unpack(found))));
    return nearby;
  }
}
