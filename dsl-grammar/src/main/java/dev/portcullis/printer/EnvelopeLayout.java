package dev.portcullis.printer;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Envelope;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.name.Ids;
import dev.portcullis.name.ReservedWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes what a definition says about itself, the texts in one column. */
final class EnvelopeLayout {

  private static final int COLUMN = 8;
  private static final String VERSION = "version";
  private static final String CATEGORY = "category";

  private final Envelope envelope;
  private final String idPrefix;
  private final boolean saysNoParameters;
  private final boolean saysNoGroups;
  private final boolean hasMessage;
  private final DataLayout data = new DataLayout();

  private EnvelopeLayout(
      Definition definition, String idPrefix, boolean hasMessage, boolean saysNoGroups) {
    this.hasMessage = hasMessage;
    this.envelope = definition.envelope();
    this.idPrefix = idPrefix;
    this.saysNoParameters = definition.parameters().filter(List::isEmpty).isPresent();
    this.saysNoGroups = saysNoGroups;
  }

  static EnvelopeLayout ofPolicy(PolicyDefinition policy) {
    return new EnvelopeLayout(policy, Ids.DEFINITION_PREFIX, true, false);
  }

  static EnvelopeLayout ofInitiative(Initiative initiative) {
    boolean saysNoGroups = initiative.groups().filter(List::isEmpty).isPresent();
    return new EnvelopeLayout(initiative, Ids.INITIATIVE_PREFIX, false, saysNoGroups);
  }

  /** The words before the brace. */
  String opening(String kind) {
    String origin = originWord().map(word -> word + " ").orElse("");
    String title =
        envelope.displayName().map(name -> " " + TextSpelling.quoted(name.text())).orElse("");
    return origin + kind + title;
  }

  private Optional<String> originWord() {
    return envelope
        .policyType()
        .map(Name::text)
        .flatMap(
            type ->
                switch (type) {
                  case "BuiltIn" -> Optional.of("builtin");
                  case "Static" -> Optional.of("static");
                  case "Custom" -> Optional.of("custom");
                  default -> Optional.empty();
                });
  }

  /** The lines below the opening. */
  List<Layout> headers() {
    List<Layout> lines = new ArrayList<>();
    ids(lines);
    if (originWord().isEmpty()) {
      text("origin", envelope.policyType(), lines);
    }
    envelope.version().ifPresent(version -> lines.add(version(version)));
    envelope.versions().ifPresent(versions -> lines.add(header("versions", data.value(versions))));
    category().ifPresent(category -> lines.add(header(CATEGORY, quoted(category))));
    envelope.mode().ifPresent(mode -> lines.add(header("mode", mode(mode.text()))));
    metadata().ifPresent(metadata -> lines.add(header("metadata", metadata)));
    envelope.description().ifPresent(text -> lines.add(description(text.text())));
    if (saysNoParameters) {
      lines.add(Layout.text("no parameters"));
    }
    if (saysNoGroups) {
      lines.add(Layout.text("no groups"));
    }
    others("json ", envelope.others(), lines);
    others("json resource ", envelope.resourceOthers(), lines);
    return lines;
  }

  /** The message, which travels in the metadata. */
  Optional<Layout> message() {
    return metadataText(Envelope.MESSAGE)
        .map(message -> Layout.text("message " + TextSpelling.quoted(message)));
  }

  private void ids(List<Layout> lines) {
    Optional<String> id = envelope.id().map(Name::text);
    Optional<String> name = envelope.name().map(Name::text);
    boolean isUsual =
        name.isPresent()
            && name.get().indexOf('/') < 0
            && id.equals(Optional.of(idPrefix + name.get()));
    if (isUsual) {
      lines.add(header("id", quoted(name.get())));
      return;
    }
    id.ifPresent(
        whole ->
            lines.add(
                header(
                    "id",
                    Layout.sequence(
                        Layout.text(whole.indexOf('/') < 0 ? "json " : ""), quoted(whole)))));
    name.ifPresent(text -> lines.add(header("name", quoted(text))));
  }

  private Layout version(Name version) {
    boolean isElsewhere = metadataHasVersion();
    Layout alone = Layout.text(isElsewhere ? "" : " alone");
    return header(VERSION, Layout.sequence(quoted(version.text()), alone));
  }

  private boolean metadataHasVersion() {
    return metadataObject().flatMap(object -> object.get(VERSION)).isPresent();
  }

  private Optional<String> category() {
    return metadataText(CATEGORY);
  }

  private Optional<JsonObject> metadataObject() {
    return envelope.metadata().filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
  }

  /** The text of a member of the metadata whose key is spelled just so. */
  private Optional<String> metadataText(String key) {
    return metadataObject().stream()
        .flatMap(object -> object.members().stream())
        .filter(member -> member.key().text().equals(key))
        .map(Member::value)
        .filter(JsonText.class::isInstance)
        .map(text -> ((JsonText) text).json())
        .findFirst();
  }

  /** The metadata that no other header says. */
  private Optional<Layout> metadata() {
    Optional<JsonObject> object = metadataObject();
    if (object.isEmpty()) {
      return envelope.metadata().map(data::value);
    }
    List<Member> all = object.get().members();
    List<Member> rest =
        all.stream()
            .filter(member -> !isSaidElsewhere(member))
            .sorted(Comparator.comparing(member -> member.key().text()))
            .toList();
    return rest.isEmpty() && !all.isEmpty() ? Optional.empty() : Optional.of(data.members(rest));
  }

  private boolean isSaidElsewhere(Member member) {
    if (!(member.value() instanceof JsonText text)) {
      return false;
    }
    return switch (member.key().text()) {
      case VERSION ->
          envelope.version().filter(known -> known.text().equals(text.json())).isPresent();
      case CATEGORY -> true;
      case Envelope.MESSAGE -> hasMessage;
      default -> false;
    };
  }

  private static Layout mode(String mode) {
    List<String> words = Arrays.asList(mode.split("\\.", -1));
    boolean isBare =
        ReservedWords.isName(words.get(0)) && words.stream().allMatch(ReservedWords::isWord);
    return isBare ? Layout.text(mode) : quoted(mode);
  }

  private static Layout description(String text) {
    Layout layout =
        TextSpelling.isLong(text)
            ? TextSpelling.block(text).orElseGet(() -> quoted(text))
            : quoted(text);
    return header("description", layout);
  }

  private void others(String words, List<Member> members, List<Layout> lines) {
    if (!members.isEmpty()) {
      lines.add(Layout.sequence(Layout.text(words), data.members(members)));
    }
  }

  private static void text(String word, Optional<Name> text, List<Layout> lines) {
    text.ifPresent(given -> lines.add(header(word, quoted(given.text()))));
  }

  private static Layout header(String word, Layout value) {
    String padding = " ".repeat(Math.max(0, COLUMN - word.length()) + 1);
    return Layout.sequence(Layout.text(word + padding), value);
  }

  private static Layout quoted(String text) {
    return Layout.text(TextSpelling.quoted(text));
  }
}
