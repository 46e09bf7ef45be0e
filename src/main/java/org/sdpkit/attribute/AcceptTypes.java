package org.sdpkit.attribute;

import java.util.List;

/**
 * {@code a=accept-types:<type>/<subtype>[;<parameter>=<value>] …}: what may be sent in MSRP, on its own or as a wrapper.
 *
 * @param types at least one, the preferred one first
 * @since 0.1.0
 */
public record AcceptTypes(List<MimeType> types) {

    /** How it is read and written. */
    public static final AttributeType<AcceptTypes> TYPE = AttributeType.named("accept-types", AcceptTypes.class)
            .means("what may be sent in MSRP, on its own or as a wrapper")
            .definedBy("RFC 4975 section 8.6")
            .at(Level.MEDIA, Level.DATA_CHANNEL)
            .mux(MuxCategory.TBD)
            .examples(
                    "message/cpim text/plain text/html",
                    "*",
                    "text/* image/*",
                    "text/plain;charset=\"utf-8\";format=flowed *")
            .syntax(
                    in -> new AcceptTypes(MimeType.readEntries(in)),
                    (accept, out) -> MimeType.writeEntries(accept.types, out));

    public AcceptTypes {
        types = CapabilityNumbers.nonEmpty("types", types);
    }
}
