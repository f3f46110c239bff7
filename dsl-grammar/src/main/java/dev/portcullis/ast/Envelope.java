package dev.portcullis.ast;

import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a definition or an initiative says about itself, apart from its parameters and rules. A bare
 * policy rule has an envelope in which everything is absent.
 *
 * @param span the place to point to when the whole is meant
 * @param id the resource id
 * @param name the last part of the id
 * @param displayName the title
 * @param description what it is for
 * @param policyType BuiltIn, Custom or Static, as spelled
 * @param mode the mode, as spelled; initiatives have none
 * @param version the version
 * @param versions the versions that the id hosts, raw
 * @param metadata free information, raw; {@code portcullis.message} holds our {@code message}
 * @param others other members of {@code properties}, raw
 * @param resourceOthers other members beside {@code properties}, such as {@code type}, raw
 */
public record Envelope(
    Span span,
    Optional<Name> id,
    Optional<Name> name,
    Optional<Name> displayName,
    Optional<Name> description,
    Optional<Name> policyType,
    Optional<Name> mode,
    Optional<Name> version,
    Optional<JsonValue> versions,
    Optional<JsonValue> metadata,
    List<JsonValue.Member> others,
    List<JsonValue.Member> resourceOthers)
    implements Node {

  /** The member of {@code metadata} that holds the message of a policy in our language. */
  public static final String MESSAGE = "portcullis.message";

  public Envelope {
    others = List.copyOf(others);
    resourceOthers = List.copyOf(resourceOthers);
  }

  /** The text of a member of {@code metadata}, such as {@code category}. */
  public Optional<String> metadataText(String key) {
    return metadata
        .flatMap(data -> data instanceof JsonObject object ? object.get(key) : Optional.empty())
        .flatMap(
            data -> data instanceof JsonText text ? Optional.of(text.json()) : Optional.empty());
  }

  /** The best short name for people: title, else name, else id, else nothing. */
  public Optional<String> title() {
    return displayName.or(() -> name).or(() -> id).map(Name::text);
  }

  @Override
  public List<Node> children() {
    List<Node> children = new ArrayList<>();
    id.ifPresent(children::add);
    name.ifPresent(children::add);
    displayName.ifPresent(children::add);
    description.ifPresent(children::add);
    policyType.ifPresent(children::add);
    mode.ifPresent(children::add);
    version.ifPresent(children::add);
    versions.ifPresent(children::add);
    metadata.ifPresent(children::add);
    children.addAll(others);
    children.addAll(resourceOthers);
    return children;
  }
}
