package org.sdpkit.attribute;

import java.util.List;

/**
 * {@code a=accept-wrapped-types:<type>/<subtype>[;<parameter>=<value>] …}: what may be sent in MSRP inside a wrapper.
 *
 * @param types at least one, the preferred one first
 * @since 0.1.0
 */
public record AcceptWrappedTypes(List<MimeType> types) {

    /** How it is read and written. */
    public static final AttributeType<AcceptWrappedTypes> TYPE = AttributeType.named(
                    "accept-wrapped-types", AcceptWrappedTypes.class)
            .means("what may be sent in MSRP inside a wrapper")
            .definedBy("RFC 4975 section 8.6")
            .at(Level.MEDIA, Level.DATA_CHANNEL)
            .mux(MuxCategory.TBD)
            .examples("*", "text/plain message/imdn+xml")
            .syntax(
                    in -> new AcceptWrappedTypes(MimeType.readEntries(in)),
                    (accept, out) -> MimeType.writeEntries(accept.types, out));

    public AcceptWrappedTypes {
        types = CapabilityNumbers.nonEmpty("types", types);
    }
}
