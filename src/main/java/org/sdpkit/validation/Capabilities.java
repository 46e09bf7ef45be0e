package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.sdpkit.attribute.Acap;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Bcap;
import org.sdpkit.attribute.Ccap;
import org.sdpkit.attribute.Icap;
import org.sdpkit.attribute.Omcap;
import org.sdpkit.attribute.Rmcap;
import org.sdpkit.attribute.Tcap;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** The numbers of capabilities that a level defines. */
final class Capabilities {

    private static final List<AttributeType<?>> DEFINING =
            List.of(Acap.TYPE, Bcap.TYPE, Ccap.TYPE, Icap.TYPE, Omcap.TYPE, Rmcap.TYPE, Tcap.TYPE);

    /** Of each kind, by the first of some numbers, how far those reach that begin with it or before it. */
    private final Map<CapabilityKind, NavigableMap<Integer, Integer>> reaches = new EnumMap<>(CapabilityKind.class);

    private Capabilities(List<CapabilityNumber> numbers) {
        for (CapabilityNumber number : numbers) {
            NavigableMap<Integer, Integer> reach = reaches.computeIfAbsent(number.kind(), any -> new TreeMap<>());
            Map.Entry<Integer, Integer> before = reach.lastEntry();
            reach.put(number.first(), before == null ? number.last() : Math.max(before.getValue(), number.last()));
        }
    }

    /** Those of a media description. */
    static Capabilities of(MediaAt media) {
        return of(DEFINING.stream().flatMap(type -> media.lines(type).stream()).toList());
    }

    /** Those of the session level. */
    static Capabilities ofSession(SessionDescription session) {
        return of(DEFINING.stream()
                .flatMap(type -> session.placedLevelLines(type).stream())
                .toList());
    }

    private static Capabilities of(List<PlacedLine> lines) {
        List<CapabilityNumber> numbers = new ArrayList<>();
        lines.forEach(line -> numbers.addAll(CapabilityNumber.definedBy(line)));
        numbers.sort(Comparator.comparingInt(CapabilityNumber::first));
        return new Capabilities(numbers);
    }

    /** Whether these numbers are defined, all in one place. */
    boolean cover(CapabilityNumber used) {
        Map.Entry<Integer, Integer> reach =
                reaches.getOrDefault(used.kind(), new TreeMap<>()).floorEntry(used.first());
        return reach != null && reach.getValue() >= used.last();
    }
}
