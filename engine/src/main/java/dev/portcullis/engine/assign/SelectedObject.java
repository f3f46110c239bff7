package dev.portcullis.engine.assign;

import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.fact.ResourceKind;
import java.util.List;

/**
 * What selectors see of an object.
 *
 * @param location its location, that of its vault for a component; empty where none is known
 * @param types its type, and for a component that of its vault too, which is the resource that the
 *     service selects
 */
public record SelectedObject(String location, List<String> types) {

  public SelectedObject {
    types = List.copyOf(types);
  }

  /** What selectors see of an object in its surroundings. */
  public static SelectedObject of(Resource object, Environment environment) {
    if (object.kind() != ResourceKind.COMPONENT) {
      return new SelectedObject(object.content().text("location"), List.of(object.type()));
    }
    String vault =
        object.type().regionMatches(true, 0, "Microsoft.ManagedHSM", 0, 20)
            ? "Microsoft.KeyVault/managedHSMs"
            : "Microsoft.KeyVault/vaults";
    return new SelectedObject(
        environment.vault(object).text("location"), List.of(object.type(), vault));
  }
}
