package org.sdpkit.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.Shared;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.CodecMatch.Match;
import org.sdpkit.codec.CodecMatch.Mismatch;
import org.sdpkit.model.MediaDescription;

/** Real codecs, matched with each other and with themselves. */
class CodecMatchCorpusTest {

    /** Who answers what its offer does not allow, and how that came about. */
    private static final Map<String, String> DEPARTURES = Map.of(
            "chromium: offered profile-id is 2, the answerer's 0 by default: they must be equal, so offer a format with profile-id=0 as well",
            "Firefox takes VP9 by its payload type and leaves the parameters out, when the offer has its codecs reversed",
            "ietf-rtcweb-sdp: offered packetization-mode is 0, the answerer's 1: they must be equal, so offer a format with packetization-mode=1 as well",
            "an example of draft-ietf-rtcweb-sdp that contradicts RFC 6184 section 8.2.2");

    @Test
    void eachRealCodecMatchesItselfAndTheOthersOrSaysWhyNot() throws IOException {
        Map<String, List<Codec>> codecs = codecs();
        int pairs = 0;
        for (List<Codec> alike : codecs.values()) {
            for (Codec offered : alike) {
                assertInstanceOf(Match.class, CodecMatchers.STANDARD.match(offered, offered), offered::toString);
                for (Codec own : alike) {
                    pairs++;
                    check(offered, own);
                }
            }
        }
        assertTrue(pairs > 9_000, pairs + " pairs");
    }

    @Test
    void whatRealAnswersSayOfCodecsFitsTheirOffers() throws IOException {
        Set<String> departures = new HashSet<>();
        int accepted = 0;
        for (Path folder : List.of(Shared.path("corpus/pairs"), Shared.path("browsers/captures"))) {
            for (Path answer : answers(folder)) {
                for (Map.Entry<Codec, Codec> pair : answeredCodecs(answer)) {
                    CodecMatch outcome = CodecMatchers.STANDARD.accept(pair.getKey(), pair.getValue());
                    if (outcome instanceof Mismatch mismatch) {
                        String who = folder.relativize(answer).getName(0).toString();
                        departures.add(who + ": " + mismatch.reason());
                    } else {
                        accepted++;
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(DEPARTURES.keySet()), new TreeSet<>(departures));
        assertTrue(accepted > 15_000, accepted + " codecs of answers");
    }

    @Test
    void noRealParametersMakeAMatcherThrow() throws IOException {
        Set<String> texts = texts();
        assertTrue(texts.size() > 200, texts.size() + " texts");
        for (Format<?> format : StandardFormats.ALL) {
            for (String text : texts) {
                Codec codec = codec(format, text);
                assertInstanceOf(Match.class, CodecMatchers.STANDARD.match(codec, codec), codec::toString);
                for (String example : format.examples()) {
                    check(codec, codec(format, example));
                    check(codec(format, example), codec);
                }
            }
        }
    }

    /** What stands in fmtp lines, alone or in descriptions. */
    private static Set<String> texts() throws IOException {
        Set<String> texts = new TreeSet<>();
        Files.readAllLines(Shared.path("corpus/lines.tsv")).stream()
                .filter(line -> line.startsWith("a=fmtp:"))
                .map(line -> line.substring(line.indexOf(' ') + 1, line.indexOf('\t')))
                .forEach(texts::add);
        codecs().values().stream()
                .flatMap(List::stream)
                .map(codec -> codec.parameters().text())
                .forEach(texts::add);
        return texts;
    }

    private static Codec codec(Format<?> format, String parameters) {
        RtpMap map = new RtpMap(96, format.encodingNames().get(0), 90000);
        return new Codec(
                format.mediaTypes().iterator().next(),
                "96",
                Optional.of(map),
                FormatParameters.of(parameters),
                List.of());
    }

    private static List<Path> answers(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("answer\\d*\\.sdp|expected\\.sdp"))
                    .filter(file -> Files.exists(offerOf(file)))
                    .sorted()
                    .toList();
        }
    }

    private static Path offerOf(Path answer) {
        String name = answer.getFileName().toString();
        return answer.resolveSibling(name.replace("answer", "offer").replace("expected", "offer"));
    }

    /** Each codec of an answer with the one of its payload type and name in the offer. */
    private static List<Map.Entry<Codec, Codec>> answeredCodecs(Path answer) throws IOException {
        List<MediaDescription> offers =
                Sdp.parse(Files.readAllBytes(offerOf(answer))).session().mediaDescriptions();
        List<MediaDescription> answers =
                Sdp.parse(Files.readAllBytes(answer)).session().mediaDescriptions();
        List<Map.Entry<Codec, Codec>> found = new ArrayList<>();
        for (int i = 0; i < Math.min(offers.size(), answers.size()); i++) {
            boolean isRejected =
                    answers.get(i).media().filter(field -> field.port() == 0).isPresent();
            if (isRejected) {
                continue;
            }
            for (Codec answered : Codec.allIn(answers.get(i))) {
                Codec.allIn(offers.get(i)).stream()
                        .filter(offered -> offered.format().equals(answered.format())
                                && offered.rtpMap().isPresent()
                                && answered.rtpMap().isPresent())
                        .forEach(offered -> found.add(Map.entry(offered, answered)));
            }
        }
        return found;
    }

    private static void check(Codec offered, Codec own) {
        CodecMatch outcome = CodecMatchers.STANDARD.match(offered, own);
        if (outcome instanceof Mismatch mismatch) {
            assertTrue(mismatch.reason().contains("the answerer"), mismatch::toString);
            return;
        }
        Match match = (Match) outcome;
        assertInstanceOf(
                Match.class,
                CodecMatchers.STANDARD.accept(offered, match.answer()),
                () -> offered + " answered " + match.answer());
    }

    /** One codec for each text of parameters, by media type and rtpmap; not more than a hundred of a kind. */
    private static Map<String, List<Codec>> codecs() throws IOException {
        Map<String, List<Codec>> codecs = new HashMap<>();
        TreeSet<String> seen = new TreeSet<>();
        for (Path folder : List.of(Shared.path("corpus/documents"), Shared.path("browsers/captures"))) {
            for (MediaDescription media : mediaDescriptions(folder)) {
                for (Codec codec : Codec.allIn(media)) {
                    String kind = media.media()
                                    .map(field -> field.type().name())
                                    .orElse("") + " "
                            + codec.encodingName().orElse(codec.format()).toLowerCase(Locale.ROOT) + codec.clockRate()
                            + codec.channels();
                    List<Codec> alike = codecs.computeIfAbsent(kind, unused -> new ArrayList<>());
                    if (alike.size() < 100 && seen.add(kind + " " + codec.parameters())) {
                        alike.add(codec);
                    }
                }
            }
        }
        return codecs;
    }

    private static List<MediaDescription> mediaDescriptions(Path folder) throws IOException {
        List<MediaDescription> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                found.addAll(Sdp.parse(Files.readAllBytes(file)).session().mediaDescriptions());
            }
        }
        return found;
    }
}
