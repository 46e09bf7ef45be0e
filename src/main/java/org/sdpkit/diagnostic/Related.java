package org.sdpkit.diagnostic;

/**
 * Another place that a diagnostic speaks of.
 *
 * @param span the place
 * @param message what is there
 * @since 0.1.0
 */
public record Related(Span span, String message) {}
