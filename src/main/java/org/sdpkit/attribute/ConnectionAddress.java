package org.sdpkit.attribute;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code <nettype> <addrtype> <connection-address>} inside an attribute: RFC 8866 section 5.7.
 *
 * @param netType the kind of network
 * @param addressType the kind of address
 * @param address the address; with {@code count} the first of so many
 * @param ttl of an IPv4 address the time to live, 0 to 255
 * @param count the number of contiguous multicast addresses, 1 or more
 * @since 0.1.0
 */
public record ConnectionAddress(
        NetType netType, AddressType addressType, Address address, OptionalInt ttl, OptionalInt count) {

    private static final int LARGEST_TTL = 255;

    public ConnectionAddress {
        Tokens.checkVisible("address", address.text());
        String text = address.text();
        if (!isOf(netType, addressType, address)) {
            address = addressOf(netType, addressType, text)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "address must be of type " + addressType + ", not \"" + text + "\""));
        }
        if (ttl.isPresent() && !isIp4(netType, addressType)) {
            throw new IllegalArgumentException("ttl must belong to an IPv4 address, not to " + text);
        }
        if (count.isPresent() && !isIp(netType, addressType)) {
            throw new IllegalArgumentException("number of addresses must belong to an IP address, not to " + text);
        }
        if (count.isPresent() && ttl.isEmpty() && isIp4(netType, addressType)) {
            throw new IllegalArgumentException("number of IPv4 addresses must follow a ttl");
        }
        ttl.ifPresent(hops -> Tokens.checkRange("ttl", hops, 0, LARGEST_TTL));
        count.ifPresent(number -> Tokens.checkRange("number of addresses", number, 1, Integer.MAX_VALUE));
    }

    /** One address. */
    public ConnectionAddress(NetType netType, AddressType addressType, Address address) {
        this(netType, addressType, address, OptionalInt.empty(), OptionalInt.empty());
    }

    /** One address on the Internet. */
    public static ConnectionAddress of(Address address) {
        AddressType type = address instanceof Address.Ip6 ? AddressType.IP6 : AddressType.IP4;
        return new ConnectionAddress(NetType.IN, type, address);
    }

    static ConnectionAddress read(ValueScanner in) {
        NetType netType = new NetType(in.token("network type", ""));
        in.spaces();
        return read(in, netType);
    }

    /** Reads what follows the network type. */
    static ConnectionAddress read(ValueScanner in, NetType netType) {
        AddressType addressType = new AddressType(in.token("address type", ""));
        in.spaces();
        if (!isIp(netType, addressType)) {
            return new ConnectionAddress(netType, addressType, new Address.Other(in.visible("connection address")));
        }
        Address address = address(in, netType, addressType, "/");
        OptionalInt ttl = isIp4(netType, addressType) && in.skip('/')
                ? OptionalInt.of(in.integer("ttl", 0, LARGEST_TTL))
                : OptionalInt.empty();
        OptionalInt count = in.skip('/')
                ? OptionalInt.of(in.integer("number of addresses", 1, Integer.MAX_VALUE))
                : OptionalInt.empty();
        return new ConnectionAddress(netType, addressType, address, ttl, count);
    }

    /** Reads an address of this type, up to a space or one of the bytes of {@code except}. */
    static Address address(ValueScanner in, NetType netType, AddressType addressType, String except) {
        String expected = expected(netType, addressType);
        int from = in.offset();
        String text = in.word(expected, except);
        Optional<Address> address = Tokens.isVisible(text) ? addressOf(netType, addressType, text) : Optional.empty();
        if (address.isEmpty()) {
            in.back(from);
            throw in.malformed(expected);
        }
        return address.get();
    }

    /** Whether it is what is made of its text for this type. */
    private static boolean isOf(NetType netType, AddressType addressType, Address address) {
        return isIp(netType, addressType)
                && (address instanceof Address.Fqdn
                        || (addressType.equals(AddressType.IP4)
                                ? address instanceof Address.Ip4
                                : address instanceof Address.Ip6));
    }

    static Optional<Address> addressOf(NetType netType, AddressType addressType, String text) {
        return netType.equals(NetType.IN) ? Address.of(addressType, text) : Optional.of(new Address.Other(text));
    }

    private static String expected(NetType netType, AddressType type) {
        if (isIp4(netType, type)) {
            return "IPv4 address or domain name";
        }
        return isIp(netType, type) ? "IPv6 address or domain name" : "address";
    }

    private static boolean isIp(NetType netType, AddressType type) {
        return netType.equals(NetType.IN) && (type.equals(AddressType.IP4) || type.equals(AddressType.IP6));
    }

    private static boolean isIp4(NetType netType, AddressType type) {
        return isIp(netType, type) && type.equals(AddressType.IP4);
    }

    /** What follows the network type. */
    String withoutNetType() {
        StringBuilder out = new StringBuilder();
        out.append(addressType).append(' ').append(address.text());
        ttl.ifPresent(hops -> out.append('/').append(hops));
        count.ifPresent(addresses -> out.append('/').append(addresses));
        return out.toString();
    }

    @Override
    public String toString() {
        return netType + " " + withoutNetType();
    }
}
