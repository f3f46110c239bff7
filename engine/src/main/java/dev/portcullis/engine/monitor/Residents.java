package dev.portcullis.engine.monitor;

import dev.portcullis.engine.fact.KnownResources;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.fact.ResourceKind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The inventory that stays, packed; found by id, and by type what is no component. */
final class Residents implements KnownResources {

  private final PackingDictionary dictionary = new PackingDictionary();
  private final Packer packer = new Packer(dictionary);
  private final Map<String, Home> homes = new HashMap<>();
  private final Map<String, Set<Resident>> others = new HashMap<>();
  private int size;

  /** How many there are. */
  int size() {
    return size;
  }

  /** The home that an id in lower case belongs to. */
  Optional<Home> home(String id) {
    return home(id, Home.lengthOfPrefix(id));
  }

  private Optional<Home> home(String id, int prefix) {
    return Optional.ofNullable(homes.get(id.substring(0, prefix)));
  }

  /** The home of what is part of a resource, or extends it. */
  Optional<Home> homeOf(String resourceId) {
    return Optional.ofNullable(homes.get(resourceId));
  }

  /** The resident of an id in lower case. */
  Optional<Resident> resident(String id) {
    return home(id).flatMap(home -> Optional.ofNullable(find(home, id)));
  }

  private @Nullable Resident find(Home home, String id) {
    return home.residents()
        .find(id.hashCode(), resident -> unpacker(resident).id().equalsIgnoreCase(id));
  }

  /**
   * What became of a resource that was put here.
   *
   * @param resident the resident that it is from now on
   * @param isAsBefore whether nothing of it changed
   * @param touched the policies that may say something else now; null where all may
   * @param typeBefore the type, as spelled, of the one whose place it took; its own where it is new
   */
  record Placed(
      Resident resident, boolean isAsBefore, @Nullable BitSet touched, String typeBefore) {}

  /**
   * Lets a resource live here, in place of the one of its id.
   *
   * @param id its id in lower case
   * @param readers which policies read what
   */
  Placed put(String id, Resource resource, Readers readers) {
    int prefix = Home.lengthOfPrefix(id);
    Home home =
        homes.computeIfAbsent(
            id.substring(0, prefix),
            any -> new Home(resource.id().substring(0, Math.min(prefix, resource.id().length()))));
    byte[] packed = packer.pack(resource.content(), home.prefix());
    Resident known = find(home, id);
    if (known == null) {
      Resident resident = new Resident(home, id.hashCode(), packed);
      home.residents().add(resident);
      rememberOther(resident, resource.type());
      size++;
      return new Placed(resident, false, null, resource.type());
    }
    String typeBefore = typeOf(known);
    byte[] before = known.packed;
    boolean same = Arrays.equals(packed, before);
    if (same) {
      return new Placed(known, true, new BitSet(), typeBefore);
    }
    forgetOther(known, typeBefore);
    known.packed = packed;
    rememberOther(known, resource.type());
    BitSet touched = PackedDifference.touched(dictionary, before, packed, readers);
    return new Placed(known, false, touched, typeBefore);
  }

  /** Lets a resident go. */
  void remove(String id, Resident resident) {
    forgetOther(resident, typeOf(resident));
    resident.home.residents().remove(resident);
    if (resident.home.residents().isEmpty()) {
      homes.remove(id.substring(0, Home.lengthOfPrefix(id)));
    }
    size--;
  }

  private void rememberOther(Resident resident, String type) {
    if (ResourceKind.of(type) != ResourceKind.COMPONENT) {
      resident.home.addOther(key(type), resident);
      others.computeIfAbsent(key(type), any -> new LinkedHashSet<>()).add(resident);
    }
  }

  private void forgetOther(Resident resident, String type) {
    if (ResourceKind.of(type) != ResourceKind.COMPONENT) {
      resident.home.removeOther(key(type), resident);
      others.getOrDefault(key(type), Set.of()).remove(resident);
    }
  }

  /** The resource as it was given. */
  Resource unpack(Resident resident) {
    Unpacker unpacker = unpacker(resident);
    unpacker.type();
    return new Resource(unpacker.content());
  }

  /** The id of a resident, as spelled. */
  String idOf(Resident resident) {
    return unpacker(resident).id();
  }

  /** The type of a resident, as spelled. */
  String typeOf(Resident resident) {
    return unpacker(resident).type();
  }

  private Unpacker unpacker(Resident resident) {
    return new Unpacker(dictionary, resident.packed, resident.home.prefix());
  }

  /** Hands on each resident, in no order. */
  void forEach(Consumer<Resident> action) {
    homes.values().forEach(home -> home.residents().forEach(action));
  }

  /** The residents of a type that are no components. */
  Collection<Resident> others(String type) {
    return others.getOrDefault(key(type), Set.of());
  }

  @Override
  public Optional<Resource> find(String id) {
    return resident(key(id))
        .map(this::unpack)
        .filter(resource -> resource.kind() != ResourceKind.COMPONENT);
  }

  @Override
  public List<Resource> ofType(String type) {
    return others(type).stream().map(this::unpack).toList();
  }

  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
