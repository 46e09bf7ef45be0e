package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.Direction;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Pair;

/** A multicast stream whose address, port or direction the answer changes. */
final class MulticastChanged implements Rule<Pair> {

    @Override
    public String code() {
        return "multicast-changed";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 6.2";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaPair media) {
        Optional<Connection> offered = connection(media.offered());
        if (offered.filter(connection -> connection.address().isMulticast()).isEmpty()) {
            return Stream.empty();
        }
        Optional<String> fault = fault(media, offered.get());
        return fault
                .map(message -> media.inAnswer(code(), message)
                        .help("answer with the address, the port and the direction of the offer")
                        .build())
                .stream();
    }

    private static Optional<String> fault(MediaPair media, Connection offered) {
        Optional<Connection> answered = connection(media.answered());
        if (answered.filter(connection -> !connection.address().equals(offered.address()))
                .isPresent()) {
            return Optional.of("multicast to %s is answered by %s"
                    .formatted(
                            offered.address().text(), answered.get().address().text()));
        }
        if (media.offer().port() != media.answer().port()) {
            return Optional.of("multicast to port %d is answered by port %d"
                    .formatted(media.offer().port(), media.answer().port()));
        }
        return media.offeredDirection() == media.answeredDirection()
                ? Optional.empty()
                : Optional.of("multicast %s is answered by %s"
                        .formatted(
                                Direction.TYPE.nameOf(media.offeredDirection()),
                                Direction.TYPE.nameOf(media.answeredDirection())));
    }

    private static Optional<Connection> connection(MediaAt media) {
        return media.session().effective(media.description()).connections().stream()
                .findFirst();
    }
}
