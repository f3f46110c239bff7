package dev.portcullis.engine.reference.operator;

import dev.portcullis.diagnostic.DiagnosticCode;

/**
 * Why a value cannot be compared with a target.
 *
 * @param code what kind of failure it is
 * @param message why, with the values at fault
 */
public record Refusal(DiagnosticCode code, String message) {}
