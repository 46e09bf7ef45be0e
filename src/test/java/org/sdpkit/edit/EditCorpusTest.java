package org.sdpkit.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.Shared;
import org.sdpkit.codec.Codec;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** On other people's descriptions verbs touch only the lines that they may, and leave them as correct as before. */
class EditCorpusTest {

    private static final Validator VALIDATOR = Validator.of(Profile.RFC8866);

    private static final String FORMAT_LINES =
            "m=.*|a=(rtpmap|fmtp|rtcp-fb|imageattr|framesize|packetization|rtcp-xr|rid|simulcast|depend|ssrc"
                    + "|ssrc-group|group|bundle-only)\\b.*";

    /** A verb, and the lines that may differ; each description is given one, the next one another. */
    private record Trial(String script, String touched) {}

    private static final List<Trial> TRIALS = List.of(
            new Trial("remove-codec rtx,H264,opus,telephone-event", FORMAT_LINES),
            new Trial("keep-codecs PCMU,VP8,opus", FORMAT_LINES),
            new Trial("prefer-codec VP9,H264,PCMA", "m=.*"),
            new Trial("renumber 96=58,97=59,111=60", FORMAT_LINES),
            new Trial("set-direction recvonly", "a=(sendrecv|sendonly|recvonly|inactive)( .*|:.*)?"),
            new Trial("bandwidth TIAS:500000", "b=\\s*TIAS.*"),
            new Trial("remove-candidates host,srflx", "m=.*|c=.*|a=rtcp:.*|a=candidate:.*"),
            new Trial("keep-candidates relay", "m=.*|c=.*|a=rtcp:.*|a=candidate:.*"),
            new Trial("remove-attribute extmap", "a=extmap\\b.*"),
            new Trial("add-attribute x-own=1", "a=x-own:1"),
            new Trial("set ptime=20", "a=ptime\\b.*"),
            new Trial("set-address 198.51.100.9", "c=.*|a=rtcp:.*|a=source-filter:.*"),
            new Trial("set-port 40000", "m=.*|a=rtcp:.*"),
            new Trial("set-fmtp opus:stereo=1", "a=fmtp:.*"),
            new Trial("reject", "m=.*|a=group:BUNDLE.*|a=bundle-only.*"),
            new Trial(
                    "ice-restart abcd:0123456789abcdefghijkl",
                    "a=(ice-ufrag|ice-pwd|candidate|remote-candidates)\\b.*"),
            new Trial(
                    "map-address 0.0.0.0=198.51.100.9,127.0.0.1=198.51.100.7",
                    "(?s).*(0\\.0\\.0\\.0|127\\.0\\.0\\.1|198\\.51\\.100).*"),
            new Trial("increase-version", "o=.*"));

    @Test
    void onlyTheLinesThatAVerbIsAboutDiffer() {
        List<Path> files = Shared.descriptions();
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> effective = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            SessionDescription session = session(files.get(i));
            Trial trial = TRIALS.get(i % TRIALS.size());
            SessionDescription edited = Script.read(trial.script).apply(session);
            if (!edited.equals(session)) {
                effective.merge(trial.script, 1, Integer::sum);
                fault(session, edited, trial.touched).ifPresent(fault -> wrong.add(trial.script + ": " + fault));
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(TRIALS.size(), effective.size(), () -> "each verb changed something: " + effective);
    }

    /** The lines without those that may differ stay the same, in order, with their ends; and no error is new. */
    private static Optional<String> fault(SessionDescription before, SessionDescription after, String touched) {
        Pattern pattern = Pattern.compile(touched);
        String kept = untouched(before, pattern);
        String left = untouched(after, pattern);
        if (!kept.equals(left)) {
            return Optional.of(firstDifference(kept, left));
        }
        Map<String, Integer> errors = errors(after);
        errors(before).forEach((code, count) -> errors.merge(code, -count, Integer::sum));
        return errors.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> "new error " + entry.getKey() + " in\n" + after)
                .findFirst();
    }

    private static String untouched(SessionDescription session, Pattern touched) {
        return session.lines().stream()
                .filter(line -> !touched.matcher(line.text()).matches())
                .map(line -> new String(line.bytes(), StandardCharsets.ISO_8859_1))
                .collect(Collectors.joining());
    }

    private static String firstDifference(String before, String after) {
        String[] lines = before.split("\n", -1);
        String[] others = after.split("\n", -1);
        int at = 0;
        while (at < lines.length && at < others.length && lines[at].equals(others[at])) {
            at++;
        }
        return (at < lines.length ? lines[at] : "the end") + " | " + (at < others.length ? others[at] : "the end");
    }

    private static Map<String, Integer> errors(SessionDescription session) {
        Map<String, Integer> errors = new HashMap<>();
        for (Diagnostic finding : VALIDATOR.check(session)) {
            if (finding.severity() == Severity.ERROR) {
                errors.merge(finding.code(), 1, Integer::sum);
            }
        }
        return errors;
    }

    @Test
    void aCodecThatIsRemovedIsGone() {
        Pattern named = Pattern.compile("(?i)a=rtpmap:\\d+ (VP8|PCMU)/.*");
        int removed = 0;
        for (Path file : Shared.descriptions("browsers/captures")) {
            SessionDescription session = session(file);
            SessionDescription edited = Script.read("remove-codec VP8,PCMU").apply(session);
            for (MediaDescription media : edited.mediaDescriptions()) {
                boolean isRefused =
                        media.media().filter(field -> field.port() != 0).isEmpty();
                List<String> formats =
                        Codec.allIn(media).stream().map(Codec::format).toList();
                List<String> left = media.levelLines().stream()
                        .map(line -> line.text())
                        .filter(line -> named.matcher(line).matches())
                        .filter(line -> formats.contains(line.substring(9, line.indexOf(' '))))
                        .toList();
                assertTrue(isRefused || left.isEmpty(), () -> Shared.nameOf(file) + " " + left);
            }
            removed += edited.equals(session) ? 0 : 1;
        }
        assertTrue(removed > 100, removed + " captures");
    }

    private static SessionDescription session(Path file) {
        try {
            return Sdp.parse(file).session();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
