package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.Setup;
import org.sdpkit.codec.Association;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecGraph;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;

/** Faults of renegotiation that other stacks have had, each as it came about there; they cannot happen here. */
class KnownFaultsTest {

    private static final JsepConfiguration BROWSER = JsepConfiguration.of(Presets.webRtc());
    private static final JsepConfiguration OTHER = JsepConfiguration.of(Call.otherBrowser());

    private static Call audioFromOther() {
        return new Call(BROWSER, OTHER)
                .onB(b -> b.addTransceiver(MediaType.AUDIO))
                .offerB();
    }

    private static SessionDescription local(JsepEndpoint endpoint) {
        return endpoint.localDescription().orElseThrow();
    }

    /** The other side chose ids for the first media; ours of the same number must not be given to what is added. */
    @Test
    void anExtensionIdIsNotGivenToAnotherExtension() {
        Call call = audioFromOther();
        Map<Integer, String> before = ids(local(call.a));
        call.onA(a -> a.addTransceiver(MediaType.VIDEO)).offerA();
        Map<Integer, String> after = ids(local(call.a));
        before.forEach((id, uri) -> assertEquals(uri, after.get(id)));
        assertEquals(after.size(), after.values().stream().distinct().count());
    }

    private static Map<Integer, String> ids(SessionDescription session) {
        Map<Integer, String> ids = new TreeMap<>();
        for (MediaDescription media : session.mediaDescriptions()) {
            media.all(ExtMap.TYPE)
                    .forEach(extension -> assertTrue(
                            ids.merge(extension.id(), extension.uri().toString(), (one, other) -> one)
                                    .equals(extension.uri().toString()),
                            () -> "id " + extension.id() + " twice"));
        }
        return ids;
    }

    /** Whoever was passive must not become active because it offers, or is offered to, next. */
    @Test
    void theRoleInTheHandshakeStays() {
        Call call = audioFromOther();
        assertEquals(Optional.of(Setup.ACTIVE), call.a.dtlsRole("0"));
        call.offerA();
        assertEquals(
                Optional.of(Setup.PASSIVE),
                local(call.b).mediaDescriptions().get(0).first(Setup.TYPE));
        assertEquals(Optional.of(Setup.ACTIVE), call.a.dtlsRole("0"));
        call.offerB();
        assertEquals(
                Optional.of(Setup.ACTIVE),
                local(call.a).mediaDescriptions().get(0).first(Setup.TYPE));
        call.onB(JsepEndpoint::restartIce).offerB();
        assertEquals(Optional.of(Setup.ACTIVE), call.a.dtlsRole("0"));
    }

    /** Theirs are opus as 109 and rtx as 96; ours of 96 is VP8, which must go elsewhere in the bundle. */
    @Test
    void aPayloadTypeStandsForOneCodecInABundle() {
        Call call = new Call(BROWSER, OTHER)
                .onB(b -> b.addTransceiver(MediaType.VIDEO))
                .offerB()
                .onA(a -> a.addTransceiver(MediaType.AUDIO))
                .onA(a -> a.addTransceiver(MediaType.VIDEO))
                .offerA();
        Map<String, String> meanings = new TreeMap<>();
        for (MediaDescription media : local(call.a).mediaDescriptions()) {
            for (Codec codec : Codec.allIn(media)) {
                String meaning = codec.encodingName().orElseThrow() + " " + codec.parameters();
                String before = meanings.putIfAbsent(codec.format(), meaning);
                assertTrue(before == null || before.equals(meaning), codec.format());
            }
        }
        assertTrue(meanings.getOrDefault("96", "").startsWith("rtx"), meanings::toString);
        assertTrue(meanings.getOrDefault("120", "").startsWith("VP8"), meanings::toString);
    }

    @Test
    void mediaDescriptionsKeepTheirPlaces() {
        Call call = audioFromOther()
                .onA(a -> a.addTransceiver(MediaType.VIDEO))
                .onA(JsepEndpoint::createDataChannel)
                .offerA()
                .onB(b -> b.stop(b.transceivers().get(0).id()))
                .offerB()
                .onA(a -> a.addTransceiver(MediaType.VIDEO))
                .offerA();
        assertEquals(
                List.of("video", "video", "application"),
                local(call.a).mediaDescriptions().stream()
                        .map(media -> media.media()
                                .map(MediaField::type)
                                .orElseThrow()
                                .name())
                        .toList());
        assertEquals(3, local(call.b).mediaDescriptions().size());
    }

    @Test
    void holdIsNotAnsweredBySendingBack() {
        for (Direction hold : List.of(Direction.SENDONLY, Direction.INACTIVE)) {
            Call call = Call.ofBrowsers()
                    .onA(a -> a.addTrack(MediaType.AUDIO))
                    .onB(b -> b.addTrack(MediaType.AUDIO))
                    .offerA()
                    .onA(a -> a.setDirection(0, hold))
                    .offerA();
            assertEquals(
                    Optional.of(hold.seenFromTheOtherSide()),
                    local(call.b).mediaDescriptions().get(0).first(Direction.TYPE));
            call.onA(a -> a.setDirection(0, Direction.SENDRECV)).offerA();
            assertEquals(
                    Optional.of(Direction.SENDRECV),
                    local(call.b).mediaDescriptions().get(0).first(Direction.TYPE));
        }
    }

    /** Offers count from the last that was created, so that one taken back is never mistaken for the next. */
    @Test
    void versionsRiseByWhatWasCreated() {
        Call call = audioFromOther();
        assertEquals("1", version(call.a));
        call.offerA();
        assertEquals("2", version(call.a));
        call.onA(JsepEndpoint::restartIce)
                .onA(JsepEndpoint::setLocalDescription)
                .onA(a -> a.setLocalDescription(DescriptionType.ROLLBACK, local(a)));
        call.offerA();
        assertEquals("4", version(call.a));
        call.offerA();
        assertEquals("4", version(call.a), "nothing has changed");
    }

    private static String version(JsepEndpoint endpoint) {
        return local(endpoint).origin().orElseThrow().sessionVersion();
    }

    @Test
    void retransmissionsGoWhereTheirCodecGoes() {
        Call call = new Call(BROWSER, OTHER).onA(a -> a.addTransceiver(MediaType.VIDEO));
        List<Codec> withoutVp8 = call.a.codecs(MediaType.VIDEO).stream()
                .filter(codec -> !codec.encodingName().orElseThrow().equals("VP8"))
                .toList();
        call.onA(a -> a.setCodecPreferences(0, withoutVp8)).offerA().offerB();
        for (JsepEndpoint endpoint : List.of(call.a, call.b)) {
            CodecGraph codecs =
                    CodecGraph.of(local(endpoint).mediaDescriptions().get(0));
            assertEquals(List.of(), codecs.dangling());
            assertTrue(codecs.associations().stream()
                    .anyMatch(association -> association.role() == Association.Role.RETRANSMITS));
        }
    }
}
