package dev.portcullis.cli.evaluation;

import dev.portcullis.ast.Name;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ObjectValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One policy to evaluate on one resource.
 *
 * @param policy the definition
 * @param parameters the values given to its parameters
 * @param policyContext what {@code policy()} gives
 * @param resource the resource
 * @param environment what surrounds it
 */
public record EvalRequest(
    PolicyDefinition policy,
    ParameterValues parameters,
    PolicyContext policyContext,
    Resource resource,
    Environment environment) {

  /**
   * A policy that nothing assigns, on an object and what is known of its surroundings.
   *
   * @param related other resources: the vault of a component, what an existence effect may find;
   *     those without a type are taken to be of the type that the effect looks for
   * @param now the instant that counts
   */
  public static EvalRequest of(
      PolicyDefinition policy,
      ParameterValues parameters,
      Resource resource,
      List<Resource> related,
      Instant now) {
    PolicyContext context =
        new PolicyContext(
            "",
            policy.envelope().id().map(Name::text).orElse(""),
            Optional.empty(),
            Optional.empty());
    return new EvalRequest(
        policy,
        parameters,
        context,
        resource,
        Estate.of(now, ObjectValue.EMPTY, RelatedTypes.typed(related, policy)));
  }
}
