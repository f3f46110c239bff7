package dev.portcullis.ast;

import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A parameter that a definition or an initiative declares.
 *
 * @param name its name, case kept; references compare without case
 * @param type its type as spelled, {@code String} or {@code string}
 * @param defaultValue the value where an assignment gives none, raw
 * @param allowedValues the values that an assignment may give, raw
 * @param metadata text for people, raw
 * @param schema the JSON schema of an object's value, raw
 * @param others members that the vocabulary does not know, raw
 */
public record ParameterDefinition(
    Span span,
    Name name,
    Name type,
    Optional<JsonValue> defaultValue,
    Optional<JsonValue> allowedValues,
    Optional<JsonValue> metadata,
    Optional<JsonValue> schema,
    List<JsonValue.Member> others)
    implements Node {

  public ParameterDefinition {
    others = List.copyOf(others);
  }

  @Override
  public List<Node> children() {
    List<Node> children = new ArrayList<>();
    children.add(name);
    children.add(type);
    defaultValue.ifPresent(children::add);
    allowedValues.ifPresent(children::add);
    metadata.ifPresent(children::add);
    schema.ifPresent(children::add);
    children.addAll(others);
    return children;
  }
}
