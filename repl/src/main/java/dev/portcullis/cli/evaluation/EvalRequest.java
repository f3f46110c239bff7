package dev.portcullis.cli.evaluation;

import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;

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
    Environment environment) {}
