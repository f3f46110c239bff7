package dev.portcullis.engine.assign.reader;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.Name;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.assign.PolicyOverride;
import dev.portcullis.engine.assign.ResourceSelector;
import dev.portcullis.engine.assign.Selector;
import dev.portcullis.name.NearestNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads resource selectors and overrides, and holds them to the limits of the service. */
final class SelectorReader {

  private static final int MOST_RESOURCE_SELECTORS = 10;
  private static final int MOST_OVERRIDES = 10;
  private static final int MOST_VALUES = 50;
  private static final String WITHOUT_LOCATION = "subscriptionLevelResources";

  private static final Set<Selector.Kind> OF_RESOURCES =
      EnumSet.of(
          Selector.Kind.RESOURCE_LOCATION,
          Selector.Kind.RESOURCE_TYPE,
          Selector.Kind.RESOURCE_WITHOUT_LOCATION);
  private static final Set<Selector.Kind> OF_POLICIES =
      EnumSet.of(Selector.Kind.POLICY_DEFINITION_REFERENCE_ID, Selector.Kind.RESOURCE_LOCATION);

  private SelectorReader() {}

  /** The resource selectors of an assignment or an exemption. */
  static List<ResourceSelector> resourceSelectors(ObjectReader properties) {
    List<ResourceSelector> selectors = new ArrayList<>();
    for (ObjectReader selector :
        properties.objects("resourceSelectors", MOST_RESOURCE_SELECTORS, "a resource selector")) {
      String name = selector.text("name").map(Name::text).orElse("");
      selectors.add(new ResourceSelector(name, selectors(selector, OF_RESOURCES)));
    }
    return selectors;
  }

  /** The overrides of an assignment. */
  static List<PolicyOverride> overrides(ObjectReader properties) {
    List<PolicyOverride> overrides = new ArrayList<>();
    for (ObjectReader override : properties.objects("overrides", MOST_OVERRIDES, "an override")) {
      Optional<PolicyOverride.Kind> kind =
          override
              .requiredText("kind")
              .flatMap(
                  word ->
                      find(
                          override,
                          word,
                          PolicyOverride.Kind.find(word.text()),
                          Arrays.stream(PolicyOverride.Kind.values())
                              .map(PolicyOverride.Kind::wireName)
                              .toList(),
                          "kind of override"));
      Optional<Name> value = override.requiredText("value");
      List<Selector> selectors = selectors(override, OF_POLICIES);
      if (kind.isPresent() && value.isPresent()) {
        overrides.add(new PolicyOverride(kind.get(), value.get(), selectors));
      }
    }
    return overrides;
  }

  private static List<Selector> selectors(ObjectReader holder, Set<Selector.Kind> allowed) {
    List<Selector> selectors = new ArrayList<>();
    for (ObjectReader selector : holder.objects("selectors", Integer.MAX_VALUE, "a selector")) {
      Optional<Name> word = selector.requiredText("kind");
      Optional<Selector.Kind> kind =
          word.flatMap(
              name ->
                  find(
                      selector,
                      name,
                      Selector.Kind.find(name.text()).filter(allowed::contains),
                      allowed.stream().map(Selector.Kind::wireName).toList(),
                      "kind of selector here"));
      if (kind.isPresent()) {
        if (selectors.stream().anyMatch(other -> other.kind() == kind.get())) {
          invalid(selector, word.get(), "of one kind there may be one selector");
        }
        values(selector, kind.get()).ifPresent(selectors::add);
      }
    }
    return selectors;
  }

  private static Optional<Selector> values(ObjectReader selector, Selector.Kind kind) {
    Optional<JsonValue> in = selector.present("in");
    Optional<JsonValue> notIn = selector.present("notIn");
    if (in.isPresent() == notIn.isPresent()) {
      selector.tell(
          Diagnostic.of(
              DiagnosticCode.INVALID_SELECTOR,
              selector.object().span(),
              "a selector needs `in` or `notIn`, and not both"));
      return Optional.empty();
    }
    String key = in.isPresent() ? "in" : "notIn";
    List<Name> values =
        selector.texts(selector.elements(key, MOST_VALUES), "a value of a selector");
    if (kind == Selector.Kind.RESOURCE_WITHOUT_LOCATION) {
      values.stream()
          .filter(value -> !value.is(WITHOUT_LOCATION))
          .forEach(
              value ->
                  invalid(selector, value, "the one value here is `" + WITHOUT_LOCATION + "`"));
    }
    if (values.isEmpty()) {
      selector.tell(
          Diagnostic.of(
              DiagnosticCode.INVALID_SELECTOR,
              selector.object().span(),
              "a selector needs at least one value"));
      return Optional.empty();
    }
    return Optional.of(new Selector(kind, values, notIn.isPresent()));
  }

  private static <T> Optional<T> find(
      ObjectReader reader, Name word, Optional<T> found, List<String> known, String what) {
    if (found.isEmpty()) {
      reader.tell(
          new Diagnostic(
              DiagnosticCode.UNEXPECTED_WORD,
              word.span(),
              "`" + word.text() + "` is no " + what,
              NearestNames.hint(word.text(), known)
                  .or(() -> Optional.of("write " + String.join(" or ", known))),
              List.of()));
    }
    return found;
  }

  private static void invalid(ObjectReader reader, Name place, String message) {
    reader.tell(Diagnostic.of(DiagnosticCode.INVALID_SELECTOR, place.span(), message));
  }
}
