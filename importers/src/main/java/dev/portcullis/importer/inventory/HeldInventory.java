package dev.portcullis.importer.inventory;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.inventory.InventoryFact.ComponentFact;
import dev.portcullis.importer.inventory.InventoryFact.PlacedFact;
import dev.portcullis.importer.inventory.InventoryFact.ResourceFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The facts in memory. Of a resource that was read twice the later reading counts, of the versions
 * of one object the newest; both are told.
 */
final class HeldInventory {

  private final InputLog log;
  private final Map<String, HeldResource> resources = new LinkedHashMap<>();
  private final List<Consumer<ComponentAssembly>> components = new ArrayList<>();

  HeldInventory(InputLog log) {
    this.log = log;
  }

  private record HeldResource(ObjectValue content, Origin origin) {}

  void add(ResourceFact resource, Origin origin) {
    String id = resource.content().text("id").toLowerCase(Locale.ROOT);
    HeldResource earlier = resources.put(id, new HeldResource(resource.content(), origin));
    if (earlier != null) {
      String name = resource.content().text("name");
      String file = earlier.origin().file().name();
      log.remark(
          origin.file().name(), "`" + name + "` stands in " + file + " too; this one counts");
    }
  }

  void add(ComponentFact component, Origin origin) {
    components.add(assembly -> assembly.add(component, origin));
  }

  void add(PlacedFact component, Origin origin) {
    components.add(assembly -> assembly.add(component, origin));
  }

  /** Resources first, then components, each in the order of reading. */
  List<Resource> resources(ComponentPlacer placer) {
    ComponentAssembly assembly = new ComponentAssembly(placer);
    components.forEach(component -> component.accept(assembly));
    List<Resource> all = new ArrayList<>();
    resources.values().forEach(resource -> all.add(new Resource(resource.content())));
    all.addAll(assembly.finish(log));
    return all;
  }
}
