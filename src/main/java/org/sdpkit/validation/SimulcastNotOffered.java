package org.sdpkit.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.attribute.StreamDirection;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;

/** Simulcast of an answer that was not offered. */
final class SimulcastNotOffered implements Rule<Pair> {

    @Override
    public String code() {
        return "simulcast-not-offered";
    }

    @Override
    public String reference() {
        return "RFC 8853 section 5.3.2";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaPair media) {
        Optional<Simulcast> offered = media.offered().all(Simulcast.TYPE).stream()
                .map(AttributeAt::value)
                .filter(simulcast -> simulcast.syntax() == Simulcast.Syntax.RFC_8853)
                .findFirst();
        return media.answered().all(Simulcast.TYPE).stream()
                .filter(answered -> answered.value().syntax() == Simulcast.Syntax.RFC_8853)
                .limit(1)
                .flatMap(answered ->
                        fault(offered, answered.value()).map(message -> report(answered, message)).stream());
    }

    private static Optional<String> fault(Optional<Simulcast> offered, Simulcast answered) {
        if (offered.isEmpty()) {
            return Optional.of("simulcast was not offered");
        }
        for (StreamDirection direction : StreamDirection.values()) {
            List<Simulcast.Stream> theirs = offered.get().streams(direction.seenFromTheOtherSide());
            List<Simulcast.Stream> ours = answered.streams(direction);
            String name = direction.name().toLowerCase(Locale.ROOT);
            if (ours.size() > theirs.size()) {
                return Optional.of(
                        "%d streams to %s, the offer has %d the other way".formatted(ours.size(), name, theirs.size()));
            }
            Optional<String> added = rids(ours)
                    .filter(rid -> rids(theirs).noneMatch(rid::equals))
                    .findFirst();
            if (added.isPresent()) {
                return Optional.of("rid " + added.get() + " is not in the simulcast that was offered the other way");
            }
        }
        return Optional.empty();
    }

    private static Stream<String> rids(List<Simulcast.Stream> streams) {
        return streams.stream()
                .flatMap(stream -> stream.alternatives().stream())
                .map(Simulcast.Alternative::rid);
    }

    private Diagnostic report(AttributeAt<Simulcast> answered, String message) {
        return MediaPair.inAnswer(code(), answered.span(), message)
                .help("answer with streams of the offer only, with send and recv turned round")
                .build();
    }
}
