package org.sdpkit.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.codec.Codec;
import org.sdpkit.edit.MediaSelector;
import org.sdpkit.edit.Verb;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/** Browsers take the offers that an edit has made, and answer what it asks for. */
@InBrowsers
class EditedOffersTest {

    /**
     * An edit, and what is to be seen in the answer.
     *
     * @param isForPeer whether the browser is asked to take it as its own description, or only the other one sees it
     */
    private record Edited(Verb verb, boolean isForPeer, Function<SessionDescription, String> seen, String expected) {}

    private static List<Edited> edits() {
        Verb noVideo = Verb.of("reject", "").on(MediaSelector.read("video"));
        return List.of(
                own("remove-codec", "VP8", EditedOffersTest::videoCodecs, "VP9"),
                own("remove-codec", "opus,red", EditedOffersTest::audioCodecs, "G722 PCMU PCMA"),
                own("prefer-codec", "VP9", EditedOffersTest::videoCodecs, "VP9 VP8"),
                own("prefer-codec", "PCMA,G722", EditedOffersTest::audioCodecs, "PCMA G722 opus PCMU"),
                own("keep-codecs", "VP9", EditedOffersTest::videoCodecs, "VP9"),
                own("keep-codecs", "opus,VP8", EditedOffersTest::audioCodecs, "opus"),
                own(
                        "set-fmtp",
                        "opus:stereo=1;maxaveragebitrate=64000",
                        EditedOffersTest::audioCodecs,
                        "opus G722 PCMU PCMA"),
                own("bandwidth", "TIAS:500000", EditedOffersTest::videoCodecs, "VP8 VP9"),
                own("bandwidth", "AS:500", EditedOffersTest::videoCodecs, "VP8 VP9"),
                own("remove-ssrc", "", EditedOffersTest::mids, "0 1 2"),
                own("remove-extension", "urn:ietf:params:rtp-hdrext:ssrc-audio-level", EditedOffersTest::mids, "0 1 2"),
                own("set-direction", "recvonly", EditedOffersTest::directions, "INACTIVE INACTIVE"),
                own("set-direction", "inactive", EditedOffersTest::directions, "INACTIVE INACTIVE"),
                sent(Verb.of("set-direction", "sendonly"), EditedOffersTest::directions, "RECVONLY RECVONLY"),
                sent(Verb.of("set-direction", "sendrecv"), EditedOffersTest::directions, "RECVONLY RECVONLY"),
                sent(Verb.of("remove-candidates", "all"), EditedOffersTest::mids, "0 1 2"),
                sent(Verb.of("remove-candidates", "tcp"), EditedOffersTest::mids, "0 1 2"),
                sent(Verb.of("keep-candidates", "host"), EditedOffersTest::mids, "0 1 2"),
                sent(Verb.of("remove-attribute", "end-of-candidates"), EditedOffersTest::mids, "0 1 2"),
                sent(Verb.of("increase-version", ""), EditedOffersTest::mids, "0 1 2"),
                sent(
                        noVideo,
                        session ->
                                session.mediaDescriptions().get(1).line().text().substring(0, 9),
                        "m=video 0"));
    }

    private static Edited own(
            String name, String argument, Function<SessionDescription, String> seen, String expected) {
        return new Edited(Verb.of(name, argument), true, seen, expected);
    }

    private static Edited sent(Verb verb, Function<SessionDescription, String> seen, String expected) {
        return new Edited(verb, false, seen, expected);
    }

    @ParameterizedTest
    @EnumSource(BrowserKind.class)
    void browsersTakeEditedOffers(BrowserKind kind) {
        Map<Edited, String> offers = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        try (Browser browser = kind.start()) {
            browser.load("offers.js");
            for (Edited edited : edits()) {
                noted(faults, kind, edited, () -> {
                    String offer = offer(browser, edited);
                    offers.put(edited, offer);
                    accept(browser, answer(browser, edited, offer));
                });
            }
        }
        try (Browser browser = kind.other().start()) {
            browser.load("offers.js");
            offers.forEach(
                    (edited, offer) -> noted(faults, kind.other(), edited, () -> answer(browser, edited, offer)));
        }
        assertEquals("", String.join("\n", faults));
    }

    private static void noted(List<String> faults, BrowserKind kind, Edited edited, Runnable step) {
        try {
            step.run();
        } catch (JavaScriptException | AssertionError e) {
            faults.add(kind + ", " + edited.verb + ": " + e.getMessage());
        }
    }

    private static void accept(Browser browser, String answer) {
        String state = browser.evaluate("""
                        await peer.setRemoteDescription({type: 'answer', sdp: args[0]});
                        const state = peer.signalingState;
                        peer.close();
                        return state""", answer).asText();
        assertEquals("stable", state);
    }

    /** An offer of the browser with the edit made; where it is the browser's own, the browser has taken it. */
    private static String offer(Browser browser, Edited edited) {
        String text = browser.evaluate("""
                        globalThis.peer = newPeer(3);
                        if (args[0]) return (await peer.createOffer()).sdp;
                        await peer.setLocalDescription();
                        await gathered(peer);
                        return peer.localDescription.sdp""", edited.isForPeer).asText();
        SessionDescription before = Offers.parsed(text);
        assertTrue(edited.isForPeer || before.mediaDescriptions().get(0).has(Candidate.TYPE), text);
        String after = Sdp.write(edited.verb.apply(before));
        if (edited.isForPeer) {
            browser.evaluate("await peer.setLocalDescription({type: 'offer', sdp: args[0]})", after);
        }
        return after;
    }

    /** The answer of the browser, in which the edit is seen. */
    private static String answer(Browser browser, Edited edited, String offer) {
        String answer =
                browser.evaluate("return await answerTo(args[0])", offer).asText();
        assertEquals(edited.expected, edited.seen.apply(Offers.parsed(answer)));
        return answer;
    }

    private static String audioCodecs(SessionDescription session) {
        return codecs(session, 0);
    }

    private static String videoCodecs(SessionDescription session) {
        return codecs(session, 1);
    }

    private static String directions(SessionDescription session) {
        return session.mediaDescriptions().stream()
                .limit(2)
                .map(media -> session.effective(media).direction().name())
                .collect(Collectors.joining(" "));
    }

    private static String mids(SessionDescription session) {
        return session.mediaDescriptions().stream()
                .map(media -> media.mid().orElse("?"))
                .collect(Collectors.joining(" "));
    }

    /** Those that both browsers have, in the order of the answer. */
    private static String codecs(SessionDescription session, int index) {
        MediaDescription media = session.mediaDescriptions().get(index);
        List<String> common = List.of("opus", "G722", "PCMU", "PCMA", "VP8", "VP9");
        return Codec.allIn(media).stream()
                .flatMap(codec -> codec.encodingName().stream())
                .filter(common::contains)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
