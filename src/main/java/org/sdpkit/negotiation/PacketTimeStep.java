package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.MaxPtime;
import org.sdpkit.attribute.Ptime;
import org.sdpkit.model.Line;

/** How long packets are: each side says what it wants to receive (RFC 3264 section 6.1). */
final class PacketTimeStep {

    private PacketTimeStep() {}

    static Decided<List<Line>> answer(OfferedMedia offered, OwnMedia own) {
        List<Line> lines = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        say(Ptime.TYPE, "ptime", offered, own, lines, decisions);
        say(MaxPtime.TYPE, "maxptime", offered, own, lines, decisions);
        return new Decided<>(lines, decisions);
    }

    private static <T> void say(
            AttributeType<T> type,
            String name,
            OfferedMedia offered,
            OwnMedia own,
            List<Line> lines,
            List<Decision> decisions) {
        Optional<T> theirs = offered.effective().first(type);
        Place place = offered.placeOf(name);
        if (offered.isMulticast()) {
            theirs.ifPresent(value -> {
                lines.add(Line.of(type, value));
                decisions.add(Decision.taken(
                        place, "a multicast stream has the same " + name + " for everybody", "RFC 3264 section 6.2"));
            });
            return;
        }
        own.first(type).ifPresent(value -> {
            lines.add(Line.of(type, value));
            decisions.add(Decision.changed(
                    place, "we want to receive " + name + " " + type.write(value), "RFC 3264 section 6.1"));
        });
    }
}
