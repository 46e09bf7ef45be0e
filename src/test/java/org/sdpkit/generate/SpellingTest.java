package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sdpkit.attribute.Reading;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.diff.Aspect;
import org.sdpkit.diff.Change;
import org.sdpkit.diff.Diff;
import org.sdpkit.diff.Impact;
import org.sdpkit.model.Line;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** What is written otherwise means the same, and no rule finds more in it than what the spelling stands for. */
class SpellingTest {

    private static final int COUNT = Integer.getInteger("spelling.count", 40);

    /** What an old syntax says by other values, though it comes to the same: see each constant. */
    private static final Map<Spelling, Set<Aspect>> OTHER_VALUES = Map.of(
            Spelling.HOLD_ADDRESS, EnumSet.of(Aspect.CONNECTION),
            Spelling.SCTPMAP, EnumSet.of(Aspect.PROTOCOL, Aspect.CODEC_PRESENCE, Aspect.SCTP));

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenOtherwiseMeansTheSame(Spelling spelling) {
        Set<Aspect> other = OTHER_VALUES.getOrDefault(spelling, Set.of());
        Map<String, String> faults = new TreeMap<>();
        int changed = 0;
        for (Kind kind : Kind.values()) {
            for (long seed = 0; seed < COUNT; seed++) {
                SessionDescription plain = generator(kind, seed).description(seed);
                SessionDescription spelled =
                        generator(kind, seed).spelling(spelling).description(seed);
                changed += plain.equals(spelled) ? 0 : 1;
                for (Change change : Diff.between(plain, spelled).changes()) {
                    if (change.impact() != Impact.NONE && !other.contains(change.aspect())) {
                        faults.putIfAbsent(kind + " " + change.aspect(), seed + " " + change + "\n" + spelled);
                    }
                }
            }
        }
        assertEquals(Map.of(), faults, () -> String.join("\n\n", faults.values()));
        assertTrue(changed > 0, "changes nothing");
    }

    @ParameterizedTest
    @EnumSource
    void noErrorIsFoundButWhatItStandsFor(Spelling spelling) {
        Map<String, String> faults = new TreeMap<>();
        Set<String> found = new HashSet<>();
        for (Kind kind : Kind.values()) {
            for (long seed = 0; seed < COUNT; seed++) {
                SessionDescription plain = generator(kind, seed).description(seed);
                SessionDescription spelled =
                        generator(kind, seed).spelling(spelling).description(seed);
                Set<String> more = codes(kind.profile(), spelled);
                more.removeAll(codes(kind.profile(), plain));
                found.addAll(more);
                found.addAll(newCodes(Profile.RFC8866, plain, spelled));
                List<String> wrong = new ArrayList<>(more);
                spelling.rule().ifPresent(wrong::remove);
                if (!wrong.isEmpty()) {
                    faults.putIfAbsent(kind + " " + wrong, seed + "\n" + spelled);
                }
                for (Line line : spelled.lines()) {
                    if (!(line.reading() instanceof Reading.Known)) {
                        faults.putIfAbsent("not read", kind + " " + seed + " " + line);
                    }
                }
            }
        }
        assertEquals(Map.of(), faults, () -> String.join("\n\n", faults.values()));
        assertTrue(found.containsAll(spelling.rule().stream().toList()), spelling.rule() + " is not among " + found);
    }

    @ParameterizedTest
    @EnumSource
    void allTogetherInAConversationHaveNoOtherErrors(Kind kind) {
        EnumSet<Spelling> all = EnumSet.complementOf(EnumSet.of(Spelling.CR));
        Set<String> meant = all.stream().flatMap(one -> one.rule().stream()).collect(Collectors.toSet());
        Validator validator = Validator.of(kind == Kind.ST2110 ? Profile.SIP : kind.profile());
        Map<String, String> faults = new TreeMap<>();
        for (long seed = 0; seed < COUNT / 2; seed++) {
            Generator generator = generator(kind, seed).spelling(all.toArray(Spelling[]::new));
            var pair = generator.pair(seed);
            var exchange = generator.exchange(seed);
            List<Diagnostic> findings = new ArrayList<>(validator.check(pair));
            findings.addAll(validator.check(exchange));
            for (Diagnostic finding : findings) {
                if (finding.severity() == Severity.ERROR && !meant.contains(finding.code())) {
                    faults.putIfAbsent(
                            finding.code(),
                            seed + " " + finding.message() + "\n" + pair.offer() + "---\n" + pair.answer());
                }
            }
            assertFalse(new String(pair.answer().bytes(), StandardCharsets.ISO_8859_1).contains("\r"));
        }
        assertEquals(Map.of(), faults, () -> String.join("\n\n", faults.values()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TRAILING_SPACE      | m=audio 5004 RTP/AVP 0         | 'm=audio 5004 RTP/AVP 0 '
                    PARAMETER_SPACE     | a=fmtp:96 a=1;b="x;y"; c       | a=fmtp:96 a=1; b="x;y"; c
                    FINAL_SEMICOLON     | a=fmtp:96 a=1;b=2              | a=fmtp:96 a=1;b=2;
                    FINAL_SEMICOLON     | a=fmtp:96 0-15,66              | a=fmtp:96 0-15,66
                    PARAMETER_CASE      | a=fmtp:96 minptime=10;CBR=on   | a=fmtp:96 MINPTIME=10;cbr=on
                    ENCODING_CASE       | a=rtpmap:96 opus/48000/2       | a=rtpmap:96 OPUS/48000/2
                    ENCODING_CASE       | a=rtpmap:96 VP8/90000          | a=rtpmap:96 vp8/90000
                    HASH_FUNCTION_CASE  | a=fingerprint:sha-1 4A:AD      | a=fingerprint:SHA-1 4A:AD
                    FINGERPRINT_CASE    | a=fingerprint:sha-1 4A:AD      | a=fingerprint:sha-1 4a:ad
                    TRANSPORT_CASE      | a=candidate:1 1 UDP 1 h 9 typ host | a=candidate:1 1 udp 1 h 9 typ host
                    ONE_CHANNEL         | a=rtpmap:0 PCMU/8000           | a=rtpmap:0 PCMU/8000/1
                    SECONDS             | r=7d 1h 0 25h                  | r=604800 3600 0 90000
                    SECONDS             | r=9999999999999999999d 1h 0    | r=863999999999999999913600 3600 0
                    SECONDS             | z=3730928400 -1h 3749680800 0  | z=3730928400 -3600 3749680800 0
                    SOURCE_FILTER_SPACE | a=source-filter: incl IN IP4 * 192.0.2.1 | a=source-filter:incl IN IP4 * 192.0.2.1
                    """)
    void aLineIsWrittenLikeThis(Spelling spelling, String plain, String expected) {
        assertEquals(expected, respelled(spelling, plain).get(plain.startsWith("m=") ? 5 : 6));
    }

    @Test
    void mediaOnHoldHasNoAddress() {
        assertEquals(
                List.of("m=audio 5004 RTP/AVP 0", "c=IN IP4 0.0.0.0", "a=sendonly"),
                respelled(Spelling.HOLD_ADDRESS, "a=sendonly").subList(5, 8));
    }

    @Test
    void dataChannelsAreWrittenAsInDrafts() {
        List<String> lines = List.of(
                "v=0",
                "o=- 1 1 IN IP4 192.0.2.1",
                "s=-",
                "t=0 0",
                "m=application 9 UDP/DTLS/SCTP webrtc-datachannel",
                "c=IN IP4 192.0.2.1",
                "a=sctp-port:5000");
        assertEquals(
                List.of(
                        "m=application 9 DTLS/SCTP 5000",
                        "c=IN IP4 192.0.2.1",
                        "a=sctpmap:5000 webrtc-datachannel 1024"),
                Spelling.SCTPMAP
                        .respell(Sections.read(String.join("\r\n", lines) + "\r\n"))
                        .toString()
                        .lines()
                        .toList()
                        .subList(4, 7));
    }

    @Test
    void linesHaveOneEnd() {
        Generator generator = Generator.of(Kind.SIP);
        assertThrows(IllegalArgumentException.class, () -> generator.spelling(Spelling.LF, Spelling.CR));
    }

    @Test
    void theOrderOfSpellingsMeansNothing() {
        Generator generator = Generator.of(Kind.SIP);
        assertEquals(
                generator.spelling(Spelling.NO_FINAL_LINE_END, Spelling.LF).description(3),
                generator.spelling(Spelling.LF, Spelling.NO_FINAL_LINE_END).description(3));
    }

    /** The lines of a description that has this one behind, or instead of, an m= line of audio. */
    private static List<String> respelled(Spelling spelling, String line) {
        List<String> lines = new ArrayList<>(List.of(
                "v=0", "o=- 1 1 IN IP4 192.0.2.1", "s=-", "c=IN IP4 192.0.2.1", "t=0 0", "m=audio 5004 RTP/AVP 0"));
        if (!line.startsWith("m=")) {
            lines.add(line);
        }
        String text = spelling.respell(Sections.read(String.join("\r\n", lines) + "\r\n"))
                .toString();
        return Arrays.asList(text.split("\r\n"));
    }

    private static Generator generator(Kind kind, long seed) {
        return Generator.of(kind).rareFeatures(seed % 2 == 1);
    }

    private static Set<String> newCodes(Profile profile, SessionDescription plain, SessionDescription spelled) {
        Set<String> codes = Validator.of(profile).check(spelled).stream()
                .map(Diagnostic::code)
                .collect(Collectors.toCollection(HashSet::new));
        Validator.of(profile).check(plain).forEach(finding -> codes.remove(finding.code()));
        return codes;
    }

    private static Set<String> codes(Profile profile, SessionDescription description) {
        return Validator.of(profile).check(description).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Diagnostic::code)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
