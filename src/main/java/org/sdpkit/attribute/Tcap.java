package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code a=tcap:<trpr-cap-num> <proto> …}: transport protocols that a configuration may choose.
 *
 * @param number 1 or more: that of the first protocol; the others follow it one by one
 * @param protocols each as in the m= line
 * @since 0.1.0
 */
public record Tcap(int number, List<String> protocols) {

    /** How it is read and written. */
    public static final AttributeType<Tcap> TYPE = AttributeType.named("tcap", Tcap.class)
            .means("transport protocols that a configuration may choose")
            .definedBy("RFC 5939 section 3.4.2")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.INHERIT)
            .examples("1 RTP/AVP", "3 RTP/SAVP RTP/SAVPF", "5 UDP/TLS/RTP/SAVP")
            .syntax(Tcap::read, Tcap::write);

    public Tcap {
        CapabilityNumbers.check("transport protocol capability number", number);
        protocols = CapabilityNumbers.nonEmpty("protocols", protocols);
        protocols.forEach(protocol -> Protocols.check("protocol", protocol));
    }

    private static Tcap read(ValueScanner in) {
        int number = CapabilityNumbers.read(in, "transport protocol capability number");
        List<String> protocols = new ArrayList<>();
        do {
            in.spaces();
            protocols.add(Protocols.read(in, "protocol"));
        } while (!in.isAtEnd());
        return new Tcap(number, protocols);
    }

    private void write(StringBuilder out) {
        out.append(number);
        protocols.forEach(protocol -> out.append(' ').append(protocol));
    }
}
