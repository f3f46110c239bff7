package dev.portcullis.engine.assign;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.PolicyDefinition;
import java.util.List;
import java.util.Optional;

/**
 * A policy definition or an initiative, assigned to a scope with values for its parameters.
 *
 * @param id the resource id
 * @param displayName the title
 * @param definitionId the id of what is assigned
 * @param scope what it reaches
 * @param excludedScopes what lies below the scope and is left out all the same
 * @param parameters the values it gives, in the order of the text
 * @param enforcementMode whether its effect acts
 * @param messages what is told with a finding
 */
public record Assignment(
    Name id,
    Optional<String> displayName,
    Name definitionId,
    Scope scope,
    List<Scope> excludedScopes,
    List<JsonValue.Member> parameters,
    EnforcementMode enforcementMode,
    List<Message> messages) {

  public Assignment {
    excludedScopes = List.copyOf(excludedScopes);
    parameters = List.copyOf(parameters);
    messages = List.copyOf(messages);
  }

  /**
   * A message that is told with a finding.
   *
   * @param referenceId the policy of an initiative it belongs to; absent means every policy
   */
  public record Message(String text, Optional<String> referenceId) {}

  /** The assignment of a definition to everything, enforced, where nobody wrote one. */
  public static Assignment ofEverything(PolicyDefinition definition) {
    Name id = definition.envelope().id().orElse(new Name(definition.span(), ""));
    return new Assignment(
        id,
        definition.envelope().title(),
        id,
        new Scope(""),
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

  /** Whether a resource is in scope and not excluded. */
  public boolean reaches(String resourceId) {
    return scope.covers(resourceId)
        && excludedScopes.stream().noneMatch(excluded -> excluded.covers(resourceId));
  }

  /** The message that no policy of an initiative has for itself. */
  public Optional<String> message() {
    return messages.stream()
        .filter(message -> message.referenceId().isEmpty())
        .map(Message::text)
        .findFirst();
  }
}
