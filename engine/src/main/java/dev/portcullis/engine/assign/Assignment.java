package dev.portcullis.engine.assign;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.Name;
import java.util.List;
import java.util.Optional;

/**
 * A policy definition or an initiative, assigned to a scope with values for its parameters.
 *
 * @param id the resource id
 * @param displayName the title
 * @param definitionId what is assigned: its id, or in our short form its title or name
 * @param definitionVersion the versions of it that are followed, such as {@code 1.*.*}; absent
 *     means the newest
 * @param scope what it reaches
 * @param excludedScopes what lies below the scope and is left out all the same
 * @param resourceSelectors what of the scope it reaches; none means all
 * @param parameters the values it gives, in the order of the text
 * @param overrides changes of effects and versions, the first that holds counts
 * @param enforcementMode whether its effect acts
 * @param messages what is told with a finding
 */
public record Assignment(
    Name id,
    Optional<String> displayName,
    Name definitionId,
    Optional<Name> definitionVersion,
    Scope scope,
    List<Scope> excludedScopes,
    List<ResourceSelector> resourceSelectors,
    List<JsonValue.Member> parameters,
    List<PolicyOverride> overrides,
    EnforcementMode enforcementMode,
    List<Message> messages) {

  public Assignment {
    excludedScopes = List.copyOf(excludedScopes);
    resourceSelectors = List.copyOf(resourceSelectors);
    parameters = List.copyOf(parameters);
    overrides = List.copyOf(overrides);
    messages = List.copyOf(messages);
  }

  /**
   * A message that is told with a finding.
   *
   * @param referenceId the policy of an initiative it belongs to; absent means every policy
   */
  public record Message(String text, Optional<Name> referenceId) {}

  /** The assignment of a definition to everything, enforced, where nobody wrote one. */
  public static Assignment ofEverything(Definition definition) {
    Name id = definition.envelope().id().orElse(new Name(definition.span(), ""));
    return new Assignment(
        id,
        definition.envelope().title(),
        id,
        Optional.empty(),
        new Scope(""),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        EnforcementMode.DEFAULT,
        List.of());
  }

  /** The last part of the id. */
  public String name() {
    return id.text().substring(id.text().lastIndexOf('/') + 1);
  }

  /** The title, else the name. */
  public String title() {
    return displayName.orElseGet(this::name);
  }

  /** The message of a policy of an initiative, else the one that belongs to none. */
  public Optional<String> message(Optional<String> referenceId) {
    return messages.stream()
        .filter(
            message ->
                referenceId.isPresent()
                    && message.referenceId().filter(id -> id.is(referenceId.get())).isPresent())
        .map(Message::text)
        .findFirst()
        .or(
            () ->
                messages.stream()
                    .filter(message -> message.referenceId().isEmpty())
                    .map(Message::text)
                    .findFirst());
  }
}
