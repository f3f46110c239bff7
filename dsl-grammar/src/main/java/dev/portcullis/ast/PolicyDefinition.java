package dev.portcullis.ast;

import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A policy definition.
 *
 * @param tests its tests in the order of the text; they belong to the file and have no JSON
 */
public record PolicyDefinition(
    Span span,
    Envelope envelope,
    Optional<List<ParameterDefinition>> parameters,
    PolicyRule rule,
    List<PolicyTest> tests)
    implements Definition {

  public PolicyDefinition {
    parameters = parameters.map(List::copyOf);
    tests = List.copyOf(tests);
  }

  @Override
  public List<Node> children() {
    List<Node> children = new ArrayList<>();
    children.add(envelope);
    parameters.ifPresent(children::addAll);
    children.add(rule);
    children.addAll(tests);
    return children;
  }
}
