package org.sdpkit.attribute;

import java.util.Optional;

/**
 * The name of an attribute: RFC 8866 section 9, <i>attribute-name</i>.
 *
 * @param text the name; its case has a meaning
 * @param length how many bytes it takes
 * @param type the type that a catalogue has for it
 * @since 0.1.0
 */
public record AttributeName(String text, int length, Optional<AttributeType<?>> type) {}
