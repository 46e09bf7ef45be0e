package org.sdpkit.diagnostic;

/**
 * A piece of a description, and what to write instead.
 *
 * @param span what is replaced; of no length where something is inserted
 * @param replacement the new text, empty where something is removed
 * @since 0.1.0
 */
public record Edit(Span span, String replacement) {}
