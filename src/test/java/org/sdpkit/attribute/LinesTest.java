package org.sdpkit.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sdpkit.Shared;
import org.sdpkit.model.Line;

/** Single lines that other people's tests accept or refuse: {@code corpus/lines.tsv}. */
class LinesTest {

    /** Lines of which sdpkit says the opposite, and why. */
    private static final Map<String, String> DIFFERENCES = Map.ofEntries(
            Map.entry(
                    "a=fmtp:63 111/111/130",
                    "RFC 8866 section 6.15: parameters are a byte-string; that 130 is no payload type is for the codec"),
            Map.entry(
                    "a=fmtp:100 0-15,256",
                    "RFC 8866 section 6.15: as above; that events end at 255 is said by RFC 4733 section 7"),
            Map.entry("a=fmtp:100 4-2", "RFC 8866 section 6.15: as above; the order of events is for the codec"),
            Map.entry("a=fmtp:100 0-256", "RFC 8866 section 6.15: as above; RFC 4733 section 7"),
            Map.entry(
                    "a=group:BUNDLE ",
                    "RFC 5888 section 5: no tags are legal, and a trailing space is a finding of its own"),
            Map.entry("a=framerate:30/1", "RFC 8866 section 6.13: an integer or a decimal fraction, not a quotient"),
            Map.entry(
                    "m=audio 49170 RTP/AVP 0 9d8 99",
                    "RFC 8866 section 9: a format is a token; that RTP wants a number is a rule"),
            Map.entry(
                    "o=jdoe 2890844526 2890842807 IN NOTIP 10.47.16.5",
                    "RFC 8866 section 9: an address type is a token, and others may be registered"),
            Map.entry(
                    "o=jdoe 2890844526 2890842807 1 IN IP4 10.47.16.5", "RFC 8866 section 5.2: there are six fields"));

    /** Lines with a name that sdpkit does not know: what they say is neither right nor wrong. */
    private static final Set<String> UNKNOWN = Set.of("a=otherattr");

    private record Verdict(String line, boolean isAccepted) {

        private Reading<?> reading() {
            return Line.of(line).reading();
        }

        private boolean isKnown() {
            return reading() instanceof Reading.Known<?>;
        }

        private boolean isOfUnknownName() {
            return reading() instanceof Reading.Unknown<?>;
        }

        private boolean isTypedAttribute() {
            return StandardAttributes.ALL.stream()
                    .flatMap(type -> type.names().stream())
                    .anyMatch(name -> line.equals("a=" + name) || line.startsWith("a=" + name + ":"));
        }
    }

    @Test
    void anAttributeIsUnderstoodIfItIsAcceptedElsewhere() {
        assertEquals(
                differences(DIFFERENCES.keySet(), true),
                verdicts().stream()
                        .filter(Verdict::isTypedAttribute)
                        .filter(verdict -> verdict.isKnown() != verdict.isAccepted)
                        .map(Verdict::line)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void anotherLineIsUnderstoodIfItIsAcceptedElsewhere() {
        assertEquals(
                differences(DIFFERENCES.keySet(), false),
                verdicts().stream()
                        .filter(verdict -> !verdict.isTypedAttribute() && !verdict.isOfUnknownName())
                        .filter(verdict -> verdict.isKnown() != verdict.isAccepted)
                        .map(Verdict::line)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void anAttributeOfAnotherNameIsUnknownWhateverItSays() {
        assertEquals(
                UNKNOWN,
                verdicts().stream()
                        .filter(Verdict::isOfUnknownName)
                        .map(Verdict::line)
                        .collect(Collectors.toSet()));
    }

    private static Set<String> differences(Set<String> lines, boolean areAttributes) {
        return lines.stream()
                .filter(line -> line.startsWith("a=") == areAttributes)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Verdict> verdicts() {
        return Shared.text("corpus/lines.tsv")
                .lines()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .map(cells -> new Verdict(cells[0], cells[1].equals("accept")))
                .toList();
    }
}
