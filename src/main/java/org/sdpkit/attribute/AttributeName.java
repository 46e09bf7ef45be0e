package org.sdpkit.attribute;

import java.util.Optional;

/**
 * The name of an attribute: RFC 8866 section 9, <i>attribute-name</i>.
 *
 * @param text the name; its case has a meaning
 * @param type the type that a catalogue has for it
 * @since 0.1.0
 */
public record AttributeName(String text, Optional<AttributeType<?>> type) {}
