package org.sdpkit.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.Shared;

/** Each line of real descriptions is read and written back, or stands here with the reason why not. */
class RtpCorpusTest {

    private static final List<AttributeType<?>> TYPES = List.of(
            Altc.TYPE,
            CalgExtMap.TYPE,
            ClipRect.TYPE,
            Conf.TYPE,
            Control.TYPE,
            Curr.TYPE,
            Des.TYPE,
            DuplicationDelay.TYPE,
            EcnCapableRtp.TYPE,
            Etag.TYPE,
            ExtMap.TYPE,
            ExtMapAllowMixed.TYPE,
            FecRepairFlow.TYPE,
            FecSourceFlow.TYPE,
            FrameRate.TYPE,
            FrameSize.TYPE,
            Hkep.TYPE,
            ImageAttr.TYPE,
            Loopback.TYPE,
            LoopbackRole.TYPE,
            MaxPrate.TYPE,
            MaxPtime.TYPE,
            MediaClk.TYPE,
            Mtag.TYPE,
            MulticastRtcp.TYPE,
            Orient.TYPE,
            Privacy.TYPE,
            QosMechRecv.TYPE,
            QosMechSend.TYPE,
            Quality.TYPE,
            Range.TYPE,
            RepairWindow.TYPE,
            Rtcp.TYPE,
            RtcpFb.TYPE,
            RtcpIdms.TYPE,
            RtcpMuxOnly.TYPE,
            RtcpRgrp.TYPE,
            RtcpRsize.TYPE,
            RtcpUnicast.TYPE,
            RtcpXr.TYPE,
            SourceFilter.TYPE,
            SyncTime.TYPE,
            TsRefClk.TYPE,
            XDimensions.TYPE,
            XFramerate.TYPE,
            XGoogleFlag.TYPE);

    private static final Map<String, String> REVIEWED = Map.ofEntries(
            Map.entry(
                    "curr:qos local sendrecv      # Answerer's local (offerer's remote)",
                    "malformed: RFC 3312 section 4 knows no comments"),
            Map.entry(
                    "curr:qos remote sendrecv     # Answerer's remote (offerer's local)",
                    "malformed: RFC 3312 section 4 knows no comments"),
            Map.entry("des:qos mandatory local sendrec", "malformed: RFC 3312 section 4 knows no direction sendrec"),
            Map.entry("des:qos none remote sendrec", "malformed: RFC 3312 section 4 knows no direction sendrec"),
            Map.entry("imageattr:100 [x=320,y=240]", "malformed: RFC 6236 section 3.1.1 asks for send or recv"),
            Map.entry("imageattr:96 [x=1280,y=720]", "malformed: RFC 6236 section 3.1.1 asks for send or recv"),
            Map.entry("imageattr:96 [x=320,y=240]", "malformed: RFC 6236 section 3.1.1 asks for send or recv"),
            Map.entry("imageattr:97 [x=1080,y=720]", "malformed: RFC 6236 section 3.1.1 asks for send or recv"),
            Map.entry("imageattr:98 [x=1080,y=720]", "malformed: RFC 6236 section 3.1.1 asks for send or recv"),
            Map.entry("imageattr:98 [x=320,y=240]", "malformed: RFC 6236 section 3.1.1 asks for send or recv"),
            Map.entry("imageattr:99 [x=320,y=240]", "malformed: RFC 6236 section 3.1.1 asks for send or recv"),
            Map.entry("range:npt=0- 596.48", "malformed: RFC 7826 section 20.2.1 allows no space in a range"),
            Map.entry("rtcp-fb", "malformed: RFC 4585 section 4.2 asks for a value"),
            Map.entry(
                    "source-filter:incl IN IP4 232.21.21.133 172.29.226.24",
                    "canonical form: RFC 4570 Appendix A begins with a space"),
            Map.entry(
                    "source-filter:incl IN IP4 232.250.98.80 172.29.226.25",
                    "canonical form: RFC 4570 Appendix A begins with a space"),
            Map.entry(
                    "source-filter:incl IN IP4 233.252.0.1 198.51.100.1",
                    "canonical form: RFC 4570 Appendix A begins with a space"),
            Map.entry(
                    "source-filter:incl IN IP4 233.252.0.1 198.51.100.1 198.51.100.2",
                    "canonical form: RFC 4570 Appendix A begins with a space"),
            Map.entry(
                    "source-filter:incl IN IP4 233.252.0.2 198.51.100.1",
                    "canonical form: RFC 4570 Appendix A begins with a space"),
            Map.entry(
                    "source-filter:incl IN IP4 239.100.9.10 192.168.100.2",
                    "canonical form: RFC 4570 Appendix A begins with a space"),
            Map.entry(
                    "source-filter:incl IN IP4 239.101.9.10 192.168.101.2",
                    "canonical form: RFC 4570 Appendix A begins with a space"),
            Map.entry("x-dimensions: 704, 576", "canonical form: written without spaces"),
            Map.entry("x-dimensions: 720, 480", "canonical form: written without spaces"),
            Map.entry("x-framerate: 12", "canonical form: written without spaces"),
            Map.entry("x-framerate: 15", "canonical form: written without spaces"));

    @Test
    void aLineOfTheCorpusIsReadAndWrittenBack() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String folder : List.of("corpus/documents", "corpus/odd", "corpus/pairs", "browsers/captures")) {
            linesIn(folder).forEach(line -> departure(line).ifPresent(what -> found.put(line, what)));
        }
        Map<String, String> kinds = new TreeMap<>();
        REVIEWED.forEach((line, reason) -> kinds.put(line, reason.substring(0, reason.indexOf(':'))));
        assertEquals(kinds, found);
    }

    @Test
    void browsersWriteNothingMalformed() throws IOException {
        for (String folder : List.of("browsers/captures/chromium", "browsers/captures/firefox")) {
            assertEquals(
                    List.of(),
                    linesIn(folder).stream()
                            .filter(line ->
                                    departure(line).filter("malformed"::equals).isPresent())
                            .toList());
        }
    }

    /** What is not as it should be: malformed, or written in another way than it is read. */
    private static Optional<String> departure(String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? line : line.substring(0, colon);
        return TYPES.stream()
                .filter(type -> type.names().contains(name))
                .findFirst()
                .flatMap(type -> departure(type, name, line));
    }

    private static <T> Optional<String> departure(AttributeType<T> type, String name, String line) {
        Optional<String> value =
                line.length() == name.length() ? Optional.empty() : Optional.of(line.substring(name.length() + 1));
        Optional<T> read =
                type.readLatin1(name, value.map(ValueScanner::encoded)).value();
        if (read.isEmpty()) {
            return Optional.of("malformed");
        }
        return type.text(read.get()).equals(line.stripTrailing()) ? Optional.empty() : Optional.of("canonical form");
    }

    private static Set<String> linesIn(String folder) throws IOException {
        Path shared = Shared.path(folder);
        Set<String> lines = new TreeSet<>();
        try (Stream<Path> files = Files.walk(shared)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("a="))
                        .forEach(line -> lines.add(line.substring(2)));
            }
        }
        return lines;
    }
}
