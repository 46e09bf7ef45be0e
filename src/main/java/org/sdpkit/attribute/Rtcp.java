package org.sdpkit.attribute;

import java.util.Optional;

/**
 * {@code a=rtcp:<port>[ <nettype> <addrtype> <connection-address>]}: where RTCP goes, where that is not the port after
 * the one of RTP.
 *
 * @param port 0 to 65535
 * @param connection the address, where it is another than that of RTP
 * @since 0.1.0
 */
public record Rtcp(int port, Optional<ConnectionAddress> connection) {

    /** How it is read and written. */
    public static final AttributeType<Rtcp> TYPE = AttributeType.named("rtcp", Rtcp.class)
            .means("where RTCP goes, where that is not the port after the one of RTP")
            .definedBy("RFC 3605 section 2.1")
            .at(Level.MEDIA)
            .mux(MuxCategory.TRANSPORT)
            .examples("53020", "53020 IN IP4 126.16.64.4", "9 IN IP4 0.0.0.0")
            .syntax(Rtcp::read, Rtcp::write);

    private static final int LARGEST_PORT = 65_535;

    public Rtcp {
        Tokens.checkRange("port", port, 0, LARGEST_PORT);
    }

    /** A port at the address of RTP. */
    public Rtcp(int port) {
        this(port, Optional.empty());
    }

    private static Rtcp read(ValueScanner in) {
        int port = in.integer("port", 0, LARGEST_PORT);
        if (in.isAtEnd()) {
            return new Rtcp(port);
        }
        in.spaces();
        return new Rtcp(port, Optional.of(ConnectionAddress.read(in)));
    }

    private void write(StringBuilder out) {
        out.append(port);
        connection.ifPresent(address -> out.append(' ').append(address));
    }
}
