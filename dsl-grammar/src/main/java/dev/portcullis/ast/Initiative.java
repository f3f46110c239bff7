package dev.portcullis.ast;

import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An initiative: a set of policy definitions that is assigned as one.
 *
 * @param policies the definitions it includes, in the order of the text
 * @param groups the groups that it sorts them into; absent differs from an empty list
 */
public record Initiative(
    Span span,
    Envelope envelope,
    Optional<List<ParameterDefinition>> parameters,
    List<PolicyReference> policies,
    Optional<List<Group>> groups)
    implements Definition {

  public Initiative {
    parameters = parameters.map(List::copyOf);
    policies = List.copyOf(policies);
    groups = groups.map(List::copyOf);
  }

  @Override
  public List<Node> children() {
    List<Node> children = new ArrayList<>();
    children.add(envelope);
    parameters.ifPresent(children::addAll);
    children.addAll(policies);
    groups.ifPresent(children::addAll);
    return children;
  }

  /**
   * A definition that the initiative includes.
   *
   * @param definitionId the id of the definition
   * @param referenceId the name of this inclusion, unique in the initiative
   * @param definitionVersion the versions of the definition that it follows
   * @param groupNames the groups it belongs to, raw
   * @param parameters values handed down: name and value, expressions read, order kept; absent
   *     differs from an empty list
   * @param others members that the vocabulary does not know, raw
   */
  public record PolicyReference(
      Span span,
      Name definitionId,
      Optional<Name> referenceId,
      Optional<Name> definitionVersion,
      Optional<JsonValue> groupNames,
      Optional<List<JsonValue.Member>> parameters,
      List<JsonValue.Member> others)
      implements Node {

    public PolicyReference {
      parameters = parameters.map(List::copyOf);
      others = List.copyOf(others);
    }

    @Override
    public List<Node> children() {
      List<Node> children = new ArrayList<>();
      children.add(definitionId);
      referenceId.ifPresent(children::add);
      definitionVersion.ifPresent(children::add);
      groupNames.ifPresent(children::add);
      parameters.ifPresent(children::addAll);
      children.addAll(others);
      return children;
    }
  }

  /**
   * A group of policies, such as a control of a regulation.
   *
   * @param name its name, which references use
   * @param others category, displayName, description, additionalMetadataId and the like, raw
   */
  public record Group(Span span, Name name, List<JsonValue.Member> others) implements Node {

    public Group {
      others = List.copyOf(others);
    }

    @Override
    public List<Node> children() {
      List<Node> children = new ArrayList<>();
      children.add(name);
      children.addAll(others);
      return children;
    }
  }
}
