package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sdpkit.SdpReader;
import org.sdpkit.Shared;
import org.sdpkit.Tree;
import org.sdpkit.diagnostic.Diagnostic;

/** What the npm package sdpoker says of descriptions of ST 2110, and what the profile {@code st2110} says of them. */
class SdpokerPeerTest {

    private static final String VERSION = "0.1.0";
    private static final boolean REQUIRED = Boolean.getBoolean("sdpkit.shared.required");
    private static final Path PEER = Tree.path("src/target/sdpoker-" + VERSION);

    /** Folders of the corpus whose descriptions are of ST 2110 or AES67. */
    private static final List<String> FOLDERS =
            List.of("amwa-bcp", "amwa-is-05", "amwa-nmos-testing", "pyst2110", "sdpoker");

    /**
     * What both find.
     *
     * @param theirs the message, as a regular expression
     * @param ours one of these rules finds it
     */
    private record Alike(String theirs, List<String> ours) {

        Alike(String theirs, String... ours) {
            this(theirs, List.of(ours));
        }
    }

    /**
     * What only one of both finds.
     *
     * @param what a message of theirs, as a regular expression, or a rule of ours
     */
    private record Different(String what, String reason) {}

    private static final List<Alike> ALIKE = List.of(
            new Alike("must be of the form '<type>=<value>'", "empty-session-name", "surplus-space"),
            new Alike("at least one record of type v", "missing-version"),
            new Alike("at least one record of type o", "missing-origin"),
            new Alike("at least one record of type s", "missing-session-name"),
            new Alike("at least one record of type t", "missing-timing"),
            new Alike("cannot be followed by type", "out-of-order-line", "missing-session-name", "missing-timing"),
            new Alike("first line must be 'v=0'", "missing-version", "unsupported-version"),
            new Alike("Origin field \\(\"o=\"\\) is not", "malformed-origin"),
            new Alike("is a multicast address when it must be", "multicast-origin"),
            new Alike("no connection data", "missing-connection"),
            new Alike("Connection data field does not match", "malformed-connection"),
            new Alike("shall have a zero offset", "media-clock-offset"),
            new Alike("media-level 'mediaclk'", "missing-media-clock", "session-level-clock"),
            new Alike("media-level 'ts-refclk'", "missing-reference-clock"),
            new Alike("shall use the PTP form", "reference-clock-kind"),
            new Alike("suggested 'traceable' was acceptable", "malformed-attribute"),
            new Alike("only supported PTP versions", "ptp-version-kind"),
            new Alike("'ptp-server' do not match", "malformed-attribute"),
            new Alike("PTP domain number must be", "malformed-attribute"),
            new Alike("has an invalid MAC address", "malformed-attribute"),
            new Alike("destination address grouping is not an acceptable", "single-leg"),
            new Alike("with no associated stream", "unknown-group-tag"),
            new Alike("Reference to non existant source-level", "undeclared-group-member"),
            new Alike("Duplicate media identification", "duplicate-mid"),
            new Alike("description for (video|audio) with a pattern", "broadcast-transport", "malformed-media"),
            new Alike("SRTP protocol is not allowed", "broadcast-transport"),
            new Alike("Dynamic payload type expected", "broadcast-payload-type"),
            new Alike(
                    "does not have an 'rtpmap'|'rtpmap' is missing", "unmapped-payload-type", "broadcast-payload-type"),
            new Alike(
                    "does not have an 'fmtp'",
                    "missing-format-parameter",
                    "missing-video-parameter",
                    "missing-sender-type"),
            new Alike(
                    "required parameter '.*' is missing, as per SMPTE ST 2110-20",
                    "missing-video-parameter",
                    "missing-format-parameter"),
            new Alike(
                    "parameter 'exactframerate' (is an integer|specifies a frame rate using)",
                    "frame-rate-not-reduced"),
            new Alike("param\\w+ '(SSN|sampling|depth|colorimetry|TCS)' .*(not|one of)", "unknown-video-value"),
            new Alike("param\\w+ '(PM|RANGE|TP)' .*(not|one of)", "malformed-format-parameter"),
            new Alike("'segmented' is signalled without", "segmented-without-interlace"),
            new Alike("parameter 'MAXUDP'", "max-udp-size"),
            new Alike("parameter 'PAR' with value", "pixel-ratio-not-reduced"),
            new Alike("does not match the acceptable audio pattern", "audio-format"),
            new Alike("unacceptable sampling rate|out-of-scope combination", "audio-format"),
            new Alike("'ptime' is missing", "missing-packet-time"),
            new Alike("'ptime' is not an acceptable pattern", "malformed-attribute"),
            new Alike("'ptime' is unexpectedly duplicated", "repeated-attribute"),
            new Alike("'channel-order' is not acceptable", "channel-order"),
            new Alike("parameter 'TP' is not provided", "missing-sender-type"));

    private static final List<Different> ONLY_THEIRS = List.of(
            new Different("encoding name must be media sub-type 'raw'", "knows no other video but ancillary data"),
            new Different("clock rate must be 90000Hz", "takes the clock of ST 2022-6, 27 MHz, for one of raw video"),
            new Different("does not have an 'fmtp'", "wants it of ancillary data, H.264 and MPEG-2 TS as well"),
            new Different("'fmtp' attribute that is not an acceptable pattern", "wants a space behind each semicolon"),
            new Different("required parameter '.*' is missing", "takes JPEG XS and ST 2022-6 for raw video"),
            new Different(
                    "'SSN' is not set to the required value", "knows the edition of 2017 only, and no ST 2110-22"),
            new Different("'segmented' is signalled without", "looks for a parameter interlaced, which does not exist"),
            new Different("acceptable audio pattern", "knows no AM824 of ST 2110-31"),
            new Different("'rtpmap' is missing for audio stream", "does not count one that it does not understand"),
            new Different("'ptime' is missing", "does not count one that it does not understand"),
            new Different("without finding the destination group", "does not count one that it does not understand"),
            new Different("destination address grouping is not an acceptable", "takes every group for DUP"));

    private static final List<Different> ONLY_OURS = List.of(
            new Different("malformed-attribute", "reads a PTP domain with its colon, which is no number above 127"),
            new Different("malformed-media", "looks at no m= lines but of audio and video"),
            new Different("surplus-space", "minds spaces behind the equals sign only"));

    /**
     * A sample that is broken on purpose.
     *
     * @param sample its name
     * @param from what is replaced, wherever it stands
     * @param to what takes its place
     */
    private record Variant(String sample, String from, String to) {

        String text() {
            String text = Tree.text("samples/" + sample);
            assertTrue(text.contains(from), sample + " has no " + from);
            return text.replace(from, to);
        }

        @Override
        public String toString() {
            return sample + " with " + to.strip() + " for " + from.strip();
        }
    }

    private static final List<Variant> VARIANTS = List.of(
            new Variant("st2110/video.sdp", "v=0\r\n", ""),
            new Variant("st2110/video.sdp", "s=Studio 2, camera 1\r\n", ""),
            new Variant("st2110/video.sdp", "t=0 0\r\n", ""),
            new Variant("st2110/video.sdp", "IN IP4 192.0.2.70\r\ns=", "IN IP4 233.252.0.70\r\ns="),
            new Variant("st2110/video.sdp", "c=IN IP4 233.252.0.70/32\r\n", ""),
            new Variant("st2110/video.sdp", "a=mediaclk:direct=0\r\n", ""),
            new Variant("st2110/video.sdp", "direct=0", "direct=7"),
            new Variant(
                    "st2110/video.sdp",
                    "ptp=IEEE1588-2008:00-00-5E-FF-FE-00-53-2A:domain-nmbr=127",
                    "ntp=203.0.113.10"),
            new Variant("st2110/video.sdp", "IEEE1588-2008:00-00-5E-FF-FE-00-53-2A:domain-nmbr=127", "traceable"),
            new Variant("st2110/video.sdp", "IEEE1588-2008", "IEEE1588-2002"),
            new Variant("st2110/video.sdp", "domain-nmbr=127", "128"),
            new Variant("st2110/video.sdp", "00-00-5E-FF-FE-00-53-2A", "00-00-5E-FF-FE-00-53"),
            new Variant("st2110/video.sdp", "RTP/AVP", "RTP/SAVP"),
            new Variant("st2110/video.sdp", "RTP/AVP", "RTP/AVPF"),
            new Variant("st2110/video.sdp", "a=rtpmap:96 raw/90000\r\n", ""),
            new Variant("st2110/video.sdp", "sampling=YCbCr-4:2:2; ", ""),
            new Variant("st2110/video.sdp", "exactframerate=50; ", ""),
            new Variant("st2110/video.sdp", "PM=2110GPM; ", ""),
            new Variant("st2110/video.sdp", "; TP=2110TPN", ""),
            new Variant("st2110/video.sdp", "TP=2110TPN", "TP=2110TPX"),
            new Variant("st2110/video.sdp", "exactframerate=50", "exactframerate=50/1"),
            new Variant("st2110/video.sdp", "exactframerate=50", "exactframerate=60000/2002"),
            new Variant("st2110/video.sdp", "sampling=YCbCr-4:2:2", "sampling=YCbCr-4:1:1"),
            new Variant("st2110/video.sdp", "depth=10", "depth=11"),
            new Variant("st2110/video.sdp", "colorimetry=BT709", "colorimetry=BT.709-2"),
            new Variant("st2110/video.sdp", "TCS=SDR", "TCS=HDR"),
            new Variant("st2110/video.sdp", "PM=2110GPM", "PM=2110PM"),
            new Variant("st2110/video.sdp", "SSN=ST2110-20:2017", "SSN=ST2110-20"),
            new Variant("st2110/video.sdp", "SSN=ST2110-20:2017", "SSN=ST2110-20:2022"),
            new Variant("st2110/video.sdp", "depth=10", "depth=10; MAXUDP=1500"),
            new Variant("st2110/video.sdp", "depth=10", "depth=10; PAR=24:22"),
            new Variant("st2110/video.sdp", "depth=10", "depth=10; RANGE=SOME"),
            new Variant("st2110/video.sdp", "depth=10", "depth=10; segmented"),
            new Variant("st2110/video.sdp", "depth=10", "depth=10; interlace; segmented"),
            new Variant("st2110/video-2022-7.sdp", "a=group:DUP primary secondary", "a=group:DUP primary backup"),
            new Variant("st2110/video-2022-7.sdp", "a=group:DUP primary secondary", "a=group:DUP primary"),
            new Variant("st2110/video-2022-7.sdp", "a=mid:secondary", "a=mid:primary"),
            new Variant("st2110/audio.sdp", "a=ptime:1\r\n", ""),
            new Variant("st2110/audio.sdp", "a=ptime:1", "a=ptime:one"),
            new Variant("st2110/audio.sdp", "L24/48000", "L24/32000"),
            new Variant("st2110/audio.sdp", "L24/48000", "L16/96000"),
            new Variant("st2110/audio.sdp", "L24/48000", "L20/48000"),
            new Variant("st2110/audio.sdp", "SMPTE2110.(51,ST)", "SMPTE2110.(52,ST)"),
            new Variant("st2110/ancillary.sdp", "localmac=00-00-5E-00-53-48", "localmac=00-00-5E-00-53"));

    private static final String SCRIPT = """
            const fs = require('fs');
            const { checkRFC4566, checkST2110 } = require('sdpoker');
            for (const file of fs.readFileSync(0, 'utf8').split('\\n').filter(Boolean)) {
              const sdp = fs.readFileSync(file, 'utf8');
              const errors = checkRFC4566(sdp, {}).concat(checkST2110(sdp, {}));
              errors.forEach(error => console.log(error.message.replace(/\\n/g, ' ')));
              console.log('');
            }
            """;

    private static final List<Compared> COMPARED = new ArrayList<>();

    /** A description, and what both say of it. */
    private record Compared(String name, List<String> theirs, Set<String> ours) {

        @Override
        public String toString() {
            return name + ": they say " + theirs + ", we " + ours;
        }
    }

    @BeforeAll
    static void runThePackage() throws IOException {
        Map<String, String> texts = texts();
        install();
        List<Path> files = new ArrayList<>();
        for (String text : texts.values()) {
            files.add(Files.writeString(PEER.resolve(files.size() + ".sdp"), withFinalSemicolons(text)));
        }
        Path list = Files.write(
                PEER.resolve("files.txt"),
                files.stream().map(file -> file.toAbsolutePath().toString()).toList());
        Path script = Files.writeString(PEER.resolve("check.js"), SCRIPT);
        Process node = new ProcessBuilder("node", script.toString())
                .redirectInput(list.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = node.inputReader(StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                List<String> theirs = new ArrayList<>();
                for (String line = next(out, text.getKey()); !line.isEmpty(); line = next(out, text.getKey())) {
                    theirs.add(line);
                }
                COMPARED.add(new Compared(text.getKey(), theirs, ours(text.getValue())));
            }
        }
    }

    @Test
    void whatThePackageComplainsOfWeFindButForKnownDifferences() {
        Set<String> met = new TreeSet<>();
        int alike = 0;
        for (Compared one : COMPARED) {
            for (String complaint : one.theirs) {
                List<Alike> both = ALIKE.stream()
                        .filter(alikeBoth -> finds(complaint, alikeBoth.theirs))
                        .toList();
                if (both.stream().anyMatch(alikeBoth -> alikeBoth.ours.stream().anyMatch(one.ours::contains))) {
                    alike++;
                } else {
                    met.add(ONLY_THEIRS.stream()
                            .filter(known -> finds(complaint, known.what))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(complaint + "\nin " + one))
                            .what);
                }
            }
        }
        System.out.println("complaints that are findings: " + alike + ", in " + COMPARED.size() + " descriptions");
        assertEquals(whats(ONLY_THEIRS), met, "differences that are listed and that are");
    }

    @Test
    void whatWeFindThePackageComplainsOfButForKnownDifferences() {
        Set<String> met = new TreeSet<>();
        for (Compared one : COMPARED) {
            for (String rule : one.ours) {
                List<Alike> both = ALIKE.stream()
                        .filter(alike -> alike.ours.contains(rule))
                        .toList();
                boolean isAlike = both.stream()
                        .anyMatch(alike -> one.theirs.stream().anyMatch(theirs -> finds(theirs, alike.theirs)));
                if (!both.isEmpty() && !isAlike) {
                    met.add(ONLY_OURS.stream()
                            .filter(known -> known.what.equals(rule))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(rule + "\nin " + one))
                            .what);
                }
            }
        }
        assertEquals(whats(ONLY_OURS), met, "differences that are listed and that are");
    }

    private static boolean finds(String message, String expression) {
        return Pattern.compile(expression).matcher(message).find();
    }

    private static Set<String> whats(List<Different> differences) {
        return differences.stream().map(Different::what).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ours(String text) {
        return Validator.of(Profile.ST2110).check(SdpReader.STANDARD.parse(text).session()).stream()
                .map(Diagnostic::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The first edition of ST 2110-20 wanted a semicolon behind the last parameter, and so does the package. */
    private static String withFinalSemicolons(String text) {
        return text.lines()
                .map(line -> line.startsWith("a=fmtp:") && !line.strip().endsWith(";") ? line.strip() + ";" : line)
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String sample : List.of(
                "st2110/video.sdp",
                "st2110/audio.sdp",
                "st2110/ancillary.sdp",
                "st2110/video-2022-7.sdp",
                "aes67/stereo.sdp")) {
            texts.put(sample, Tree.text("samples/" + sample));
        }
        VARIANTS.forEach(variant -> texts.put(variant.toString(), variant.text()));
        for (String folder : FOLDERS) {
            for (Path file : Shared.descriptions("corpus/documents/" + folder)) {
                texts.put(Shared.nameOf(file), Files.readString(file));
            }
        }
        return texts;
    }

    private static String next(BufferedReader out, String name) throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IllegalStateException("the package gives nothing for " + name);
        }
        return line;
    }

    private static void install() throws IOException {
        run("node", "--version");
        Files.createDirectories(PEER);
        if (!Files.isDirectory(PEER.resolve("node_modules/sdpoker"))) {
            run("npm", "install", "--no-audit", "--no-fund", "--prefix", PEER.toString(), "sdpoker@" + VERSION);
        }
    }

    private static void run(String... command) {
        String said = String.join(" ", command);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                absent(said + " took too long");
            }
            if (process.exitValue() != 0) {
                absent(said + " failed with exit code " + process.exitValue());
            }
        } catch (IOException e) {
            absent(said + " cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            absent(said + " was interrupted");
        }
    }

    private static void absent(String reason) {
        if (REQUIRED) {
            fail(reason);
        }
        System.out.println("skipped: " + reason);
        abort(reason);
    }
}
