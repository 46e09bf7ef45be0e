package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sdpkit.generate.Generator;
import org.sdpkit.generate.Kind;
import org.sdpkit.generate.Likeness;
import org.sdpkit.model.MediaType;

class GenerateCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"any", "webrtc", "sip", "rtsp", "st2110", "t38", "msrp", "sap"})
    void aDescriptionOfEachKindIsWithoutErrors(String kind) {
        Run generated = Run.sdp("generate", "--kind", kind, "--seed", "7");
        assertEquals(0, generated.exitCode(), generated.err());
        assertTrue(generated.out().startsWith("v=0\r\n"), generated.out());
        Run linted = Run.withInput(generated.bytes(), "lint", "--profile", "rfc8866");
        assertEquals(0, linted.exitCode(), linted.out());
    }

    @Test
    void aDescriptionCanBeLikeThatOfAnEndpoint() {
        Run generated = Run.sdp("generate", "--like", "rtsp-camera", "--seed", "7");
        assertEquals(0, generated.exitCode(), generated.err());
        assertEquals(Likeness.RTSP_CAMERA.description(7).toString(), generated.out());
        Run respelled = Run.sdp("generate", "--like", "rtsp-camera", "--seed", "7", "--spelling", "lf");
        assertEquals(generated.out().replace("\r\n", "\n"), respelled.out());
    }

    @Test
    void whatIsLikeAnEndpointBreaksNoRule() {
        assertEquals(2, Run.sdp("generate", "--like", "chrome", "--kind", "sip").exitCode());
        assertEquals(
                2,
                Run.sdp("generate", "--like", "chrome", "--break", "duplicate-mid")
                        .exitCode());
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        Run one = Run.sdp("generate", "--kind", "sip", "--seed", "3");
        assertArrayEquals(
                one.bytes(), Run.sdp("generate", "--kind", "sip", "--seed", "3").bytes());
        assertNotEquals(
                one.out(), Run.sdp("generate", "--kind", "sip", "--seed", "4").out());
    }

    @Test
    void severalAreThoseOfOneSeedAfterTheOther() {
        String each = Run.sdp("generate", "--seed", "3").out()
                + Run.sdp("generate", "--seed", "4").out();
        assertEquals(each, Run.sdp("generate", "--seed", "3", "--count", "2").out());
    }

    @Test
    void aMutantBreaksTheRuleThatWasAskedFor() {
        Run broken = Run.sdp("generate", "--break", "duplicate-mid", "--seed", "5");
        assertEquals(0, broken.exitCode(), broken.err());
        Run linted = Run.withInput(broken.bytes(), "lint", "--format", "line");
        assertEquals(1, linted.exitCode(), broken.out());
        assertTrue(linted.out().contains("error[duplicate-mid]"), linted.out());
        assertEquals(
                List.of(),
                linted.out()
                        .lines()
                        .filter(line -> line.contains("error[") && !line.contains("[duplicate-mid]"))
                        .toList());
    }

    @Test
    void aPairIsAnOfferAndItsAnswer() throws IOException {
        String out = folder.resolve("pairs").toString();
        assertEquals(
                0,
                Run.sdp("generate", "--kind", "webrtc", "--pair", "--count", "2", "--out", out)
                        .exitCode());
        assertEquals(
                List.of("0001-answer.sdp", "0001-offer.sdp", "0002-answer.sdp", "0002-offer.sdp", "MANIFEST.tsv"),
                names());
        for (String number : List.of("0001", "0002")) {
            Run checked = Run.sdp("check", out + "/" + number + "-offer.sdp", out + "/" + number + "-answer.sdp");
            assertEquals(0, checked.exitCode(), checked.out());
        }
    }

    @Test
    void aBrokenPairIsWrittenAsAnOfferAndItsAnswer() throws IOException {
        String out = folder.resolve("pairs").toString();
        assertEquals(
                0,
                Run.sdp("generate", "--break", "answer-media-type", "--seed", "2", "--out", out)
                        .exitCode());
        Run checked = Run.sdp("check", out + "/0001-offer.sdp", out + "/0001-answer.sdp", "--format", "line");
        assertEquals(1, checked.exitCode(), checked.out());
        assertTrue(checked.out().contains("error[answer-media-type]"), checked.out());
        String row = Files.readAllLines(folder.resolve("pairs/MANIFEST.tsv")).get(1);
        assertTrue(row.matches("0001-offer\\.sdp\t[a-z0-9]+\t2\tanswer-media-type\t.+"), row);
    }

    @Test
    void anExchangeIsWhatCheckReads() throws IOException {
        Path out = folder.resolve("pairs");
        assertEquals(
                0,
                Run.sdp("generate", "--kind", "sip", "--exchange", "--out", out.toString())
                        .exitCode());
        Run checked = Run.sdp("check", out.resolve("0001.json").toString());
        assertEquals(0, checked.exitCode(), checked.out());
    }

    @Test
    void aDescriptionIsWrittenAsAskedFor() {
        String plain = Run.sdp("generate", "--kind", "sip", "--seed", "3").out();
        String spelled = Run.sdp("generate", "--kind", "sip", "--seed", "3", "--spelling", "lf,no-final-line-end")
                .out();
        assertEquals(plain.replace("\r\n", "\n").stripTrailing(), spelled);
        assertTrue(plain.endsWith("\r\n"), plain);
    }

    @Test
    void aDescriptionHasTheMediaThatIsAskedFor() {
        Run generated = Run.sdp(
                "generate", "--kind", "webrtc", "--media", "2-3", "--types", "audio,Video", "--codecs", "opus,vp8");
        assertEquals(0, generated.exitCode(), generated.err());
        assertEquals(
                Generator.of(Kind.WEBRTC)
                        .media(2, 3)
                        .mediaTypes(MediaType.AUDIO, MediaType.VIDEO)
                        .codecs("opus", "vp8")
                        .description(1)
                        .toString(),
                generated.out());
        assertEquals(
                Generator.of(Kind.SIP).media(4, 4).rareFeatures(true).pair(9).offer() + ""
                        + Generator.of(Kind.SIP)
                                .media(4, 4)
                                .rareFeatures(true)
                                .pair(9)
                                .answer(),
                Run.sdp("generate", "--kind", "sip", "--media", "4", "--rare", "--pair", "--seed", "9")
                        .out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--like=chrome", "--break=duplicate-mid"})
    void whatIsKnownOrBrokenHasTheMediaThatItHas(String option) {
        Run run = Run.sdp("generate", option, "--rare");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("go with neither --like nor --break"), run.err());
    }

    @Test
    void aCodecThatIsNoneIsSaid() {
        Run run = Run.sdp("generate", "--codecs", "opsu");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("codec must be one of ") && run.err().contains(", not opsu"), run.err());
    }

    @Test
    void theHelpNamesEachSpelling() {
        String help = Run.sdp("generate", "--help").out().replaceAll("\\s+", " ");
        assertTrue(help.contains("lf, cr, trailing-space, parameter-space"), help);
    }

    @Test
    void eitherOneRuleIsBrokenOrItIsWrittenOtherwise() {
        Run run = Run.sdp("generate", "--break", "duplicate-mid", "--spelling", "lf");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("Either --break or --spelling"), run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--break=no-such-rule",
                "--count=0",
                "--media=0",
                "--media=3-2",
                "--media=21",
                "--media=many",
                "--media=1-",
                "--types=pigeon",
                "--types=a/b",
                "--codecs=opsu",
                "--kind=pigeon",
                "--spelling=runes",
                "--spelling=lf,cr",
            })
    void wrongUseIsSaid(String option) {
        Run run = Run.sdp("generate", option);
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("pairs"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
