package org.sdpkit.edit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.ConnectionAddress;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.attribute.SourceFilter;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Line;
import org.sdpkit.model.PlacedLine;

/**
 * Sets where media is sent to.
 *
 * @param connection what c= is to say; an address of multicast that says no time to live takes the one that is there
 */
record AddressChange(Connection connection) implements Change {

    static Change read(String argument) {
        String address = argument.contains("/") ? argument.substring(0, argument.indexOf('/')) : argument;
        String type = Address.of(address) instanceof Address.Ip6 ? "IP6 " : "IP4 ";
        return new AddressChange(Line.of("c=IN " + type + argument)
                .as(Connection.TYPE)
                .orElseThrow(() -> new IllegalArgumentException(
                        "address must be an IP address or a domain name, not \"" + argument + "\"")));
    }

    @Override
    public void make(Draft draft, MediaSelector on) {
        boolean isSaid = false;
        for (int level : on.levels(draft.session())) {
            for (PlacedLine line : draft.lines(level, Connection.TYPE)) {
                draft.replace(line, Connection.TYPE, like(line.as(Connection.TYPE)));
                isSaid = true;
            }
        }
        if (on.isAll()) {
            if (!isSaid) {
                draft.add(Draft.SESSION, Line.of(Connection.TYPE, connection).text());
            }
        } else {
            on.indexes(draft.session()).stream()
                    .filter(index -> !draft.media(index).has(Connection.TYPE))
                    .forEach(index -> draft.set(
                            index, Connection.TYPE, like(draft.session().connection())));
        }
        on.indexes(draft.session()).forEach(index -> moveRtcp(draft, index));
        Set<Address> old = draft.session().lines().stream()
                .flatMap(line -> line.as(Connection.TYPE).stream())
                .map(Connection::address)
                .collect(Collectors.toSet());
        on.levels(draft.session()).forEach(level -> moveFilters(draft, level, old));
    }

    /** Source filters for the old address become those for the new one, if it is of the same type. */
    private void moveFilters(Draft draft, int level, Set<Address> old) {
        for (PlacedLine line : draft.lines(level, SourceFilter.TYPE)) {
            line.as(SourceFilter.TYPE)
                    .filter(filter -> filter.addressType().equals(connection.addressType()))
                    .filter(filter -> filter.destination().filter(old::contains).isPresent())
                    .ifPresent(filter -> draft.replace(line, SourceFilter.TYPE, moved(filter)));
        }
    }

    private SourceFilter moved(SourceFilter filter) {
        return new SourceFilter(
                filter.mode(),
                filter.netType(),
                filter.addressType(),
                Optional.of(connection.address()),
                filter.sources());
    }

    /** The new connection in the words of the old one: a domain name keeps the type of address. */
    private Connection like(Optional<Connection> old) {
        if (old.isEmpty()) {
            return connection;
        }
        if (connection.address() instanceof Address.Fqdn) {
            return new Connection(
                    old.get().netType(),
                    old.get().addressType(),
                    connection.address(),
                    OptionalInt.empty(),
                    OptionalInt.empty());
        }
        boolean isLike = connection.address().isMulticast()
                && connection.addressType().equals(old.get().addressType())
                && connection.ttl().isEmpty()
                && connection.count().isEmpty();
        return isLike
                ? new Connection(
                        connection.netType(),
                        connection.addressType(),
                        connection.address(),
                        old.get().ttl(),
                        old.get().count())
                : connection;
    }

    private void moveRtcp(Draft draft, int mediaIndex) {
        List<Connection> old =
                draft.session().effective(draft.media(mediaIndex)).connections();
        for (PlacedLine line : draft.lines(mediaIndex, Rtcp.TYPE)) {
            Optional<Rtcp> moving = line.as(Rtcp.TYPE).filter(rtcp -> rtcp.connection()
                    .filter(each -> old.stream()
                            .anyMatch(connection -> connection.address().equals(each.address())))
                    .isPresent());
            moving.ifPresent(rtcp -> draft.replace(
                    line,
                    Rtcp.TYPE,
                    new Rtcp(
                            rtcp.port(),
                            Optional.of(new ConnectionAddress(
                                    connection.netType(), connection.addressType(), connection.address())))));
        }
    }
}
