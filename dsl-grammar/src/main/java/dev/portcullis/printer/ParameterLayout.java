package dev.portcullis.printer;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.ParameterDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes the parameters that a definition declares. */
final class ParameterLayout {

  private static final String DISPLAY_NAME = "displayName";
  private static final String DESCRIPTION = "description";

  private static final Comparator<Member> DESCRIPTION_FIRST =
      Comparator.<Member, Boolean>comparing(member -> !member.key().text().equals(DESCRIPTION))
          .thenComparing(member -> member.key().text());

  private static final DataLayout DATA = new DataLayout();

  private ParameterLayout() {}

  static List<Layout> layouts(List<ParameterDefinition> parameters) {
    return parameters.stream().map(ParameterLayout::layout).toList();
  }

  private static Layout layout(ParameterDefinition parameter) {
    List<Layout> parts = new ArrayList<>();
    parts.add(
        Layout.text(
            "parameter "
                + TextSpelling.nameOrQuoted(parameter.name().text())
                + ": "
                + TextSpelling.nameOrQuoted(parameter.type().text())));
    parameter.allowedValues().ifPresent(allowed -> parts.add(part("in ", words(allowed))));
    parameter
        .defaultValue()
        .ifPresent(value -> parts.add(part("default ", DATA.wordOrValue(value))));
    displayName(parameter).ifPresent(name -> parts.add(Layout.text(TextSpelling.quoted(name))));
    parameter.schema().ifPresent(schema -> parts.add(part("schema json ", DATA.value(schema))));
    Layout head = Layout.indent(2, Layout.fill(parts));
    List<Layout> objects = new ArrayList<>();
    objects.add(head);
    parameter.metadata().flatMap(ParameterLayout::metadata).ifPresent(objects::add);
    if (!parameter.others().isEmpty()) {
      objects.add(part("json ", DATA.members(parameter.others())));
    }
    return Layout.joined(objects, Layout.text(" "));
  }

  private static Layout words(JsonValue allowed) {
    return DATA.wordsOrValue(allowed);
  }

  private static Layout part(String word, Layout value) {
    return Layout.sequence(Layout.text(word), value);
  }

  private static Optional<String> displayName(ParameterDefinition parameter) {
    return parameter
        .metadata()
        .filter(JsonObject.class::isInstance)
        .flatMap(
            metadata ->
                ((JsonObject) metadata)
                    .members().stream()
                        .filter(ParameterLayout::isDisplayName)
                        .map(member -> ((JsonText) member.value()).json())
                        .findFirst());
  }

  private static boolean isDisplayName(Member member) {
    return member.key().text().equals(DISPLAY_NAME) && member.value() instanceof JsonText;
  }

  /** The metadata but for the name that is shown. */
  private static Optional<Layout> metadata(JsonValue metadata) {
    if (!(metadata instanceof JsonObject object)) {
      return Optional.of(part("metadata ", DATA.value(metadata)));
    }
    List<Member> rest =
        object.members().stream()
            .filter(member -> !isDisplayName(member))
            .sorted(DESCRIPTION_FIRST)
            .toList();
    boolean isNameAlone = rest.isEmpty() && !object.members().isEmpty();
    return isNameAlone ? Optional.empty() : Optional.of(DATA.members(rest));
  }
}
