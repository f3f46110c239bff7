package dev.portcullis.cli.report;

import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.fact.ResourceKind;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.Optional;

/** Who answers for an object: what a tag of its own says, else the same tag of its vault. */
public final class Owners {

  private final String tag;
  private final Environment environment;

  /**
   * Makes them.
   *
   * @param tag the name of the tag, in any case
   * @param environment knows the vaults
   */
  public Owners(String tag, Environment environment) {
    this.tag = tag;
    this.environment = environment;
  }

  /** The owner of an object; empty where no tag names one. */
  public Optional<String> of(Resource object) {
    Optional<String> own = tag(object.content());
    return own.isPresent() || object.kind() != ResourceKind.COMPONENT
        ? own
        : tag(environment.vault(object));
  }

  private Optional<String> tag(ObjectValue holder) {
    Value tags = holder.get("tags");
    return tags instanceof ObjectValue named && named.get(tag) instanceof TextValue owner
        ? Optional.of(owner.text()).filter(text -> !text.isBlank())
        : Optional.empty();
  }
}
