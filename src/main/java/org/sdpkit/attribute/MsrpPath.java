package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code a=path:<MSRP-URI> …}: the way to one end of an MSRP session.
 *
 * @param uris at least one: the next hop first, the end itself last
 * @since 0.1.0
 */
public record MsrpPath(List<MsrpUri> uris) {

    /** How it is read and written. */
    public static final AttributeType<MsrpPath> TYPE = AttributeType.named("path", MsrpPath.class)
            .means("the way to one end of an MSRP session")
            .definedBy("RFC 4975 section 8.2")
            .at(Level.MEDIA, Level.DATA_CHANNEL)
            .mux(MuxCategory.TBD)
            .examples(
                    "msrp://alice.example.com:7394/2s93i9ek2a;tcp",
                    "msrps://relay.example.com:2855/a;tcp msrp://[2001:db8::1]:7394/iau39;tcp;x=1")
            .syntax(MsrpPath::read, MsrpPath::write);

    public MsrpPath {
        uris = CapabilityNumbers.nonEmpty("URIs", uris);
    }

    private static MsrpPath read(ValueScanner in) {
        List<MsrpUri> uris = new ArrayList<>(List.of(MsrpUri.read(in)));
        while (!in.isAtEnd()) {
            in.spaces();
            uris.add(MsrpUri.read(in));
        }
        return new MsrpPath(uris);
    }

    private void write(StringBuilder out) {
        String before = "";
        for (MsrpUri uri : uris) {
            out.append(before).append(uri);
            before = " ";
        }
    }
}
