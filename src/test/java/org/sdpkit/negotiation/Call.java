package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtcpRsize;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Exchange.Described;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Side;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** Two endpoints, A and B, and all they say to one another; each thing said is checked by the rules. */
final class Call {

    JsepEndpoint a;
    JsepEndpoint b;
    final List<Exchange.Step> steps = new ArrayList<>();

    Call(JsepConfiguration forA, JsepConfiguration forB) {
        a = JsepEndpoint.create(forA, Ids.seeded(1));
        b = JsepEndpoint.create(forB, Ids.seeded(2));
    }

    static Call ofBrowsers() {
        JsepConfiguration configuration = JsepConfiguration.of(Presets.webRtc());
        return new Call(configuration, configuration);
    }

    /** A browser with fewer codecs, under other payload types and ids. */
    static Capabilities otherBrowser() {
        return Presets.webRtc().toBuilder()
                .onlyMedia(List.of(
                        media(MediaType.AUDIO)
                                .codec(109, "opus/48000/2", "maxplaybackrate=48000;stereo=1;useinbandfec=1")
                                .codec("G722/8000")
                                .codec("PCMU/8000")
                                .codec(101, "telephone-event/8000", "0-15")
                                .codec(102, "telephone-event/48000", "0-15")
                                .headerExtension(RtpHeaderExtension.SSRC_AUDIO_LEVEL)
                                .headerExtension(RtpHeaderExtension.CSRC_AUDIO_LEVEL)
                                .headerExtension(RtpHeaderExtension.MID)
                                .build(),
                        media(MediaType.VIDEO)
                                .codec(120, "VP8/90000", "max-fs=12288;max-fr=60", "nack", "nack pli", "ccm fir")
                                .codec(96, "rtx/90000", "apt=120")
                                .codec(97, "VP9/90000", "profile-id=0", "nack", "nack pli")
                                .codec(98, "rtx/90000", "apt=97")
                                .headerExtension(RtpHeaderExtension.MID)
                                .headerExtension(RtpHeaderExtension.ABS_SEND_TIME)
                                .headerExtension(RtpHeaderExtension.RTP_STREAM_ID)
                                .build(),
                        Presets.webRtc().media().get(2)))
                .build();
    }

    private static MediaCapability.Builder media(MediaType type) {
        return MediaCapability.builder(type, Protocol.UDP_TLS_RTP_SAVPF)
                .with(RtcpMux.TYPE, RtcpMux.RTCP_MUX)
                .with(RtcpRsize.TYPE, RtcpRsize.RTCP_RSIZE);
    }

    Call onA(Function<JsepEndpoint, Result<JsepEndpoint>> change) {
        a = change.apply(a).orThrow();
        return this;
    }

    Call onB(Function<JsepEndpoint, Result<JsepEndpoint>> change) {
        b = change.apply(b).orThrow();
        return this;
    }

    /** A offers, B answers. */
    Call offerA() {
        return offer(Side.A, JsepEndpoint::createOffer);
    }

    /** B offers, A answers. */
    Call offerB() {
        return offer(Side.B, JsepEndpoint::createOffer);
    }

    Call offer(Side by, Function<JsepEndpoint, Result<JsepEndpoint.Created>> how) {
        send(by, DescriptionType.OFFER, how.apply(of(by)).orThrow());
        return answer(by.other(), DescriptionType.ANSWER);
    }

    Call answer(Side by, DescriptionType type) {
        send(by, type, of(by).createAnswer().orThrow());
        return this;
    }

    void send(Side by, DescriptionType type, JsepEndpoint.Created created) {
        SessionDescription text = Sdp.parse(Sdp.write(created.description())).orThrow();
        check(text, of(by).configuration().bundleAttributes());
        set(
                by,
                created.endpoint()
                        .setLocalDescription(type, created.description())
                        .orThrow());
        steps.add(new Described(by, type, text));
        assertEquals(
                List.of(),
                found(Validator.of(Profile.WEBRTC).check(new Exchange(steps)), worst()),
                () -> steps.toString());
        set(by.other(), of(by.other()).setRemoteDescription(type, text).orThrow());
    }

    /** What some browsers cannot do without is repeated for them; else the letter of RFC 9429 counts. */
    private static void check(SessionDescription text, BundleAttributes attributes) {
        switch (attributes) {
            case REPEATED ->
                List.of(Profile.WEBRTC, Profile.CHROME, Profile.FIREFOX)
                        .forEach(profile -> check(text, profile, Severity.WARNING));
            case TAGGED_ONLY -> check(text, Profile.RFC9429, Severity.ERROR);
        }
    }

    private static void check(SessionDescription text, Profile profile, Severity from) {
        assertEquals(List.of(), found(Validator.of(profile).check(text), from), () -> profile.name() + "\n" + text);
    }

    /** What is not repeated for browsers is worth a warning there. */
    private Severity worst() {
        boolean isRepeated = a.configuration().bundleAttributes() == BundleAttributes.REPEATED
                && b.configuration().bundleAttributes() == BundleAttributes.REPEATED;
        return isRepeated ? Severity.WARNING : Severity.ERROR;
    }

    private static List<String> found(List<Diagnostic> findings, Severity from) {
        return findings.stream()
                .filter(finding -> finding.severity().compareTo(from) >= 0)
                .map(Diagnostic::toString)
                .toList();
    }

    JsepEndpoint of(Side side) {
        return side == Side.A ? a : b;
    }

    void set(Side side, JsepEndpoint endpoint) {
        if (side == Side.A) {
            a = endpoint;
        } else {
            b = endpoint;
        }
    }
}
