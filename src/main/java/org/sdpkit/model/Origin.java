package org.sdpkit.model;

import java.util.Optional;
import java.util.OptionalLong;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.AddressType;
import org.sdpkit.attribute.FieldScanner;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Level;
import org.sdpkit.attribute.NetType;

/**
 * {@code o=<username> <sess-id> <sess-version> <nettype> <addrtype> <unicast-address>}: who made the session, and which
 * version of its description this is.
 *
 * @param username the user's login, or {@code -}; without spaces
 * @param sessionId digits of any length; with the other fields but the version it names the session
 * @param sessionVersion digits of any length; rises when the description changes
 * @param netType the kind of network
 * @param addressType the kind of address
 * @param address where the session was made
 * @since 0.1.0
 */
public record Origin(
        String username,
        String sessionId,
        String sessionVersion,
        NetType netType,
        AddressType addressType,
        Address address) {

    /** How it is read and written. */
    public static final FieldType<Origin> TYPE = FieldType.lettered('o', "origin", Origin.class)
            .means("who made the session, and which version of its description this is")
            .definedBy("RFC 8866 section 5.2")
            .at(Level.SESSION)
            .syntax(Origin::read, Origin::write);

    public Origin {
        Words.check("username", username);
        Digits.check("session id", sessionId);
        Digits.check("session version", sessionVersion);
    }

    /** An origin without a username on the Internet. */
    public static Origin of(String sessionId, String sessionVersion, Address address) {
        AddressType type = address instanceof Address.Ip6 ? AddressType.IP6 : AddressType.IP4;
        return new Origin("-", sessionId, sessionVersion, NetType.IN, type, address);
    }

    /** The session id as a number; empty where it is larger than 2^63-1. */
    public OptionalLong sessionIdAsLong() {
        return Digits.toLong(sessionId);
    }

    /** The session version as a number; empty where it is larger than 2^63-1. */
    public OptionalLong sessionVersionAsLong() {
        return Digits.toLong(sessionVersion);
    }

    /** The same with the next version, however long that is. */
    public Origin next() {
        return new Origin(username, sessionId, Digits.next(sessionVersion), netType, addressType, address);
    }

    /** Whether it names the same session, of whatever version: all but the version is the same (RFC 8866 section 5.2). */
    public boolean isSameSession(Origin other) {
        return username.equals(other.username)
                && sessionId.equals(other.sessionId)
                && netType.equals(other.netType)
                && addressType.equals(other.addressType)
                && address.equals(other.address);
    }

    private static Origin read(FieldScanner in) {
        String username = Words.read(in, 0, "username");
        String sessionId = in.digits(1, "session id");
        String sessionVersion = in.digits(2, "session version");
        NetType netType = new NetType(in.token(3, "network type"));
        AddressType addressType = new AddressType(in.token(4, "address type"));
        Address address = readAddress(in, netType, addressType);
        in.end("unicast address", 6);
        return new Origin(username, sessionId, sessionVersion, netType, addressType, address);
    }

    private static Address readAddress(FieldScanner in, NetType netType, AddressType addressType) {
        String word = Words.read(in, 5, "unicast address");
        Optional<Address> address = Connection.addressOf(netType, addressType, word);
        return address.orElseThrow(() -> in.field(5, "unicast address").malformed(Connection.expected(addressType)));
    }

    private void write(StringBuilder out) {
        out.append(username).append(' ').append(sessionId).append(' ').append(sessionVersion);
        out.append(' ')
                .append(netType)
                .append(' ')
                .append(addressType)
                .append(' ')
                .append(address.text());
    }
}
