package dev.portcullis.engine.state;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.source.Span;

/**
 * Why an evaluation gave neither true nor false. In a request it denies, in a scan the state is
 * Error.
 *
 * @param code what kind of failure it is, a {@code POL5xxx}
 * @param span the part of the policy that failed
 * @param message what failed, with the values at fault
 */
public record EvaluationFailure(DiagnosticCode code, Span span, String message) {}
