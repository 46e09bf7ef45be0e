package org.sdpkit.attribute;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code a=ccap:<conn-cap-num> <nettype> <addrtype> <connection-address>}: a connection that a configuration may use.
 *
 * @param number 1 or more, by which configurations refer to it
 * @param netType the kind of network
 * @param addressType the kind of address
 * @param address the address; with {@code count} the first of so many
 * @param ttl of an IPv4 multicast address the time to live, 0 to 255
 * @param count the number of contiguous multicast addresses, 1 or more
 * @since 0.1.0
 */
public record Ccap(
        int number, NetType netType, AddressType addressType, Address address, OptionalInt ttl, OptionalInt count) {

    /** How it is read and written. */
    public static final AttributeType<Ccap> TYPE = AttributeType.named("ccap", Ccap.class)
            .means("a connection that a configuration may use")
            .definedBy("RFC 7006 section 3.1.2")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.IDENTICAL)
            .repeatable()
            .examples(
                    "1 PSTN E164 +15555556666",
                    "2 IN IP4 198.51.100.7",
                    "3 IN IP4 233.252.0.1/127/3",
                    "4 IN IP6 ff15::1/3")
            .syntax(Ccap::read, Ccap::write);

    private static final int LARGEST_TTL = 255;

    public Ccap {
        CapabilityNumbers.check("connection capability number", number);
        if (!isIp(netType, addressType)) {
            address = new Address.Other(address.text());
        } else if (!Address.of(addressType, address.text()).equals(Optional.of(address))) {
            throw new IllegalArgumentException("address must be of type " + addressType + ", not " + address);
        }
        boolean isIp4 = isIp(netType, addressType) && addressType.equals(AddressType.IP4);
        if (ttl.isPresent() && (!isIp4 || ttl.getAsInt() < 0 || ttl.getAsInt() > LARGEST_TTL)) {
            throw new IllegalArgumentException("ttl must be 0 to 255 and of IPv4, not " + ttl.getAsInt());
        }
        if (count.isPresent() && (!isIp(netType, addressType) || (isIp4 && ttl.isEmpty()) || count.getAsInt() < 1)) {
            throw new IllegalArgumentException("number of addresses must be positive, and of IPv4 after a ttl");
        }
    }

    private static boolean isIp(NetType netType, AddressType addressType) {
        return netType.equals(NetType.IN)
                && (addressType.equals(AddressType.IP4) || addressType.equals(AddressType.IP6));
    }

    private static Ccap read(ValueScanner in) {
        int number = CapabilityNumbers.read(in, "connection capability number");
        in.spaces();
        NetType netType = new NetType(in.token("network type", ""));
        in.spaces();
        AddressType addressType = new AddressType(in.token("address type", ""));
        in.spaces();
        boolean isIp = isIp(netType, addressType);
        Address address = readAddress(in, addressType, isIp);
        OptionalInt ttl = OptionalInt.empty();
        if (isIp && addressType.equals(AddressType.IP4) && in.skip('/')) {
            ttl = OptionalInt.of(in.integer("ttl", 0, LARGEST_TTL));
        }
        OptionalInt count = isIp && in.skip('/')
                ? OptionalInt.of(in.integer("number of addresses", 1, Integer.MAX_VALUE))
                : OptionalInt.empty();
        return new Ccap(number, netType, addressType, address, ttl, count);
    }

    private static Address readAddress(ValueScanner in, AddressType addressType, boolean isIp) {
        int from = in.offset();
        String text = in.word("connection address", isIp ? "/" : "");
        if (!isIp) {
            return new Address.Other(text);
        }
        Optional<Address> address = Address.of(addressType, text);
        if (address.isEmpty()) {
            in.back(from);
            throw in.malformed(addressType + " address or domain name");
        }
        return address.get();
    }

    private void write(StringBuilder out) {
        out.append(number).append(' ').append(netType).append(' ').append(addressType);
        out.append(' ').append(address.text());
        ttl.ifPresent(value -> out.append('/').append(value));
        count.ifPresent(value -> out.append('/').append(value));
    }
}
