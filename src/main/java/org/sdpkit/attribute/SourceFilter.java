package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code a=source-filter: <mode> <nettype> <addrtype> <destination> <source> …}: whose packets are received, or not.
 *
 * <p>A missing space at the beginning is let pass: broadcasters often leave it out.
 *
 * @param mode whether the sources are the only ones, or the ones that are shut out
 * @param netType the kind of network
 * @param addressType the kind of address; {@link #ANY_TYPE} where all of them are domain names
 * @param destination where the packets are sent to; empty for each address of the c= lines, {@code *}
 * @param sources where the packets come from, one or more
 * @since 0.1.0
 */
public record SourceFilter(
        Mode mode, NetType netType, AddressType addressType, Optional<Address> destination, List<Address> sources) {

    /** {@code *}: IPv4 and IPv6. */
    public static final AddressType ANY_TYPE = new AddressType("*");

    /** How it is read and written. */
    public static final AttributeType<SourceFilter> TYPE = AttributeType.named("source-filter", SourceFilter.class)
            .means("whose packets are received, or not")
            .definedBy("RFC 4570 section 3")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.IDENTICAL)
            .repeatable()
            .inherits(Inheritance.OVERRIDE, "RFC 4570 section 3.1")
            .examples(
                    " incl IN IP4 232.3.4.5 192.0.2.10",
                    " excl IN IP4 192.0.2.11 192.0.2.10 192.0.2.12",
                    " incl IN IP4 * 192.0.2.10",
                    " incl IN * channel-1.example.com src-1.example.com")
            .syntax(SourceFilter::read, SourceFilter::write);

    public SourceFilter {
        destination = destination.map(address -> checked(netType, addressType, address));
        sources = sources.stream()
                .map(address -> checked(netType, addressType, address))
                .toList();
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("sources must not be empty");
        }
    }

    /**
     * What becomes of packets from the sources.
     *
     * @since 0.1.0
     */
    public enum Mode {
        /** Only they are received. */
        INCL,
        /** They are not received. */
        EXCL
    }

    private static Address checked(NetType netType, AddressType addressType, Address address) {
        return addressOf(netType, addressType, address.text())
                .orElseThrow(() -> new IllegalArgumentException(
                        "address must be of type " + addressType + ", not \"" + address.text() + "\""));
    }

    private static Optional<Address> addressOf(NetType netType, AddressType addressType, String text) {
        if (!Tokens.isVisible(text) || text.startsWith("*")) {
            return Optional.empty();
        }
        if (netType.equals(NetType.IN) && addressType.equals(ANY_TYPE)) {
            return Addresses.isFqdn(text) ? Optional.of(new Address.Fqdn(text)) : Optional.empty();
        }
        return ConnectionAddress.addressOf(netType, addressType, text);
    }

    private static SourceFilter read(ValueScanner in) {
        in.skipSpaces();
        Mode mode = in.constant("incl or excl", Mode.class);
        in.spaces();
        NetType netType = new NetType(in.token("network type", ""));
        in.spaces();
        AddressType addressType = new AddressType(in.token("address type", ""));
        in.spaces();
        Optional<Address> destination =
                in.skip('*') ? Optional.empty() : Optional.of(address(in, netType, addressType));
        List<Address> sources = new ArrayList<>();
        do {
            in.spaces();
            sources.add(address(in, netType, addressType));
        } while (!in.isAtEnd());
        return new SourceFilter(mode, netType, addressType, destination, sources);
    }

    private static Address address(ValueScanner in, NetType netType, AddressType addressType) {
        String text = in.word("address of type " + addressType, "", word -> addressOf(netType, addressType, word)
                .isPresent());
        return addressOf(netType, addressType, text).orElseThrow();
    }

    private void write(StringBuilder out) {
        out.append(' ')
                .append(AttributeType.flagName(mode))
                .append(' ')
                .append(netType)
                .append(' ')
                .append(addressType)
                .append(' ')
                .append(destination.map(Address::text).orElse("*"));
        sources.forEach(source -> out.append(' ').append(source.text()));
    }
}
