package dev.portcullis.diagnostic;

import dev.portcullis.source.Span;

/**
 * Another place that belongs to a diagnostic, such as the first of two equal keys.
 *
 * @param span the place
 * @param message what is to be seen there
 */
public record Related(Span span, String message) {}
