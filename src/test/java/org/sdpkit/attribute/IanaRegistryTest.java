package org.sdpkit.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sdpkit.Shared;

/** The catalogue agrees with the registry <i>attribute-name</i> of IANA. */
class IanaRegistryTest {

    /**
     * Levels that the table has not: RFC 8839 section 5.6 defines ice-options at both levels, and its registration in
     * section 10.1 names one.
     */
    private static final Map<String, Set<Level>> LEVELS = Map.of("ice-options", Set.of(Level.SESSION, Level.MEDIA));

    /** Rows that are no attribute name but a name with a value, or a name with a remark: what they are about. */
    private static final Map<String, String> NO_NAMES = Map.of(
            "charset:iso8895-1", "charset",
            "orient:landscape", "orient",
            "orient:portrait", "orient",
            "orient:seascape", "orient",
            "type:H332", "type",
            "type:broadcast", "type",
            "type:meeting", "type",
            "type:moderated", "type",
            "type:test", "type",
            "vbd (OBSOLETE)", "vbd");

    /** References that the registry does not have, and why. */
    private static final Map<String, String> REFERENCES = Map.of(
            "rtpred1", "the registry has no document for it, only a note",
            "rtpred2", "the registry has no document for it, only a note",
            "tra-att", "the registry has a link to the page of TS 24.229",
            "tra-bw", "the registry has a link to the page of TS 24.229",
            "tra-contact", "the registry has a link to the page of TS 24.229",
            "tra-m-line", "the registry has a link to the page of TS 24.229",
            "tra-media-line-number", "the registry has a link to the page of TS 24.229",
            "tra-SCTP-association", "the registry has a link to the page of TS 24.229",
            "type:H332", "H.332 defines the value, RFC 8866 the attribute");

    /** Names that are in no table, and why they are known. */
    private static final Map<String, String> EXTRA_NAMES = Map.of(
            "T38maxBitRate", "spelling of T38MaxBitRate, met in the corpus",
            "T38MaxDatagram", "spelling of T38FaxMaxDatagram, as implementations accept it");

    /** A row of the table. */
    private record Row(String name, Set<Level> levels, MuxCategory mux, String reference) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            Set<Level> levels = Arrays.stream(cells[1].split(", "))
                    .map(Row::level)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Level.class)));
            return new Row(cells[0], levels, MuxCategory.valueOf(cells[2].replace('-', '_')), cells[3]);
        }

        private static Level level(String text) {
            return switch (text.replaceFirst(" .*", "")) {
                case "session" -> Level.SESSION;
                case "media" -> Level.MEDIA;
                case "source" -> Level.SOURCE;
                case "dcsa" -> Level.DATA_CHANNEL;
                default -> throw new AssertionError(text);
            };
        }

        String attribute() {
            return NO_NAMES.getOrDefault(name, name);
        }
    }

    @Test
    void theRegistryIsWhole() throws IOException {
        assertEquals(284, rows().size());
        assertTrue(rows().stream().map(Row::name).collect(Collectors.toSet()).containsAll(NO_NAMES.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> anAttributeIsAsItIsRegistered() throws IOException {
        return rows().stream().map(row -> DynamicTest.dynamicTest(row.name(), () -> check(row)));
    }

    private static void check(Row row) {
        Optional<AttributeType<?>> type = Catalogue.STANDARD.find(row.attribute());
        assertTrue(type.isPresent(), "is missing");
        assertEquals(Optional.of(row.mux()), type.get().mux());
        assertEquals(LEVELS.getOrDefault(row.name(), row.levels()), type.get().levels());
        assertEquals(
                !REFERENCES.containsKey(row.name()),
                row.reference().contains(document(type.get().reference())),
                type.get().reference() + " in " + row.reference());
    }

    /** What names the document: RFC8866, TS 24.229, T.38, mehta-rmt-flute-sdp. */
    private static String document(String reference) {
        return reference
                .replaceFirst(" (section|Annex|Appendix) .*", "")
                .replaceFirst("^RFC (\\d+)$", "RFC$1;")
                .replaceFirst("^(3GPP|ETSI|ITU-T|EBU) ", "")
                .replaceFirst("^draft-", "")
                .replace(";", "");
    }

    @Test
    void aNameIsKnownForAReason() throws IOException {
        Set<String> reasons = new HashSet<>(EXTRA_NAMES.keySet());
        rows().forEach(row -> reasons.add(row.attribute()));
        String unregistered = Files.readString(Shared.path("reference/unregistered-attributes.tsv"));
        Set<String> unexplained = new TreeSet<>();
        for (AttributeType<?> type : Catalogue.STANDARD.types()) {
            type.names().stream()
                    .filter(name -> !reasons.contains(name) && !isListed(name, unregistered))
                    .forEach(unexplained::add);
        }
        assertEquals(Set.of(), unexplained);
    }

    /** The first column has names with slashes between them, some with a value behind a colon. */
    private static boolean isListed(String name, String unregistered) {
        return unregistered
                .lines()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .flatMap(cell -> Arrays.stream(cell.split(" / ")))
                .map(cell -> cell.replaceFirst("[ :(].*", ""))
                .anyMatch(name::equals);
    }

    @Test
    void registeredAttributesAreInAlphabeticalOrder() {
        List<String> names = RegisteredAttributes.ALL.stream()
                .map(type -> type.names().get(0))
                .toList();
        assertEquals(names.stream().sorted().toList(), names);
        Set<String> typed = StandardAttributes.ALL.stream()
                .flatMap(type -> type.names().stream())
                .collect(Collectors.toSet());
        assertEquals(List.of(), names.stream().filter(typed::contains).toList());
    }

    @Test
    void aRegisteredValueIsKeptAsItIs() {
        AttributeType<?> type = Catalogue.STANDARD.find("resource").orElseThrow();
        assertEquals(
                Optional.of(new RegisteredValue(Optional.of(" a  b "))),
                type.read(" a  b ").value());
        assertEquals(
                Optional.of(new RegisteredValue(Optional.empty())),
                type.readLatin1("resource", Optional.empty()).value());
        assertEquals(new Reading.Malformed<>(0, "value"), type.read(""));
        for (Level level : type.levels()) {
            assertTrue(type.isRepeatable(level), "no rule may fire");
        }
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Shared.path("reference/iana-attributes.tsv")).stream()
                .skip(1)
                .map(Row::of)
                .toList();
    }
}
