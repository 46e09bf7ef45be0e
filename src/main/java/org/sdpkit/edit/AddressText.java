package org.sdpkit.edit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sdpkit.attribute.Address;

/**
 * An IP address that stands somewhere in a text.
 *
 * @param from where it begins
 * @param to where it ends
 * @param address the address, without a zone
 */
record AddressText(int from, int to, Address address) {

    private static final int SHORTEST = 2;

    /** All that stand in a text from an index on, in order. */
    static List<AddressText> allIn(String text, int start) {
        List<AddressText> found = new ArrayList<>();
        int at = start;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isAddressChar(text.charAt(end))) {
                end++;
            }
            if (end == at) {
                at++;
            } else {
                addAll(text, at, end, start, found);
                at = end;
            }
        }
        return found;
    }

    /** Looks at a run of hexadecimal digits, dots and colons: it is an address, or one with a port or a name before it. */
    private static void addAll(String text, int from, int to, int start, List<AddressText> found) {
        boolean isApart = (from == start || !isNameChar(text.charAt(from - 1)))
                && (to == text.length() || !isNameChar(text.charAt(to)));
        Address whole = Address.of(text.substring(from, to));
        if (to - from >= SHORTEST && isApart && isIp(whole)) {
            found.add(new AddressText(from, to, whole));
            return;
        }
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && text.charAt(end) != ':') {
                end++;
            }
            addIp4(text, at, end, start, found);
            at = end + 1;
        }
    }

    private static void addIp4(String text, int from, int to, int start, List<AddressText> found) {
        int end = to > from && text.charAt(to - 1) == '.' ? to - 1 : to;
        if (end == from) {
            return;
        }
        boolean isApart = (from == start || !isNameChar(text.charAt(from - 1)))
                && (to == text.length() || !isNameChar(text.charAt(to)));
        Address address = Address.of(text.substring(from, end));
        if (isApart && address instanceof Address.Ip4) {
            found.add(new AddressText(from, end, address));
        }
    }

    /** The IP address or domain name that a text is, if it is one. */
    static Optional<Address> read(String text) {
        boolean isLegal = !text.isEmpty() && text.chars().allMatch(c -> isNameChar((char) c) || c == '.' || c == ':');
        return isLegal ? Optional.of(Address.of(text)) : Optional.empty();
    }

    /** Whether it is an address that everybody has: unspecified or loopback. */
    static boolean isStaying(String text) {
        Optional<Address> address = read(text);
        boolean isIp4 = address.filter(Address.Ip4.class::isInstance).isPresent();
        boolean isIp6 = address.filter(Address.Ip6.class::isInstance).isPresent();
        return (isIp4 && Ip4Pseudonym.isStaying(text)) || (isIp6 && Ip6Pseudonym.isStaying(text));
    }

    static boolean isIp(Address address) {
        return address instanceof Address.Ip4 || address instanceof Address.Ip6;
    }

    private static boolean isAddressChar(char c) {
        return HexFormat.isHexDigit(c) || c == '.' || c == ':';
    }

    private static boolean isNameChar(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c >= '\u0080';
    }

    /** The address in one spelling: case and leading zeros have no meaning in IPv6 (RFC 5952). */
    static String canonical(Address address) {
        return address instanceof Address.Ip6 ip6
                ? ip6.groups().stream().map(Integer::toHexString).collect(Collectors.joining(":"))
                : address.text();
    }
}
