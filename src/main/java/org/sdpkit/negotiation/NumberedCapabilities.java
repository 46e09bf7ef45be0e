package org.sdpkit.negotiation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.attribute.Acap;
import org.sdpkit.attribute.Nested;
import org.sdpkit.attribute.Tcap;
import org.sdpkit.model.LevelLines;
import org.sdpkit.model.Protocol;

/** What configurations call by its number, of one level: attributes and protocols (RFC 5939 section 3.4). */
final class NumberedCapabilities {

    private final Map<Integer, Nested> attributes = new HashMap<>();
    private final Map<Integer, Protocol> protocols = new HashMap<>();

    private NumberedCapabilities(LevelLines level) {
        for (Acap acap : level.all(Acap.TYPE)) {
            attributes.putIfAbsent(acap.number(), acap.attribute());
        }
        for (Tcap tcap : level.all(Tcap.TYPE)) {
            List<String> names = tcap.protocols();
            for (int i = 0; i < names.size(); i++) {
                protocols.putIfAbsent(tcap.number() + i, new Protocol(names.get(i)));
            }
        }
    }

    /** Those of a level; of a number that is there twice the first. */
    static NumberedCapabilities of(LevelLines level) {
        return new NumberedCapabilities(level);
    }

    Optional<Nested> attribute(int number) {
        return Optional.ofNullable(attributes.get(number));
    }

    Optional<Protocol> protocol(int number) {
        return Optional.ofNullable(protocols.get(number));
    }
}
