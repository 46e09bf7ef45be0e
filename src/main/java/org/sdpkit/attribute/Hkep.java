package org.sdpkit.attribute;

/**
 * {@code a=hkep:<port> <nettype> <addrtype> <unicast-address> <node id> <port id>}: where the keys of HDCP are exchanged.
 *
 * @param port 0 to 65535
 * @param connection the address
 * @param nodeId of the sender, visible characters
 * @param portId of the sender, visible characters
 * @since 0.1.0
 */
public record Hkep(int port, ConnectionAddress connection, String nodeId, String portId) {

    /** How it is read and written. */
    public static final AttributeType<Hkep> TYPE = AttributeType.named("hkep", Hkep.class)
            .means("where the keys of HDCP are exchanged")
            .definedBy("VSF TR-10-5 section 10")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.TBD)
            .repeatable()
            .examples("5010 IN IP4 192.168.0.1 00000000-0000-4000-ab00-4d5458005010 01-00-00-00-00")
            .syntax(Hkep::read, Hkep::write);

    private static final int LARGEST_PORT = 65_535;

    public Hkep {
        Tokens.checkRange("port", port, 0, LARGEST_PORT);
        Tokens.checkVisible("node id", nodeId);
        Tokens.checkVisible("port id", portId);
    }

    private static Hkep read(ValueScanner in) {
        int port = in.integer("port", 0, LARGEST_PORT);
        in.spaces();
        ConnectionAddress connection = ConnectionAddress.read(in);
        in.spaces();
        String nodeId = in.visible("node id");
        in.spaces();
        return new Hkep(port, connection, nodeId, in.visible("port id"));
    }

    private void write(StringBuilder out) {
        out.append(port)
                .append(' ')
                .append(connection)
                .append(' ')
                .append(nodeId)
                .append(' ')
                .append(portId);
    }
}
