package org.sdpkit.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.Shared;
import org.sdpkit.model.Line;

/**
 * The attributes in the examples of the RFCs are read, and written as they stand there.
 *
 * <p>An example is an indented line that is nothing but {@code a=} and an attribute with a type of its own. A line that
 * the next one continues is left out, and so is one in which something stands for something else: angle brackets,
 * ellipses, and the quotes of ABNF.
 */
class RfcExamplesTest {

    private static final int FEWEST = 2700;

    private static final Set<String> NAMES = StandardAttributes.ALL.stream()
            .flatMap(type -> type.names().stream())
            .collect(Collectors.toSet());

    /** Examples that are read, and written in another form: by reason. */
    private static final Map<String, List<String>> WRITTEN_OTHERWISE = Map.ofEntries(
            Map.entry(
                    "the blanks before a value that RFC 3407 and RFC 7826 print do not belong to it",
                    List.of(
                            "rfc3407 a=cdsc: 1 audio RTP/AVP 0 18",
                            "rfc3407 a=cdsc: 1 audio RTP/AVP 0 18 96",
                            "rfc3407 a=cdsc: 3 video RTP/AVP 31 34",
                            "rfc3407 a=cdsc: 4 image udptl t38",
                            "rfc3407 a=cpar: a=fmtp:96 0-16,32-35",
                            "rfc3407 a=sqn: 0",
                            "rfc7826 a=control: *",
                            "rfc7826 a=control: rtsp://live.example.com/concert/audio",
                            "rfc7826 a=control: trackID=1",
                            "rfc7826 a=control: trackID=4",
                            "rfc8859 a=cdsc: 1 video RTP/AVP 100",
                            "rfc8859 a=cdsc: 2 video RTP/AVP 101",
                            "rfc8859 a=cpar: a=rtcp-mux",
                            "rfc8859 a=sqn: 0")),
            Map.entry(
                    "RFC 8866 section 6.15 has one space before the parameters",
                    List.of(
                            "rfc2848 a=fmtp:plain   spr:2@53655768",
                            "rfc2848 a=fmtp:plain  opr:APPL.123.456",
                            "rfc2848 a=fmtp:plain  uri:http://www.sun.com/index.html opr:",
                            "rfc2848 a=fmtp:plain  uri:http://www.your.com/texts/stuff.doc",
                            "rfc2848 a=fmtp:tif  uri:http://petrack/images/tif/picture1.tif")),
            Map.entry(
                    "RFC 8856 section 5.4 calls m-stream mstrm, as the ABNF of RFC 4583 did",
                    List.of(
                            "rfc4583 a=floorid:1 m-stream:10",
                            "rfc4583 a=floorid:2 m-stream:11",
                            "rfc6871 a=floorid:1 m-stream:11 12",
                            "rfc8857 a=floorid:1 m-stream:10",
                            "rfc8857 a=floorid:2 m-stream:11")),
            Map.entry(
                    "RFC 4570 section 3 has a space behind the colon",
                    List.of(
                            "rfc6285 a=source-filter:incl IN IP4 233.252.0.2 198.51.100.1",
                            "rfc7104 a=source-filter:incl IN IP4 233.252.0.1 198.51.100.1",
                            "rfc7104 a=source-filter:incl IN IP4 233.252.0.1 198.51.100.1 198.51.100.2",
                            "rfc7104 a=source-filter:incl IN IP4 233.252.0.2 198.51.100.1",
                            "rfc7197 a=source-filter:incl IN IP4 233.252.0.1 198.51.100.1",
                            "rfc7197 a=source-filter:incl IN IP4 233.252.0.2 198.51.100.1",
                            "rfc7198 a=source-filter:incl IN IP4 233.252.0.1 198.51.100.1",
                            "rfc7198 a=source-filter:incl IN IP4 233.252.0.2 198.51.100.1")),
            Map.entry(
                    "the ABNF of RFC 6679 section 6.1 has commas and semicolons where its examples have spaces",
                    List.of(
                            "rfc6679 a=ecn-capable-rtp: ice ect=0 mode=readonly",
                            "rfc6679 a=ecn-capable-rtp: ice rtp ect=0 mode=setread")),
            Map.entry(
                    "the ABNF of RFC 6871 section 3.3.8 has no comma before what is optional",
                    List.of("rfc6871 a=sescap:2 1,2,5,[3]")));

    /** Examples that are not read: by reason. */
    private static final Map<String, List<String>> MALFORMED = Map.ofEntries(
            Map.entry(
                    "a clock rate is required by RFC 8866 section 6.6",
                    List.of(
                            "rfc3108 a=rtpmap:96 X-G727-32",
                            "rfc3407 a=rtpmap:96 telephone-event",
                            "rfc5888 a=rtpmap:97 telephone-events",
                            "rfc6871 a=rtpmap:100 telephone-event")),
            Map.entry(
                    "names stand for numbers",
                    List.of(
                            "rfc5245 a=candidate:1 1 UDP 2130706431 $R-PUB-1.IP $R-PUB-1.PORT typ host",
                            "rfc8839 a=candidate:1 1 UDP 2130706431 $L-PRIV-1.IP $L-PRIV-1.PORT typ host",
                            "rfc8839 a=candidate:1 1 UDP 2130706431 $R-PUB-1.IP $R-PUB-1.PORT typ host",
                            "rfc6184 a=ssrc:SSRC-A cname:CNAME-A",
                            "rfc6184 a=ssrc:SSRC-B cname:CNAME-B",
                            "rfc6184 a=ssrc:SSRC-C cname:CNAME-C",
                            "rfc6184 a=ssrc:SSRC-D cname:CNAME-D",
                            "rfc6236 a=imageattr:PT recv attr-list",
                            "rfc6236 a=imageattr:PT send attr-list recv attr-list",
                            "rfc9071 a=fingerprint: (fingerprint1)",
                            "rfc9071 a=fingerprint: (fingerprint2)")),
            Map.entry(
                    "no example, but ABNF without quotes",
                    List.of("rfc5956 a=ssrc-group:FEC-FR *(SP ssrc-id) [RFC5576].")),
            Map.entry(
                    "remarks stand behind the values",
                    List.of(
                            "rfc8851 a=mid:v1 (max resolution)",
                            "rfc8851 a=mid:v2 (medium resolution)",
                            "rfc8851 a=mid:v3 (medium resolution)",
                            "rfc8851 a=mid:v4 (small resolution)")),
            Map.entry(
                    "RFC 8839 section 5.4 wants a password of at least 22 characters",
                    List.of("rfc6871 a=ice-pwd:speEc3QGZiNWpVLFJhQX")),
            Map.entry(
                    "the ABNF of RFC 6871 section 3.3.1 has no media type",
                    List.of(
                            "rfc6871 a=rmcap:1,3,5 audio AMR-WB/16000/1",
                            "rfc6871 a=rmcap:2,4,6 audio AMR/8000/1",
                            "rfc8859 a=rmcap:1,3 audio AMR-WB/16000/1",
                            "rfc8859 a=rmcap:2 audio AMR/8000/1",
                            "rfc8859 a=rmcap:4 audio AMR/8000/1",
                            "rfc8859 a=rmcap:5 audio OPUS/48000/2")),
            Map.entry(
                    "a format has no semicolon behind it: RFC 8866 section 6.15",
                    List.of("rfc8627 a=fmtp:110; repair-window:200000", "rfc8627 a=fmtp:98; repair-window=200000")),
            Map.entry(
                    "RFC 5576 section 4.1 wants an attribute behind the SSRC",
                    List.of("rfc8627 a=ssrc:1234", "rfc8627 a=ssrc:2345")),
            Map.entry("RFC 5939 section 3.4.1 has no a= inside a=acap", List.of("rfc8859 a=acap:1 a=rtcp-mux")));

    private record Example(String rfc, String text) {

        private boolean isRead() {
            return Line.of("a=" + text).reading() instanceof Reading.Known<?>;
        }

        private boolean isWrittenAsItStands() {
            return writtenAsItStands(type());
        }

        private <T> boolean writtenAsItStands(AttributeType<T> type) {
            return Line.of("a=" + text).as(type).map(type::text).equals(Optional.of(text));
        }

        private AttributeType<?> type() {
            return Catalogue.STANDARD.find(text.split(":", 2)[0]).orElseThrow();
        }

        @Override
        public String toString() {
            return rfc + " a=" + text;
        }
    }

    @Test
    void thereAreManyExamples() {
        int size = examples().size();
        assertTrue(size >= FEWEST, () -> "only " + size + " examples");
    }

    @Test
    void anExampleIsRead() {
        assertEquals(listed(MALFORMED), those(example -> !example.isRead()));
    }

    @Test
    void anExampleIsWrittenAsItStands() {
        assertEquals(listed(WRITTEN_OTHERWISE), those(example -> example.isRead() && !example.isWrittenAsItStands()));
    }

    private static Set<String> listed(Map<String, List<String>> byReason) {
        return byReason.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> those(Predicate<Example> condition) {
        return examples().stream()
                .filter(condition)
                .map(Example::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Example> examples() {
        try (Stream<Path> files = Files.list(Shared.path("rfc"))) {
            return files.sorted().flatMap(file -> examples(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Example> examples(Path file) {
        String rfc = file.getFileName().toString().replace(".txt", "");
        List<String> lines = withoutPageBreaks(Shared.text("rfc/" + file.getFileName()));
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < lines.size() - 1; i++) {
            String line = lines.get(i).strip();
            if (lines.get(i).startsWith(" ") && isAttribute(line) && !isContinued(line, lines.get(i + 1))) {
                examples.add(new Example(rfc, line.substring("a=".length())));
            }
        }
        return examples;
    }

    /** The lines without the foot of a page, the head of the next, and the blank lines around them. */
    private static List<String> withoutPageBreaks(String text) {
        List<String> lines = new ArrayList<>();
        boolean isInBreak = false;
        for (String line : text.lines().toList()) {
            if (line.contains("[Page ") && line.matches(".*\\[Page \\d+\\]\\s*")) {
                while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
                    lines.remove(lines.size() - 1);
                }
                isInBreak = true;
            } else if (!isInBreak || !(line.isBlank() || line.matches("\\f?RFC \\d+ .*"))) {
                isInBreak = false;
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean isAttribute(String line) {
        boolean isTemplate = Stream.of("<", "...", "\"").anyMatch(line::contains);
        return line.startsWith("a=")
                && !isTemplate
                && NAMES.contains(line.substring("a=".length()).split(":", 2)[0]);
    }

    /** Whether a line goes on in the next: it says so with a backslash, or the next is no line of a description. */
    private static boolean isContinued(String line, String next) {
        return line.endsWith("\\") || !(next.isBlank() || next.strip().matches("[a-z]=.*"));
    }
}
