package org.sdpkit.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sdpkit.attribute.DuplicationDelay;
import org.sdpkit.attribute.SourceFilter;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.SessionDescription;

/** Two legs of a duplication group that nothing tells apart: same source, same destination, same port. */
final class LegsOfOnePath implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "legs-of-one-path";
    }

    @Override
    public String reference() {
        return "RFC 7104 section 3.1";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return session.has(DuplicationDelay.TYPE)
                ? List.of()
                : Legs.all(session).flatMap(legs -> report(legs).stream()).toList();
    }

    private Optional<Diagnostic> report(Legs legs) {
        Set<String> way = way(legs.first());
        boolean isSame = !way.isEmpty() && way.equals(way(legs.other())) && port(legs.first()) == port(legs.other());
        return isSame
                ? Optional.of(Diagnostic.builder(
                                code(),
                                legs.other().line().span(),
                                "both legs have the same source, destination and port")
                        .help("send the second leg to another address or from another interface")
                        .related(legs.first().line().span(), "the first leg")
                        .build())
                : Optional.empty();
    }

    private static int port(MediaAt media) {
        return media.field().map(MediaField::port).orElse(0);
    }

    private static Set<String> way(MediaAt media) {
        Set<String> way = media.connections().stream()
                .map(at -> "to " + at.connection().address().text())
                .collect(Collectors.toCollection(HashSet::new));
        media.inForce(SourceFilter.TYPE)
                .forEach(filter -> filter.value().sources().forEach(source -> way.add("from " + source.text())));
        return way;
    }
}
