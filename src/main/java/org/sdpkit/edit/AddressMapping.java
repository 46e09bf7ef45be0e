package org.sdpkit.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.attribute.Address;
import org.sdpkit.model.Information;
import org.sdpkit.model.Line;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionName;

/**
 * Replaces addresses wherever they stand but in free text: o=, c=, candidates with their related addresses, a=rtcp, URIs
 * and all the rest. Where the family changes, the type of address before it does too.
 *
 * @param addresses the new address of each, which is spelled in one way
 */
record AddressMapping(Map<String, Address> addresses) implements Change {

    private static final String IP4 = "IP4";
    private static final String IP6 = "IP6";

    AddressMapping {
        addresses = Map.copyOf(addresses);
    }

    static Change read(String argument) {
        Map<String, Address> addresses = new HashMap<>();
        Pairs.read(argument).forEach((old, replacement) -> {
            Address address = Address.of(replacement);
            if (!isAddress(address) || !isAddress(Address.of(old))) {
                throw new IllegalArgumentException(
                        "must be IP addresses or domain names, not \"" + old + "\" and \"" + replacement + "\"");
            }
            addresses.put(AddressText.canonical(Address.of(old)), address);
        });
        return new AddressMapping(addresses);
    }

    private static boolean isAddress(Address address) {
        return AddressText.isIp(address) || address instanceof Address.Fqdn;
    }

    @Override
    public void make(Draft draft, MediaSelector on) {
        for (int level : on.levels(draft.session())) {
            for (PlacedLine line : draft.lines(level)) {
                if (!line.line().is(SessionName.TYPE) && !line.line().is(Information.TYPE)) {
                    draft.splice(line, splices(line.line()));
                }
            }
        }
    }

    private List<Draft.Splice> splices(Line line) {
        String text = Draft.latin1(line);
        List<Draft.Splice> splices = new ArrayList<>();
        for (AddressText found : AddressText.allIn(text, line.valueOffset())) {
            replacement(found.address())
                    .ifPresent(address -> addSplices(text, found.from(), found.to(), address, splices));
        }
        addresses.forEach((old, address) -> {
            if (Address.of(old) instanceof Address.Fqdn) {
                for (int at : placesOf(old, text, line.valueOffset())) {
                    addSplices(text, at, at + old.length(), address, splices);
                }
            }
        });
        return splices;
    }

    private Optional<Address> replacement(Address address) {
        return Optional.ofNullable(addresses.get(AddressText.canonical(address)));
    }

    /** Where a domain name stands by itself. */
    private static List<Integer> placesOf(String name, String text, int start) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(name, start); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean isApart = (at == start || !isNamePart(text.charAt(at - 1)))
                    && (end == text.length() || !isNamePart(text.charAt(end)));
            if (isApart) {
                places.add(at);
            }
        }
        return places;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_';
    }

    private static void addSplices(String text, int from, int to, Address address, List<Draft.Splice> splices) {
        splices.add(new Draft.Splice(from, ttlEnd(text, to, address), address.text()));
        String type = address instanceof Address.Ip6 ? IP6 : IP4;
        int typeFrom = from - type.length() - 1;
        boolean isTyped =
                typeFrom >= 0 && (text.startsWith(IP4 + " ", typeFrom) || text.startsWith(IP6 + " ", typeFrom));
        if (isTyped && AddressText.isIp(address) && !text.startsWith(type, typeFrom)) {
            splices.add(new Draft.Splice(typeFrom, from - 1, type));
        }
    }

    /** Where the time to live behind an IPv4 address of c= ends, which an IPv6 address does not have. */
    private static int ttlEnd(String text, int to, Address address) {
        boolean hasTtl = text.startsWith("c=") && to < text.length() && text.charAt(to) == '/';
        if (!hasTtl || !(address instanceof Address.Ip6)) {
            return to;
        }
        boolean wasIp4 = text.lastIndexOf(IP4, to) >= 0;
        int next = text.indexOf('/', to + 1);
        return wasIp4 ? (next < 0 ? text.length() : next) : to;
    }
}
