package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sdpkit.attribute.Address;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Connection;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A c= line that was understood, and where its parts stand. */
record ConnectionAt(PlacedLine line, Connection connection) {

    /** Those among the lines, in order. */
    static Stream<ConnectionAt> allIn(List<PlacedLine> lines) {
        return read(lines).stream();
    }

    /** Those of a description that this holds for, in order. */
    static Suspects<ConnectionAt> allIn(SessionDescription session, Predicate<ConnectionAt> isFaulty) {
        return Suspects.among(DescriptionAt.of(session).connections(), isFaulty);
    }

    /** Those among the lines, in order, read anew. */
    static List<ConnectionAt> read(List<PlacedLine> lines) {
        List<ConnectionAt> found = new ArrayList<>();
        for (PlacedLine line : lines) {
            line.as(Connection.TYPE).ifPresent(connection -> found.add(new ConnectionAt(line, connection)));
        }
        return found;
    }

    /** Whether it is an IP address, and no multicast address. */
    boolean isUnicast() {
        Address address = connection.address();
        return (address instanceof Address.Ip4 || address instanceof Address.Ip6) && !address.isMulticast();
    }

    /** The address alone. */
    Span address() {
        return line.span(addressFrom(), addressTo());
    }

    /** The ttl and the number of addresses, each with the slash before it. */
    Span behindAddress() {
        return line.span(addressTo(), end());
    }

    /** The number of addresses with the slash before it, where it is said. */
    Span count() {
        return line.span(line.line().text().lastIndexOf('/'), end());
    }

    private int addressFrom() {
        int types = connection.netType().name().length()
                + connection.addressType().name().length();
        return line.line().valueOffset() + types + 2;
    }

    private int addressTo() {
        return addressFrom() + connection.address().text().length();
    }

    private int end() {
        return line.line().text().stripTrailing().length();
    }
}
