package org.sdpkit.attribute;

import java.util.OptionalInt;

/**
 * {@code a=altc:<number> <addrtype> <connection-address> <port>[/<rtcp port>]}: an address of another family where media
 * may go as well.
 *
 * @param number its preference, 1 for the best
 * @param connection where media goes, on the Internet
 * @param port 0 to 65535
 * @param rtcpPort where RTCP goes, 0 to 65535, where that is not the port after
 * @since 0.1.0
 */
public record Altc(int number, ConnectionAddress connection, int port, OptionalInt rtcpPort) {

    /** How it is read and written. */
    public static final AttributeType<Altc> TYPE = AttributeType.named("altc", Altc.class)
            .means("an address of another family where media may go as well")
            .definedBy("RFC 6947 section 4.1")
            .at(Level.MEDIA)
            .mux(MuxCategory.TRANSPORT)
            .repeatable()
            .examples("1 IP6 2001:db8::1 45678", "2 IP4 192.0.2.1 12340/12345")
            .syntax(Altc::read, Altc::write);

    private static final int LARGEST_PORT = 65_535;

    public Altc {
        Tokens.checkRange("number", number, 0, Integer.MAX_VALUE);
        Tokens.checkRange("port", port, 0, LARGEST_PORT);
        rtcpPort.ifPresent(rtcp -> Tokens.checkRange("RTCP port", rtcp, 0, LARGEST_PORT));
        if (!connection.netType().equals(NetType.IN)) {
            throw new IllegalArgumentException("network type must be IN, not " + connection.netType());
        }
    }

    private static Altc read(ValueScanner in) {
        int number = in.integer("number", 0, Integer.MAX_VALUE);
        in.spaces();
        ConnectionAddress connection = ConnectionAddress.read(in, NetType.IN);
        in.spaces();
        int port = in.integer("port", 0, LARGEST_PORT);
        return new Altc(
                number,
                connection,
                port,
                in.skip('/') ? OptionalInt.of(in.integer("RTCP port", 0, LARGEST_PORT)) : OptionalInt.empty());
    }

    private void write(StringBuilder out) {
        out.append(number)
                .append(' ')
                .append(connection.withoutNetType())
                .append(' ')
                .append(port);
        rtcpPort.ifPresent(rtcp -> out.append('/').append(rtcp));
    }
}
