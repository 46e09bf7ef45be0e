package org.sdpkit.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.generate.Generator;
import org.sdpkit.generate.Kind;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/** What is generated means to real browsers what it means to us. */
@InBrowsers
class GeneratedBrowserTest {

    private static final int DESCRIPTIONS = 200;
    private static final int EXCHANGES = 50;

    /** What {@code understood.js} finds beside the text that a browser writes again: in its objects and its answer. */
    private static final Set<String> SHOWN = Set.of(
            "candidate",
            "codec",
            "direction",
            "extension",
            "feedback",
            "max-message-size",
            "media",
            "mid",
            "parameter",
            "protocol",
            "rtcp-mux",
            "rtcp-rsize",
            "stream");

    /** What is in each media description of a bundle that a browser has written. */
    private static final Set<String> TRANSPORT =
            Set.of("ice-ufrag", "ice-pwd", "ice-options", "fingerprint", "setup", "tls-id");

    private static final String NO_CODEC = "it has none of the codecs, or not like this";

    private static final Departures IN_BOTH = Departures.NONE
            .lost("unknown", "session tool .*", "rtcp-mux-only", "tls-id .*", "dcmap .*")
            .added("the default, if nothing is said", "max-message-size 65536")
            .rejected("rejected by who wrote it", media -> media.contains("port 0") && !media.contains("bundle-only"));

    private static final Departures IN_CHROMIUM = IN_BOTH.read(
                    "session origin \\S+ (\\S+ \\S+) .*",
                    "session origin - $1 IN IP4 127.0.0.1",
                    "of the origin, session id and version are kept")
            .lost("unknown", "session identity .*", "session group LS .*", "extension \\d+ attributes .*")
            .lost("unknown, but for trickled candidates", "end-of-candidates")
            .lost("an extension is sent both ways", "extension \\d+ direction .*")
            .lostBeside("fingerprint .*", "the last one is kept", "fingerprint .*")
            .lost("written with those of each media description", "session ice-option .*")
            .added("that of the session", "ice-option (trickle|ice2)")
            .lost("written anew", "session msid-semantic WMS.*")
            .added("the streams of all media descriptions", "session msid-semantic WMS.*")
            .addedBeside("stream .*", "a random name for a track without", "track \\S{8}")
            .addedBeside("direction send(recv|only)", "a random stream for a track in none", "stream [0-9a-f-]{36}")
            .lostBeside("candidate .*", "the default is chosen anew of the candidates", "port .*")
            .lostBeside("candidate .*", "so is its address", "connection .*")
            .lostBeside("candidate [^ ]+ 2 .*", "and that of RTCP", "rtcp .*")
            .addedBeside("candidate [^ ]+ 1 udp [0-9]+ [^ ]+ $1 .*", "of the default candidate", "port (\\d+)")
            .addedBeside(
                    "candidate [^ ]+ 1 udp [0-9]+ $1 .*", "of the default candidate", "connection IN IP[46] (\\S+)")
            .addedBeside(
                    "candidate [^ ]+ 2 udp [0-9]+ $2 $1 .*", "of the default candidate", "rtcp (\\d+) IN IP[46] (\\S+)")
            .addedBeside("candidate .*[.]local .*", "where the default candidate has a name", "port 9")
            .addedBeside(
                    "candidate .*[.]local .*",
                    "where the default candidate has a name",
                    "connection IN IP4 0\\.0\\.0\\.0")
            .addedBeside(
                    "candidate [^ ]+ 2 udp [0-9]+ [^ ]+[.]local $1 .*",
                    "where the default candidate has a name",
                    "rtcp (\\d+) IN IP[46]")
            .added("where RTCP has no candidate", "rtcp 9 IN IP4 0\\.0\\.0\\.0")
            .addedBeside(
                    "candidate $1 .*", "the first generation, if none is said", "candidate (\\S+ \\d) generation 0")
            .lost("the default", "max-message-size 65536")
            .read("max-message-size (0|1073741823)", "max-message-size 262144", "it sends no longer ones")
            .addedTo("H264", "the default", "packetization-mode=0")
            .addedTo("H265", "the default", "level-id=93", "tx-mode=SRST")
            .addedTo("VP9", "the default", "profile-id=0")
            .addedTo("AV1", "the default", "profile=0", "level-idx=5", "tier=0")
            .rejected("it has no RTP over TCP", media -> media.contains("protocol TCP/DTLS/RTP/SAVPF"))
            .rejectedCodecs(
                    NO_CODEC,
                    "codec \\d+ (H26[45]|VP9|AV1|L16|iLBC|multiopus|rtx|red|ulpfec|flexfec-03|CN|telephone-event) .*"
                            + "|codec \\d{2,3} (G722|PCM[AU]) .*");

    private static final Departures IN_FIREFOX = IN_BOTH.lost(
                    "unknown", "feedback \\d+ ack ccfb", "feedback \\d+ ccm lrr")
            .lostOf("opus", "unknown", "cbr=.*", "minptime=.*", "sprop-maxcapturerate=.*", "sprop-stereo=.*")
            .lostOf("multiopus", "the codec is unknown", ".*")
            .lostOf("iLBC", "the codec is unknown", ".*")
            .lostOf("H265", "the codec is unknown", ".*")
            .lostOf("flexfec-03", "the codec is unknown", ".*")
            .lostOf("VP9", "unknown", "profile-id=.*")
            .lostOf("opus", "the default", "usedtx=0")
            .lostOf("H264", "the default", "packetization-mode=0")
            .lostOf("AV1", "the default", "profile=0")
            .readOf("AV1", "the level is written under the name of the profile", "level-idx=(.*)", "profile=$2")
            .lostBeside("parameter $1 profile=.*", "and in its place", "parameter (\\d+) profile=[12]")
            .lostOf("red", "payload type 0 is taken for none", "0/0")
            .read("codec (\\d+) red 48000 \\d", "codec $1 red 48000 1", "channels of red are not written")
            .lost("what is static needs no line", "codec \\d .*", "codec 1\\d .*")
            .read("max-message-size 0", "max-message-size 2147483637", "it sends no longer ones")
            .addedBeside(
                    "direction send(recv|only)", "a random stream for a track in none", "stream [{][0-9a-f-]{36}[}]")
            .added("the default", "session direction sendrecv")
            .addedBeside("media application", "the default", "direction sendrecv")
            .addedTo("H264", "the default", "level-asymmetry-allowed=0")
            .addedTo("opus", "none, beside others", "maxplaybackrate=0", "stereo=0", "useinbandfec=0")
            .addedTo("opus", "what it wants itself", "maxplaybackrate=48000", "useinbandfec=1")
            .addedTo("VP[89]", "none, beside others", "max-fr=0", "max-fs=0")
            .addedTo("VP[89]", "what it wants itself", "max-fr=60")
            .addedTo("telephone-event", "what it wants itself", "0-15")
            .rejectedCodecs(
                    NO_CODEC,
                    "codec \\d+ (H26[45]|L16|iLBC|multiopus|rtx|red|ulpfec|flexfec-03|CN|telephone-event) .*");

    private static Departures departures(BrowserKind kind) {
        return switch (kind) {
            case CHROMIUM -> IN_CHROMIUM;
            case FIREFOX -> IN_FIREFOX;
        };
    }

    @ParameterizedTest
    @EnumSource
    void theValuesTheyReadAreOursButForKnownDifferences(BrowserKind kind) {
        ValueComparison comparison = new ValueComparison(departures(kind));
        try (Browser browser = kind.start()) {
            browser.load("understood.js");
            offers().forEach(offer -> comparison.add(OfferedValues.of(offer), understood(browser, offer)));
        }
        assertEquals("", String.join("\n", comparison.faults()));
        assertEquals(departures(kind).all(), comparison.met(), "departures that are listed and that are");
        assertEquals(SHOWN, comparison.shownNames());
    }

    /** RFC 9429 section 5.2.1 has it so; the other offers here say it everywhere, as browsers do. */
    @ParameterizedTest
    @EnumSource
    void theyAreAtALossWhereABundleOnlyMediaDescriptionDoesNotSayItsTransport(BrowserKind kind) {
        SessionDescription offer = Generator.of(Kind.WEBRTC)
                .media(3, 3)
                .codecs("opus", "VP8")
                .descriptions(0)
                .filter(each -> !each.mediaDescriptions().get(1).has(IceUfrag.TYPE))
                .findFirst()
                .orElseThrow();
        try (Browser browser = kind.start()) {
            browser.load("understood.js");
            assertEquals("[false,false,false]", rejected(browser, withTransportEverywhere(offer)));
            String expected =
                    switch (kind) {
                        case CHROMIUM -> "[false,false,true]";
                        case FIREFOX -> "the page is gone";
                    };
            assertEquals(expected, rejected(browser, offer));
        }
    }

    private static String rejected(Browser browser, SessionDescription offer) {
        try {
            return understood(browser, offer).path("rejected").toString();
        } catch (AssertionError | IllegalStateException e) {
            return "the page is gone";
        }
    }

    private static JsonNode understood(Browser browser, SessionDescription offer) {
        try {
            return browser.evaluate("return await understood(args[0])", Sdp.write(offer));
        } catch (JavaScriptException e) {
            throw new AssertionError(e.getMessage() + "\n" + offer, e);
        }
    }

    private static Stream<SessionDescription> offers() {
        Stream<SessionDescription> alone = LongStream.range(0, DESCRIPTIONS)
                .mapToObj(seed ->
                        Generator.of(Kind.WEBRTC).rareFeatures(seed % 2 == 1).description(seed));
        Stream<SessionDescription> inExchanges = Generator.of(Kind.WEBRTC)
                .exchanges(0)
                .limit(EXCHANGES)
                .flatMap(exchange -> exchange.steps().stream())
                .flatMap(step -> step instanceof Exchange.Described said && said.type() == DescriptionType.OFFER
                        ? Stream.of(said.text())
                        : Stream.empty());
        return Stream.concat(alone, inExchanges).map(GeneratedBrowserTest::withTransportEverywhere);
    }

    private static SessionDescription withTransportEverywhere(SessionDescription offer) {
        List<MediaDescription> all = offer.mediaDescriptions();
        SessionDescription.Builder full = offer.toBuilder();
        IntStream.range(0, all.size())
                .filter(index -> !all.get(index).has(IceUfrag.TYPE))
                .forEach(index -> full.replace(index, withTransportOf(all.get(0), all.get(index))));
        return full.build();
    }

    private static MediaDescription withTransportOf(MediaDescription tagged, MediaDescription media) {
        MediaDescription.Builder full = media.toBuilder();
        tagged.attributes().stream()
                .filter(attribute -> TRANSPORT.contains(attribute.name()))
                .forEach(full::add);
        return full.build();
    }
}
