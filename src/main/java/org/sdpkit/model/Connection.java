package org.sdpkit.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.AddressType;
import org.sdpkit.attribute.FieldScanner;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Inheritance;
import org.sdpkit.attribute.Level;
import org.sdpkit.attribute.NetType;
import org.sdpkit.attribute.ValueScanner;

/**
 * {@code c=<nettype> <addrtype> <connection-address>}: where media is sent to.
 *
 * @param netType the kind of network
 * @param addressType the kind of address
 * @param address the address; with {@code count} the first of so many
 * @param ttl of an IPv4 address the time to live, 0 to 255
 * @param count the number of contiguous multicast addresses, 1 or more
 * @since 0.1.0
 */
public record Connection(
        NetType netType, AddressType addressType, Address address, OptionalInt ttl, OptionalInt count) {

    /** How it is read and written. */
    public static final FieldType<Connection> TYPE = FieldType.lettered('c', "connection", Connection.class)
            .means("where media is sent to")
            .definedBy("RFC 8866 section 5.7")
            .at(Level.SESSION, Level.MEDIA)
            .repeatable(Level.MEDIA)
            .inherits(Inheritance.OVERRIDE, "RFC 8866 section 5.7")
            .syntax(Connection::read, Connection::write);

    private static final int LARGEST_TTL = 255;

    public Connection {
        if (ttl.isPresent() && (ttl.getAsInt() < 0 || ttl.getAsInt() > LARGEST_TTL)) {
            throw new IllegalArgumentException("ttl must be 0 to 255, not " + ttl.getAsInt());
        }
        if (count.isPresent() && count.getAsInt() < 1) {
            throw new IllegalArgumentException("number of addresses must be positive, not " + count.getAsInt());
        }
        if (count.isPresent() && ttl.isEmpty() && addressType.equals(AddressType.IP4)) {
            throw new IllegalArgumentException("number of IPv4 addresses must follow a ttl");
        }
    }

    /** One address on the Internet. */
    public static Connection of(Address address) {
        AddressType type = address instanceof Address.Ip6 ? AddressType.IP6 : AddressType.IP4;
        return new Connection(NetType.IN, type, address, OptionalInt.empty(), OptionalInt.empty());
    }

    static Optional<Address> addressOf(NetType netType, AddressType addressType, String text) {
        return netType.equals(NetType.IN) ? Address.of(addressType, text) : Optional.of(new Address.Other(text));
    }

    static String expected(AddressType type) {
        return type.equals(AddressType.IP6) ? "IPv6 address or domain name" : "IPv4 address or domain name";
    }

    private static Connection read(FieldScanner in) {
        NetType netType = new NetType(in.token(0, "network type"));
        AddressType addressType = new AddressType(in.token(1, "address type"));
        ValueScanner field = in.field(2, "connection address");
        boolean isIp = netType.equals(NetType.IN)
                && (addressType.equals(AddressType.IP4) || addressType.equals(AddressType.IP6));
        int start = field.offset();
        String text = isIp ? field.word("connection address", "/") : field.visible("connection address");
        Optional<Address> address = addressOf(netType, addressType, text);
        if (address.isEmpty()) {
            field.back(start);
            throw field.malformed(expected(addressType));
        }
        OptionalInt ttl = OptionalInt.empty();
        OptionalInt count = OptionalInt.empty();
        if (address.get() instanceof Address.Ip4 || address.get() instanceof Address.Ip6) {
            if (addressType.equals(AddressType.IP4) && field.skip('/')) {
                ttl = OptionalInt.of(field.integer("ttl", 0, LARGEST_TTL));
            }
            if (field.skip('/')) {
                count = OptionalInt.of(field.integer("number of addresses", 1, Integer.MAX_VALUE));
            }
        }
        field.end();
        in.end("connection address", 3);
        return new Connection(netType, addressType, address.get(), ttl, count);
    }

    private void write(StringBuilder out) {
        out.append(netType).append(' ').append(addressType).append(' ').append(address.text());
        ttl.ifPresent(hops -> out.append('/').append(hops));
        count.ifPresent(addresses -> out.append('/').append(addresses));
    }
}
