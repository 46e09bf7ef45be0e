package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sdpkit.report.JUnitReport;
import org.sdpkit.report.Visible;
import org.w3c.dom.Element;

/** {@code lint} in the formats that other programs read. */
class LintFormatsTest {

    private static final String BLANK = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\n\r\nt=0 0\r\n";

    @Test
    void findingsAreAnnotationsOfGitHub(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a,b.sdp"), BLANK);
        Run run = Run.sdp("lint", "--format", "github", file.toString());
        assertEquals(
                "::error file=" + folder + "/a%2Cb.sdp,line=4,col=1,title=blank-line"
                        + "::line is blank%0Ahelp: remove the line%0Asee: RFC 8866 section 5\n",
                run.out());
        assertEquals(1, run.exitCode());
    }

    @Test
    void findingsAreSarif(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a b.sdp"), BLANK);
        Run run = Run.sdp("lint", "--format", "sarif", file.toString(), "no-such-file.sdp");
        JsonNode sarif = new ObjectMapper().readTree(run.bytes());
        assertEquals("2.1.0", sarif.at("/version").asText());
        assertEquals(
                System.getProperty("sdpkit.version"),
                sarif.at("/runs/0/tool/driver/version").asText());
        assertEquals(
                "file://" + folder + "/a%20b.sdp",
                sarif.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText());
        assertEquals(
                "no-such-file.sdp: no such file",
                sarif.at("/runs/0/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText());
        assertTrue(run.out().endsWith("}\n"));
        assertEquals(3, run.exitCode());
    }

    @Test
    void findingsAreTestCasesOfJUnit(@TempDir Path folder) throws Exception {
        Path broken = Files.writeString(folder.resolve("a.sdp"), BLANK);
        Path clean = Files.writeString(folder.resolve("b.sdp"), BLANK.replace("\r\n\r\n", "\r\n"));
        Run run = Run.sdp("lint", "--format", "junit", broken.toString(), clean.toString(), "no-such-file.sdp");
        Element suites = xml(run.bytes());
        assertEquals(3, suites.getElementsByTagName("testsuite").getLength());
        assertEquals(1, suites.getElementsByTagName("failure").getLength());
        assertEquals(1, suites.getElementsByTagName("error").getLength());
    }

    @Test
    void whatDoesNotFailIsNoFailureOfJUnitEither() {
        Run run = Run.withInput(BLANK, "lint", "--format", "junit", "--rule", "blank-line=warning");
        assertTrue(run.out().contains(" failures=\"0\" "), run.out());
        assertTrue(run.out().contains("<system-out>warning[blank-line]"), run.out());
        assertEquals(0, run.exitCode());
    }

    /** In a name there may be any character, in what may stand in XML not. */
    @Test
    void anyTextIsXml() throws Exception {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3000 || (c > 0xFFF0 && c < 0x10010) ? 1 : 0x101) {
            all.appendCodePoint(c);
        }
        String name = all.toString();
        String report = JUnitReport.HEAD + JUnitReport.ofFailure(name, name) + JUnitReport.TAIL;
        Element suites = xml(report.getBytes(StandardCharsets.UTF_8));
        Element suite = (Element) suites.getElementsByTagName("testsuite").item(0);
        String expected = Visible.of(name).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
        assertEquals(expected, suite.getAttribute("name"));
    }

    private static Element xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }
}
