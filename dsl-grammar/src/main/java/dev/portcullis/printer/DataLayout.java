package dev.portcullis.printer;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonBoolean;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.JsonValue.JsonNumber;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.name.ReservedWords;
import java.util.ArrayList;
import java.util.List;

/** Writes plain data, in which each string is what it is in JSON. */
class DataLayout implements JsonValue.Visitor<Layout> {

  private static final String DESCRIPTION = "description";

  Layout value(JsonValue value) {
    return value.accept(this);
  }

  /** A value in a place where a bare word is text. */
  Layout wordOrValue(JsonValue value) {
    return value instanceof JsonText text && ReservedWords.isName(text.json())
        ? Layout.text(text.json())
        : value(value);
  }

  /** A list in whose place bare words are text. */
  Layout wordsOrValue(JsonValue value) {
    return value instanceof JsonArray array
        ? list(array.elements().stream().map(this::wordOrValue).toList(), isShort(array))
        : value(value);
  }

  @Override
  public Layout text(JsonText text) {
    return Layout.text(TextSpelling.quoted(text.json()));
  }

  @Override
  public Layout number(JsonNumber number) {
    return Layout.text(number.digits());
  }

  @Override
  public Layout bool(JsonBoolean value) {
    return Layout.text(String.valueOf(value.value()));
  }

  @Override
  public Layout nullValue(JsonNull value) {
    return Layout.text("null");
  }

  @Override
  public Layout template(JsonTemplate template) {
    throw new IllegalStateException("an expression in plain data: " + template.span());
  }

  @Override
  public Layout array(JsonArray array) {
    return list(array.elements().stream().map(this::value).toList(), isShort(array));
  }

  private static boolean isShort(JsonArray array) {
    return array.elements().stream()
        .noneMatch(element -> element instanceof JsonArray || element instanceof JsonObject);
  }

  /** Short elements fill the lines; others stand on lines of their own. */
  private static Layout list(List<Layout> elements, boolean filled) {
    if (elements.isEmpty()) {
      return Layout.text("[]");
    }
    List<Layout> parts = withCommas(elements);
    return Layout.group(
        Layout.sequence(
            Layout.text("["),
            Layout.indent(
                2,
                Layout.sequence(
                    Layout.SOFT_LINE,
                    filled ? Layout.fill(parts) : Layout.joined(parts, Layout.LINE))),
            Layout.SOFT_LINE,
            Layout.text("]")));
  }

  private static List<Layout> withCommas(List<Layout> elements) {
    Layout comma = Layout.text(",");
    int last = elements.size() - 1;
    List<Layout> parts =
        new ArrayList<>(
            elements.subList(0, last).stream()
                .map(element -> Layout.sequence(element, comma))
                .toList());
    parts.add(elements.get(last));
    return parts;
  }

  @Override
  public Layout object(JsonObject object) {
    return members(object.members());
  }

  /** Members as the object that they make. */
  Layout members(List<Member> members) {
    if (members.isEmpty()) {
      return Layout.text("{}");
    }
    List<Layout> entries = members.stream().map(this::entry).toList();
    return Layout.group(
        Layout.sequence(
            Layout.text("{"),
            Layout.indent(
                2, Layout.sequence(Layout.LINE, Layout.joined(withCommas(entries), Layout.LINE))),
            Layout.LINE,
            Layout.text("}")));
  }

  private Layout entry(Member member) {
    String key = member.key().text();
    Layout value =
        key.equals(DESCRIPTION) && member.value() instanceof JsonText text
            ? description(text)
            : value(member.value());
    return Layout.sequence(Layout.text(TextSpelling.key(key) + ": "), value);
  }

  /** A text for people, which may be long. */
  private Layout description(JsonText text) {
    return TextSpelling.isLong(text.json())
        ? TextSpelling.block(text.json()).orElseGet(() -> value(text))
        : value(text);
  }
}
