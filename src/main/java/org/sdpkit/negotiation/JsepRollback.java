package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes an offer back: RFC 9429 section 5.7. What is wished of transceivers meanwhile stays. */
final class JsepRollback {

    private JsepRollback() {}

    /** The state as it was before the offer that waits. */
    static JsepState of(JsepState now) {
        JsepState before = now.stable().orElseThrow();
        List<Transceiver> transceivers = now.transceivers().stream()
                .flatMap(transceiver -> rolledBack(transceiver, before))
                .toList();
        return new JsepState(
                before.signaling(),
                transceivers,
                now.nextTransceiver(),
                new DataSection(
                        now.data().isWanted(),
                        before.data().mid(),
                        before.data().mediaIndex()),
                before.descriptions(),
                before.names().withMids(now.names().mids()),
                now.created().spent(),
                before.gathered(),
                now.nextCredentials(),
                now.restartsIce(),
                before.trickles(),
                before.iceRole(),
                Optional.empty());
    }

    /** What an offer of theirs made goes with it, unless it was given a track. */
    private static Stream<Transceiver> rolledBack(Transceiver now, JsepState before) {
        Optional<Transceiver> old = before.transceivers().stream()
                .filter(transceiver -> transceiver.id() == now.id())
                .findFirst();
        if (old.isPresent()) {
            return Stream.of(now.rolledBackTo(old.get()));
        }
        return now.isTheirsAlone() ? Stream.empty() : Stream.of(now.nowhere().withCurrent(Optional.empty()));
    }
}
