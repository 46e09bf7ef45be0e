package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.SourceFilter;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Connection;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A source filter for an address that no c= line gives where the filter holds. */
final class SourceFilterDestination implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "source-filter-destination";
    }

    @Override
    public String reference() {
        return "RFC 4570 section 3.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(SourceFilter.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>(report(session.placedLevelLines(), session.placedLines()));
        MediaAt.all(session, media -> media.description().has(SourceFilter.TYPE)).stream()
                .forEach(media -> found.addAll(report(
                        media.lines(),
                        Stream.concat(session.placedLevelLines().stream(), media.lines().stream())
                                .toList())));
        return found;
    }

    private List<Diagnostic> report(List<PlacedLine> level, List<PlacedLine> within) {
        List<AttributeAt<SourceFilter>> filters =
                AttributeAt.in(level, SourceFilter.TYPE).toList();
        if (filters.isEmpty()
                || Presence.hasUnread(within.stream().map(PlacedLine::line).toList(), Connection.TYPE)) {
            return List.of();
        }
        List<Connection> connections =
                ConnectionAt.allIn(within).map(ConnectionAt::connection).toList();
        return filters.stream()
                .filter(filter -> filter.value()
                        .destination()
                        .filter(address -> connections.stream().noneMatch(connection -> covers(connection, address)))
                        .isPresent())
                .map(this::report)
                .toList();
    }

    /** Of several contiguous addresses, only the first is compared: the others are let pass. */
    private static boolean covers(Connection connection, Address address) {
        return connection.count().orElse(1) > 1 || connection.address().sameAs(address);
    }

    private Diagnostic report(AttributeAt<SourceFilter> filter) {
        String address = filter.value().destination().map(Address::text).orElse("*");
        return Diagnostic.builder(code(), filter.wordSpan(address), "no c= line gives the address " + address)
                .help("write the address of the c= line, without its ttl, or *")
                .build();
    }
}
