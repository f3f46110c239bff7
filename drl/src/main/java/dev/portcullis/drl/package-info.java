/**
 * What rules in DRL stand on: resources as facts, findings, and the terms of which the constraints
 * of a rule are made.
 *
 * <p>A constraint says {@code meets(field("…/keySize").lessThan(2048))}: {@link Terms} makes it,
 * and the plain evaluator of the engine decides it, so that a rule in DRL says what the policy
 * says, failures included.
 */
@NullMarked
package dev.portcullis.drl;

import org.jspecify.annotations.NullMarked;
