package dev.portcullis.parser;

import dev.portcullis.ast.Envelope;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes what a definition says about itself. The members of the resource may stand around {@code
 * properties}, or beside what belongs into them, as the command line of the service prints it.
 */
final class EnvelopeBuilder {

  /** What Resource Manager says of a resource: beside {@code properties}, never in them. */
  private static final List<String> OF_THE_RESOURCE = List.of("type", "systemData");

  private EnvelopeBuilder() {}

  /**
   * Takes what is left of a definition when its parameters and rules have been taken.
   *
   * @param resource the members around {@code properties}, if there are any
   */
  static Envelope take(Span span, Members properties, Optional<Members> resource) {
    Members outer = resource.orElse(properties);
    Optional<Name> id = outer.takeText("id");
    Optional<Name> name = outer.takeText("name");
    List<Member> resourceOthers = new ArrayList<>();
    if (resource.isPresent()) {
      resourceOthers.addAll(outer.rest());
    } else {
      OF_THE_RESOURCE.forEach(key -> properties.takeMember(key).ifPresent(resourceOthers::add));
    }
    return new Envelope(
        span,
        id,
        name,
        properties.takeText("displayName"),
        properties.takeText("description"),
        properties.takeText("policyType"),
        properties.takeText("mode"),
        properties.takeText("version"),
        properties.take("versions"),
        properties.take("metadata"),
        properties.rest(),
        resourceOthers);
  }
}
