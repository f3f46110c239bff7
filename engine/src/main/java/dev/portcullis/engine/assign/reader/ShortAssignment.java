package dev.portcullis.engine.assign.reader;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonBoolean;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Name;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.assign.Assignment;
import dev.portcullis.engine.assign.EnforcementMode;
import dev.portcullis.engine.assign.PolicyOverride;
import dev.portcullis.engine.assign.ResourceSelector;
import dev.portcullis.engine.assign.Scope;
import dev.portcullis.engine.assign.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An assignment in our short shape, made for YAML:
 *
 * <pre>{@code
 * assign: Certificates should have the specified maximum validity period
 * to: /subscriptions/5c1b7a9e-3f64-4d0b-8a27-91e0d6c4f835
 * except: [/subscriptions/5c1b7a9e-3f64-4d0b-8a27-91e0d6c4f835/resourceGroups/sandbox]
 * with: { maximumValidityInMonths: 24, effect: Deny }
 * enforce: off
 * because: two years are the house rule
 * }</pre>
 *
 * <p>Its id is made of {@code to} and {@code name}, and where there is no name, of what is
 * assigned.
 */
final class ShortAssignment {

  private static final String ASSIGNMENTS = "/providers/Microsoft.Authorization/policyAssignments/";

  private static final Set<String> MEMBERS =
      Set.of(
          "assign", "name", "title", "to", "except", "only", "with", "effect", "version", "enforce",
          "because");

  private ShortAssignment() {}

  /** Whether an object is an assignment in this shape. */
  static boolean isOne(JsonObject object) {
    return object.get("assign").isPresent();
  }

  static Optional<Assignment> read(ObjectReader reader) {
    reader.tellUnknownMembers(MEMBERS);
    Optional<Name> what = reader.requiredText("assign");
    Optional<Scope> scope = reader.requiredText("to").map(reader::scope);
    Optional<Name> name = reader.text("name");
    Optional<Name> title = reader.text("title");
    List<Scope> excluded =
        reader.texts("except", "an excluded scope").stream().map(reader::scope).toList();
    List<ResourceSelector> only = only(reader);
    List<JsonValue.Member> parameters =
        reader.object("with").map(JsonObject::members).orElse(List.of());
    EnforcementMode mode = enforce(reader);
    Optional<Name> reason = reader.text("because");
    Optional<Name> effect = reader.text("effect");
    Optional<Name> version = reader.text("version");
    if (what.isEmpty() || scope.isEmpty()) {
      return Optional.empty();
    }
    String last = name.map(Name::text).orElseGet(() -> Slug.of(lastPart(what.get().text())));
    return Optional.of(
        new Assignment(
            new Name(name.orElse(what.get()).span(), scope.get().id() + ASSIGNMENTS + last),
            title.or(() -> name).or(() -> what).map(Name::text),
            what.get(),
            version,
            scope.get(),
            excluded,
            only,
            parameters,
            effect.stream()
                .map(
                    value ->
                        new PolicyOverride(
                            PolicyOverride.Kind.POLICY_EFFECT, value, List.<Selector>of()))
                .toList(),
            mode,
            reason.stream()
                .map(text -> new Assignment.Message(text.text(), Optional.empty()))
                .toList()));
  }

  /** {@code only: {locations: […], types: […]}}, both of which must hold. */
  private static List<ResourceSelector> only(ObjectReader reader) {
    return reader
        .inner("only")
        .map(
            only -> {
              only.tellUnknownMembers(Set.of("locations", "types"));
              List<Selector> selectors = new ArrayList<>();
              add(
                  selectors,
                  Selector.Kind.RESOURCE_LOCATION,
                  only.texts("locations", "a location"));
              add(selectors, Selector.Kind.RESOURCE_TYPE, only.texts("types", "a type"));
              return List.of(new ResourceSelector("only", selectors));
            })
        .orElse(List.of());
  }

  private static void add(List<Selector> selectors, Selector.Kind kind, List<Name> values) {
    if (!values.isEmpty()) {
      selectors.add(new Selector(kind, values, false));
    }
  }

  private static EnforcementMode enforce(ObjectReader reader) {
    Optional<JsonValue> written = reader.present("enforce");
    if (written.isEmpty()) {
      return EnforcementMode.DEFAULT;
    }
    return switch (word(written.get())) {
      case "on", "true" -> EnforcementMode.DEFAULT;
      case "off", "false" -> EnforcementMode.DO_NOT_ENFORCE;
      default -> {
        reader.tell(
            Diagnostic.of(
                DiagnosticCode.UNEXPECTED_WORD,
                written.get().span(),
                "`enforce` must be on or off"));
        yield EnforcementMode.DEFAULT;
      }
    };
  }

  private static String word(JsonValue written) {
    if (written instanceof JsonBoolean value) {
      return String.valueOf(value.value());
    }
    return written instanceof JsonText text ? text.json() : "";
  }

  private static String lastPart(String id) {
    return id.startsWith("/") ? id.substring(id.lastIndexOf('/') + 1) : id;
  }
}
