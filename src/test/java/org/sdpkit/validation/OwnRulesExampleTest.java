package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Ptime;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** The rule and the profile of one's own in src/README.md, word for word. */
class OwnRulesExampleTest {

    private static final Path ROOT = Path.of(System.getProperty("sdpkit.root"));

    // begin
    /** Packets of another length than the 20 ms that our gateway takes. */
    record OddPacketTime() implements Rule<SessionDescription> {

        @Override
        public String code() {
            return "acme-odd-packet-time";
        }

        @Override
        public String reference() {
            return "Acme gateway handbook, chapter 4";
        }

        @Override
        public List<Diagnostic> check(SessionDescription session) {
            return session.placedLines().stream()
                    .filter(line -> line.as(Ptime.TYPE)
                            .filter(ptime -> ptime.packetTime().intValue() != 20)
                            .isPresent())
                    .map(this::report)
                    .toList();
        }

        private Diagnostic report(PlacedLine line) {
            return Diagnostic.builder(code(), line.valueSpan(), "packets are not 20 ms long")
                    .help("write a=ptime:20")
                    .fix(Fix.safe(line.replacement("a=ptime:20")))
                    .build();
        }
    }
    // end

    @Test
    void oneMayHaveRulesAndProfilesOfOnesOwn() throws IOException {
        SessionDescription session =
                Sdp.parse(ROOT.resolve("samples/aes67/stereo.sdp")).session();
        // begin use
        Profile ours = new Profile("acme", "What our gateway takes.", Map.of())
                .with(Severity.ERROR, "acme-odd-packet-time", "unmapped-payload-type")
                .with(Severity.WARNING, "unused-fmtp");
        Validator validator = Validator.of(ours, List.of(new OddPacketTime()));

        List<Diagnostic> findings = validator.check(session); // with the severities of the profile, by place
        Fixed fixed = validator.fix(session); // fixed.session(), fixed.applied() and fixed.remaining()
        // end use
        assertEquals(
                List.of("9:3: error[acme-odd-packet-time] packets are not 20 ms long"),
                findings.stream().map(Diagnostic::toString).toList());
        assertEquals(findings, fixed.applied());
        assertEquals(List.of(), fixed.remaining());
        assertEquals(
                session.toString().replace("a=ptime:1\r\n", "a=ptime:20\r\n"),
                fixed.session().toString());
    }

    @Test
    void theReadmeHasTheExample() throws IOException {
        String source = Files.readString(ROOT.resolve("src/test/java/org/sdpkit/validation/OwnRulesExampleTest.java"));
        String readme = Files.readString(ROOT.resolve("src/README.md"));
        for (String mark : List.of("begin", "begin use")) {
            String end = "// " + mark.replace("begin", "end") + "\n";
            int from = source.indexOf("// " + mark + "\n") + mark.length() + 4;
            String example = source.substring(from, source.indexOf(end)).stripTrailing();
            assertTrue(readme.contains("```java\n" + example.stripIndent() + "\n```"), example.stripIndent());
        }
    }
}
