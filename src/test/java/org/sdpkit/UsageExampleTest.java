package org.sdpkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** The Java in README.md, word for word. */
class UsageExampleTest {

    private static final java.nio.file.Path ROOT = java.nio.file.Path.of(System.getProperty("sdpkit.root"));

    /** Takes the place of the one that the example means, and counts from the root of the project. */
    private static final class Path {

        static java.nio.file.Path of(String file) {
            return ROOT.resolve(file);
        }
    }

    @Test
    void theExampleDoesWhatItSays() throws IOException {
        // begin
        Parsed parsed = Sdp.parse(Path.of("samples/sip/video-call-offer.sdp")); // never throws for what the file says
        SessionDescription offer = parsed.session(); // or orThrow(), which insists on correct syntax

        MediaDescription video = offer.mediaDescriptions().get(1);
        List<RtpMap> rtpMaps = video.all(RtpMap.TYPE);
        Direction direction = offer.effective(video).direction(); // session level and the default counted in

        SessionDescription edited = offer.mapMedia(1, media -> media.toBuilder()
                .set(Direction.TYPE, Direction.RECVONLY)
                .build());
        String text = Sdp.write(edited); // one line more than before, all others byte for byte the same

        List<Diagnostic> findings = Validator.of(Profile.RFC8866).check(edited);
        findings.forEach(finding -> System.out.println(finding.span().from() + " " + finding.message()));
        // end
        assertEquals(List.of(new RtpMap(98, "H264", 90000)), rtpMaps);
        assertEquals(Direction.SENDRECV, direction);
        assertEquals(
                Files.readString(Path.of("samples/sip/video-call-offer.sdp"))
                        .replace("a=content:main\r\n", "a=content:main\r\na=recvonly\r\n"),
                text);
        assertEquals(List.of(), findings);
    }

    @Test
    void theReadmeHasTheExample() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/sdpkit/UsageExampleTest.java"));
        String example = source.substring(source.indexOf("// begin\n") + 9, source.indexOf("        // end"));
        List<String> snippets = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertEquals(1, snippets.size());
        assertTrue(snippets.contains("```java\n" + example.stripTrailing().stripIndent() + "\n```"), example);
    }
}
