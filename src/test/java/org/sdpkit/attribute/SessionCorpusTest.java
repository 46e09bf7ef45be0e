package org.sdpkit.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.Shared;

/** Capability negotiation, MSRP, BFCP, T.38 and what SIP adds, as the shared corpus has them. */
class SessionCorpusTest {

    private static final List<AttributeType<?>> TYPES = SessionTypes.ALL;

    /** Lines that are not read, or not written back as they were, and why. */
    private static final Map<String, String> DEPARTURES = Map.ofEntries(
            Map.entry("acap:1 a=rtcp-mux", "malformed: RFC 5939 section 3.4.1 has no a= inside acap"),
            Map.entry(
                    "acap:2 a=crypto:1 AES_CM_128_HMAC_SHA1_80"
                            + " inline:EcGZiNWpFJhQXdspcl1ekcmVCNWpVLcfHAwJSoj|2^20|1:32",
                    "malformed: RFC 5939 section 3.4.1 has no a= inside acap"),
            Map.entry("silenceSupp:off - - -", "malformed: RFC 3108 section 5.6.3.2 has five fields"),
            Map.entry("sqn: 0", "canonical form: no space before the number"),
            Map.entry("cdsc: 1 video RTP/AVP 100", "canonical form: no space before the number"),
            Map.entry("cdsc: 2 video RTP/AVP 101", "canonical form: no space before the number"),
            Map.entry("cpar: a=rtcp-mux", "canonical form: no space before the parameter"),
            Map.entry("floorid:1 m-stream:10", "canonical form: mstrm, RFC 8856 section 5.4"),
            Map.entry("floorid:1 m-stream:3", "canonical form: mstrm, RFC 8856 section 5.4"),
            Map.entry("floorid:2 m-stream:11", "canonical form: mstrm, RFC 8856 section 5.4"));

    @Test
    void everyLineIsReadAndWrittenBackOrOnTheList() throws IOException {
        Map<String, String> found = new TreeMap<>();
        Set<String> met = new TreeSet<>();
        for (String folder : List.of("corpus/documents", "corpus/odd", "corpus/pairs", "browsers/captures")) {
            for (String attribute : attributes(Shared.path(folder))) {
                departure(attribute, met).ifPresent(kind -> found.put(attribute, kind));
            }
        }
        Map<String, String> expected = new TreeMap<>();
        DEPARTURES.forEach((line, why) -> expected.put(line, why.substring(0, why.indexOf(':'))));
        assertEquals(expected, found);
        assertTrue(met.containsAll(Set.of("pcfg", "T38maxBitRate", "path", "direction")), met.toString());
    }

    @Test
    void browsersWriteNothingMalformed() throws IOException {
        for (String browser : List.of("chromium", "firefox")) {
            for (String attribute : attributes(Shared.path("browsers/captures/" + browser))) {
                assertEquals(Optional.empty(), departure(attribute, new TreeSet<>()), attribute);
            }
        }
    }

    private static Optional<String> departure(String attribute, Set<String> met) {
        int colon = attribute.indexOf(':');
        String name = colon < 0 ? attribute : attribute.substring(0, colon);
        Optional<String> value = colon < 0 ? Optional.empty() : Optional.of(attribute.substring(colon + 1));
        return TYPES.stream()
                .filter(type -> type.names().contains(name))
                .findFirst()
                .flatMap(type -> {
                    met.add(name);
                    return departure(type, name, value, attribute);
                });
    }

    private static <T> Optional<String> departure(
            AttributeType<T> type, String name, Optional<String> value, String attribute) {
        Reading<T> reading = type.readLatin1(name, value);
        if (reading.value().isEmpty()) {
            return Optional.of("malformed");
        }
        return type.text(reading.value().get()).equals(attribute.stripTrailing())
                ? Optional.empty()
                : Optional.of("canonical form");
    }

    private static Set<String> attributes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".sdp"))
                    .flatMap(SessionCorpusTest::lines)
                    .filter(line -> line.startsWith("a="))
                    .map(line -> line.substring(2))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
