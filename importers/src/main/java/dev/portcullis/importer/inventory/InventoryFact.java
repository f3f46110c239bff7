package dev.portcullis.importer.inventory;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.importer.fact.FactDates;
import dev.portcullis.importer.fact.Members;
import java.time.Instant;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/** What a record turned out to be. */
sealed interface InventoryFact {

  /** A resource, as Resource Manager describes it. */
  record ResourceFact(ObjectValue content) implements InventoryFact {}

  /** A component that knows its vault. */
  record PlacedFact(ComponentKind kind, Resource resource) implements InventoryFact {

    /** The same for all versions of one object. */
    String key() {
      ComponentId id = ComponentId.parse(resource.id(), kind.collection()).orElseThrow();
      return String.join("/", id.vaultId(), kind.collection(), id.name()).toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A component that knows its vault's host, or must look around for a vault.
   *
   * @param host the vault's host; empty where the record does not have it
   * @param name the object's name
   * @param version its version; empty where it is not known
   * @param facts its members but id, name and type
   */
  record ComponentFact(
      ComponentKind kind, String host, String name, String version, ObjectValue facts)
      implements InventoryFact {

    /** The same component with other facts. */
    ComponentFact with(ObjectValue otherFacts) {
      return new ComponentFact(kind, host, name, version, otherFacts);
    }
  }

  /** The rotation policy of a key. */
  record RotationPolicyFact(String host, String keyName, Optional<Rotation> rotation)
      implements InventoryFact {}

  /** Nothing to judge, because of this. */
  record NoFact(Shortfall reason) implements InventoryFact {}

  /** A record that cannot be used. */
  record FaultyFact(RecordFault fault) implements InventoryFact {}

  /** When a key is rotated, reckoned from its dates. */
  sealed interface Rotation {

    /** The instant of the next rotation; nothing where the date it is reckoned from is missing. */
    Optional<Instant> date(Optional<Instant> created, Optional<Instant> expires);

    /** When it is, as the service words it: a period of ISO 8601. */
    ObjectValue trigger();

    /** So long after the key was created. */
    record AfterCreation(Period period) implements Rotation {
      @Override
      public Optional<Instant> date(Optional<Instant> created, Optional<Instant> expires) {
        return created.flatMap(instant -> FactDates.plus(instant, period));
      }

      @Override
      public ObjectValue trigger() {
        return new Members().put("timeAfterCreate", period.toString()).toObject();
      }
    }

    /** So long before the key expires. */
    record BeforeExpiry(Period period) implements Rotation {
      @Override
      public Optional<Instant> date(Optional<Instant> created, Optional<Instant> expires) {
        return expires.flatMap(instant -> FactDates.plus(instant, period.negated()));
      }

      @Override
      public ObjectValue trigger() {
        return new Members().put("timeBeforeExpiry", period.toString()).toObject();
      }
    }
  }
}
