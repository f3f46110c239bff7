package dev.portcullis.importer.inventory;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.fact.ResourceId;
import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.value.InstantText;
import dev.portcullis.engine.value.Shape;
import dev.portcullis.engine.value.Shape.Kind;
import dev.portcullis.engine.value.ShapedObject;
import dev.portcullis.importer.inventory.InventoryFact.PlacedFact;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells records in which nothing has to be looked for or changed: components as policy sees them,
 * with their id, and with dates that policies can read. Whether nothing but the values could stand
 * in the way is found out once for each shape. {@link RecordReader} and {@link ComponentMapper} say
 * the same of such a record, and all that there is to say of others.
 */
final class PlainShapes {

  private static final List<String> IDENTITY = List.of("id", "name", "type");

  /** Dates, in the names and with the case in which nothing is changed of them. */
  private static final Set<String> DATES =
      Set.of("createdOn", "updatedOn", "expiresOn", "notBefore");

  /** Members that mean something to those who read records. */
  private static final Set<String> TELLING =
      Set.of("data", "key", "nextlink", "skip_token", "$skiptoken", "value");

  private static final Plain NOT_PLAIN = new Plain(false, List.of());

  private final IdentityHashMap<Shape, Plain> known = new IdentityHashMap<>();
  private final Map<ComponentKind, String> vaults = new EnumMap<>(ComponentKind.class);
  private final Map<String, Optional<ComponentKind>> kinds =
      Stream.of(ComponentKind.values())
          .collect(Collectors.toMap(ComponentKind::type, Optional::of));

  /**
   * What is known of a shape.
   *
   * @param isPlain whether records of the shape may be passed on as they are
   * @param dates the places of dates
   */
  private record Plain(boolean isPlain, List<Integer> dates) {}

  /** The component that a record is; nothing where another reader must look at it. */
  Optional<PlacedFact> component(ShapedObject record) {
    Plain plain = known.get(record.shape());
    if (plain == null) {
      plain = plain(record.shape());
      known.put(record.shape(), plain);
    }
    if (!plain.isPlain()) {
      return Optional.empty();
    }
    for (int date : plain.dates()) {
      if (!(record.at(date) instanceof InstantText)
          && PolicyInstants.ticks((String) record.at(date)).isEmpty()) {
        return Optional.empty();
      }
    }
    Optional<ComponentKind> kind = kinds.getOrDefault(record.type(), Optional.empty());
    if (kind.isEmpty()
        || record.name().isEmpty()
        || !ComponentId.isOne(record.id(), kind.get().collection())) {
      return Optional.empty();
    }
    return Optional.of(new PlacedFact(kind.get(), resource(kind.get(), record)));
  }

  /** Components of a kind mostly come vault by vault: they share the text of its id. */
  private Resource resource(ComponentKind kind, ShapedObject record) {
    String vault = vaults.get(kind);
    if (vault == null || !ResourceId.isBelow(record.id(), vault)) {
      Optional<String> own = ResourceId.vault(record.id());
      if (own.isEmpty()) {
        return new Resource(record);
      }
      vault = own.get();
      vaults.put(kind, vault);
    }
    return new Resource(record, vault);
  }

  private static Plain plain(Shape shape) {
    Stream.Builder<Integer> dates = Stream.builder();
    Set<String> names =
        shape.members().stream().map(Shape.Member::name).collect(Collectors.toSet());
    if (!names.containsAll(IDENTITY)) {
      return NOT_PLAIN;
    }
    for (Shape.Member member : shape.members()) {
      if (!isPlain(member)) {
        return NOT_PLAIN;
      }
      if (member.name().equals("attributes")) {
        for (Shape.Member attribute : member.shape().members()) {
          if (DATES.contains(attribute.name())) {
            dates.add(attribute.place());
          }
        }
      } else if (member.name().equals(ComponentMapper.ROTATION) && member.kind() == Kind.TEXT) {
        dates.add(member.place());
      }
    }
    return new Plain(true, dates.build().toList());
  }

  private static boolean isPlain(Shape.Member member) {
    String name = member.name();
    if (TELLING.contains(name.toLowerCase(Locale.ROOT)) || SecretMembers.isPrivate(name)) {
      return false;
    }
    if (IDENTITY.contains(name)) {
      return member.kind() == Kind.TEXT;
    }
    if (name.equalsIgnoreCase("attributes")) {
      return name.equals("attributes")
          && member.kind() == Kind.OBJECT
          && member.shape().members().stream().allMatch(PlainShapes::isPlainAttribute);
    }
    if (name.equalsIgnoreCase(ComponentMapper.ROTATION)) {
      return name.equals(ComponentMapper.ROTATION)
          && (member.kind() == Kind.TEXT || member.kind() == Kind.NULL);
    }
    return !name.equals("properties")
        || member.shape().members().stream()
            .noneMatch(property -> SecretMembers.isValue(property.name()));
  }

  private static boolean isPlainAttribute(Shape.Member attribute) {
    if (Attributes.isDate(attribute.name())) {
      return DATES.contains(attribute.name()) && attribute.kind() == Kind.TEXT;
    }
    return attribute.kind() != Kind.NULL
        && (attribute.kind() != Kind.OBJECT || !attribute.shape().members().isEmpty());
  }
}
