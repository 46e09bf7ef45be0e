package org.sdpkit.attribute;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An address as it is written: RFC 8866 section 9, <i>unicast-address</i> and the addresses of
 * <i>multicast-address</i>. Nothing is ever looked up.
 *
 * @since 0.1.0
 */
public sealed interface Address {

    /** The address as it is written. */
    String text();

    /** Whether it is known to be a multicast address: 224.0.0.0/4 or ff00::/8. */
    default boolean isMulticast() {
        return false;
    }

    /** Whether both are one address, however they are written. */
    default boolean sameAs(Address other) {
        return equals(other);
    }

    /** An IPv4 address in dotted decimal. */
    record Ip4(String text) implements Address {

        public Ip4 {
            if (!Addresses.isIp4(text)) {
                throw new IllegalArgumentException("must be an IPv4 address, not \"" + text + "\"");
            }
        }

        @Override
        public boolean isMulticast() {
            int first = Integer.parseInt(text, 0, text.indexOf('.'), 10);
            return first >= 224 && first <= 239;
        }

        /** Whether it is 0.0.0.0, which once stood for hold (RFC 3264 section 8.4). */
        public boolean isUnspecified() {
            return text.equals("0.0.0.0");
        }
    }

    /** An IPv6 address. */
    record Ip6(String text) implements Address {

        public Ip6 {
            if (!Addresses.isIp6(text)) {
                throw new IllegalArgumentException("must be an IPv6 address, not \"" + text + "\"");
            }
        }

        /** The eight groups of 16 bits that it stands for: RFC 4291 section 2.2. */
        public List<Integer> groups() {
            return Addresses.groups(text);
        }

        /** Whether both have the same groups: case has no meaning, nor which of the zeros are written. */
        @Override
        public boolean sameAs(Address other) {
            return other instanceof Ip6 ip6 && groups().equals(ip6.groups());
        }

        @Override
        public boolean isMulticast() {
            return text.length() >= 4 && text.regionMatches(true, 0, "ff", 0, 2) && text.indexOf(':') == 4;
        }
    }

    /**
     * An IPv6 address with its zone, such as {@code fe80::1%eth0} (RFC 4007 section 11). No RFC allows it in SDP, where
     * zones have no meaning to others; candidates of some agents have it.
     */
    record ScopedIp6(String text) implements Address {

        public ScopedIp6 {
            if (!Addresses.isScopedIp6(text)) {
                throw new IllegalArgumentException("must be an IPv6 address with a zone, not \"" + text + "\"");
            }
        }

        /** The address without its zone. */
        public Ip6 address() {
            return new Ip6(text.substring(0, text.indexOf('%')));
        }

        /** The zone: what stands behind the percent sign. */
        public String zone() {
            return text.substring(text.indexOf('%') + 1);
        }

        /** Whether both have the same address and the same zone. */
        @Override
        public boolean sameAs(Address other) {
            return other instanceof ScopedIp6 scoped
                    && address().sameAs(scoped.address())
                    && zone().equals(scoped.zone());
        }

        @Override
        public boolean isMulticast() {
            return address().isMulticast();
        }
    }

    /** A fully qualified domain name. */
    record Fqdn(String text) implements Address {

        public Fqdn {
            if (!Addresses.isFqdn(text)) {
                throw new IllegalArgumentException("must be a domain name, not \"" + text + "\"");
            }
        }

        /** Whether both are the same name: case has no meaning. */
        @Override
        public boolean sameAs(Address other) {
            return other instanceof Fqdn && text.equalsIgnoreCase(other.text());
        }

        /**
         * Whether only those on the same link can look it up (RFC 6762 section 3), as browsers have it of host candidates
         * that hide an address.
         */
        public boolean isLocal() {
            String name = text.toLowerCase(Locale.ROOT);
            return name.endsWith(".local") || name.endsWith(".local.");
        }
    }

    /** An address of a type that sdpkit does not know. */
    record Other(String text) implements Address {

        public Other {
            Tokens.checkWord("address", text);
        }
    }

    /**
     * The address of this type that the text is: of IP4 an IPv4 address or a domain name, of IP6 an IPv6 address or a
     * domain name, of every other type any word. Empty where it is none.
     */
    static Optional<Address> of(AddressType type, String text) {
        if (type.equals(AddressType.IP4)) {
            return Addresses.isIp4(text) ? Optional.of(new Ip4(text)) : domainName(text);
        }
        if (type.equals(AddressType.IP6)) {
            return Addresses.isIp6(text) ? Optional.of(new Ip6(text)) : domainName(text);
        }
        return text.isEmpty() || text.indexOf(' ') >= 0 ? Optional.empty() : Optional.of(new Other(text));
    }

    /**
     * The address that the text is where nothing says its type, as in candidates: an IPv4 address, an IPv6 address, a
     * domain name, or else any word.
     */
    static Address of(String text) {
        if (Addresses.isIp4(text)) {
            return new Ip4(text);
        }
        if (Addresses.isIp6(text)) {
            return new Ip6(text);
        }
        if (Addresses.isScopedIp6(text)) {
            return new ScopedIp6(text);
        }
        return domainName(text).orElseGet(() -> new Other(text));
    }

    private static Optional<Address> domainName(String text) {
        return Addresses.isFqdn(text) ? Optional.of(new Fqdn(text)) : Optional.empty();
    }
}
