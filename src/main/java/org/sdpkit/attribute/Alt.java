package org.sdpkit.attribute;

/**
 * {@code a=alt:<id> <qvalue> <derived from> <username> <password> <unicast address> <port>}: an address in the first drafts
 * of ICE, long gone. Not registered.
 *
 * @param id names it, a token
 * @param qvalue how much it is preferred, digits and dots; some agents write 2 and more
 * @param derivedFrom the id of another, or {@code :} for none
 * @param username visible characters
 * @param password visible characters
 * @param unicastAddress the address
 * @param port 0 to 65535
 * @since 0.1.0
 */
public record Alt(
        String id,
        String qvalue,
        String derivedFrom,
        String username,
        String password,
        Address unicastAddress,
        int port) {

    /** How it is read and written. */
    public static final AttributeType<Alt> TYPE = AttributeType.named("alt", Alt.class)
            .definedBy("draft-ietf-mmusic-ice-00")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .repeatable()
            .examples("1 0.9 : user 9kksj== 172.17.1.247 61586", "2 1 : uEmq9erD rG6uFpsK 84.209.220.122 24484")
            .syntax(Alt::read, Alt::write);

    private static final int LARGEST_PORT = 65535;

    public Alt {
        Tokens.check("id", id);
        Tokens.checkRun("qvalue", qvalue, Alt::isQvalueChar);
        Tokens.checkRun("derived from", derivedFrom, Chars::isVisible);
        Tokens.checkRun("username", username, Chars::isVisible);
        Tokens.checkRun("password", password, Chars::isVisible);
        Tokens.checkRange("port", port, 0, LARGEST_PORT);
    }

    private static boolean isQvalueChar(int c) {
        return Chars.isDigit(c) || c == '.';
    }

    private static Alt read(ValueScanner in) {
        String id = in.token("id", "");
        in.spaces();
        String qvalue = in.run("qvalue", Alt::isQvalueChar);
        in.spaces();
        String derivedFrom = in.run("derived from", Chars::isVisible);
        in.spaces();
        String username = in.run("username", Chars::isVisible);
        in.spaces();
        String password = in.run("password", Chars::isVisible);
        in.spaces();
        Address address = Address.of(in.visible("unicast address"));
        in.spaces();
        return new Alt(id, qvalue, derivedFrom, username, password, address, in.integer("port", 0, LARGEST_PORT));
    }

    private void write(StringBuilder out) {
        out.append(id).append(' ').append(qvalue).append(' ').append(derivedFrom);
        out.append(' ').append(username).append(' ').append(password);
        out.append(' ').append(unicastAddress.text()).append(' ').append(port);
    }
}
