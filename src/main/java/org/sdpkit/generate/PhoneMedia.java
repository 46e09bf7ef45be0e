package org.sdpkit.generate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.attribute.Conf;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.CryptoKey;
import org.sdpkit.attribute.CryptoSuite;
import org.sdpkit.attribute.Curr;
import org.sdpkit.attribute.Des;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.MaxPtime;
import org.sdpkit.attribute.PreconditionDirection;
import org.sdpkit.attribute.PreconditionStatus;
import org.sdpkit.attribute.PreconditionType;
import org.sdpkit.attribute.Ptime;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.attribute.RtcpFeedback;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.Setup;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;

/** Media descriptions of telephones: sound, pictures and text over RTP. */
final class PhoneMedia {

    private static final List<RtcpFeedback> FEEDBACK = List.of(
            RtcpFeedback.CCM_FIR,
            RtcpFeedback.CCM_TMMBR,
            RtcpFeedback.CCM_TSTR,
            RtcpFeedback.NACK,
            RtcpFeedback.NACK_PLI,
            RtcpFeedback.NACK_SLI,
            RtcpFeedback.NACK_RPSI,
            RtcpFeedback.ACK_RPSI,
            RtcpFeedback.regularRtcpInterval(100));

    private final Scene scene;
    private final Security security;
    private final WebTransport transport;
    private final boolean hasIce;

    /** How keys are agreed on. */
    enum Security {
        NONE,
        DESCRIPTIONS,
        DTLS
    }

    PhoneMedia(Scene scene) {
        this.scene = scene;
        security = scene.of(
                Security.NONE, Security.NONE, Security.NONE, Security.NONE, Security.DESCRIPTIONS, Security.DTLS);
        transport = new WebTransport(scene);
        hasIce = scene.in100(15);
    }

    boolean hasIce() {
        return hasIce;
    }

    MediaDraft draw(MediaType type) {
        boolean isVideo = type.equals(MediaType.VIDEO);
        boolean hasFeedback = isVideo ? scene.in100(40) : scene.rarely();
        MediaDraft media = new MediaDraft(type, protocol(hasFeedback), scene.port());
        if (scene.in100(isVideo ? 60 : 10)) {
            bandwidth(media, isVideo);
        }
        RtpFormats formats = formats(media);
        if (hasFeedback) {
            formats.feedback(scene.some(1, 4, FEEDBACK));
        }
        if (type.equals(MediaType.AUDIO)) {
            packetTimes(media);
        }
        secure(media);
        boolean hasPreconditions = scene.rarely();
        if (hasPreconditions) {
            preconditions(media);
        }
        if (scene.often()) {
            media.with(Direction.TYPE, direction());
        }
        return media;
    }

    private Direction direction() {
        return scene.often()
                ? Direction.SENDRECV
                : scene.of(Direction.SENDONLY, Direction.RECVONLY, Direction.INACTIVE);
    }

    private Protocol protocol(boolean hasFeedback) {
        return switch (security) {
            case NONE -> hasFeedback ? Protocol.RTP_AVPF : Protocol.RTP_AVP;
            case DESCRIPTIONS -> hasFeedback ? Protocol.RTP_SAVPF : Protocol.RTP_SAVP;
            case DTLS -> hasFeedback ? Protocol.UDP_TLS_RTP_SAVPF : Protocol.UDP_TLS_RTP_SAVP;
        };
    }

    private void bandwidth(MediaDraft media, boolean isVideo) {
        SessionLines.bandwidths(scene, isVideo ? 256 : 32, isVideo ? 4_000 : 128)
                .forEach(bandwidth -> media.with(Bandwidth.TYPE, bandwidth));
    }

    private RtpFormats formats(MediaDraft media) {
        RtpFormats formats = new RtpFormats(scene, media, new PayloadNumbers());
        if (media.type().equals(MediaType.TEXT)) {
            formats.add(CodecChoice.of("t140", 1_000)
                    .with(own -> new ParameterDraft(own).maybe("cps", 20, 60).build()));
            return scene.often() ? formats.redundancy() : formats;
        }
        if (media.type().equals(MediaType.VIDEO)) {
            return formats.some(1, 3, VideoCodecs.TELEPHONE);
        }
        formats.some(1, 6, AudioCodecs.TELEPHONE);
        if (scene.in100(80)) {
            formats.tones();
        }
        return scene.in100(20) ? formats.comfortNoise() : formats;
    }

    private void packetTimes(MediaDraft media) {
        if (scene.in100(50)) {
            media.with(Ptime.TYPE, new Ptime(new BigDecimal(scene.of("20", "20", "10", "30"))));
        }
        if (scene.in100(20)) {
            media.with(MaxPtime.TYPE, new MaxPtime(new BigDecimal(scene.of("60", "120", "150"))));
        }
    }

    private void secure(MediaDraft media) {
        if (security == Security.DESCRIPTIONS) {
            cryptos(media);
        }
        boolean isMuxed = scene.in100(security == Security.DTLS ? 70 : 15);
        if (isMuxed) {
            media.with(RtcpMux.TYPE, RtcpMux.RTCP_MUX);
        }
        if (hasIce) {
            WebTransport.gathered(media, Candidates.draw(scene, isMuxed ? 1 : 2), false);
        } else if (scene.in100(30)) {
            media.with(Rtcp.TYPE, new Rtcp(media.port() + (isMuxed ? 0 : 1), Optional.empty()));
        }
        if (hasIce) {
            transport.credentials(media);
        }
        if (security == Security.DTLS) {
            transport.certificate(media, Setup.ACTPASS);
        }
    }

    private void cryptos(MediaDraft media) {
        List<CryptoSuite> suites = scene.some(1, 3, SUITES);
        boolean hasMki = scene.rarely();
        for (int i = 0; i < suites.size(); i++) {
            CryptoSuite suite = suites.get(i);
            List<CryptoKey> keys = hasMki
                    ? List.of(key(suite, OptionalInt.of(1)), key(suite, OptionalInt.of(2)))
                    : List.of(key(suite, OptionalInt.empty()));
            media.with(Crypto.TYPE, new Crypto(i + 1, suite, keys, parameters()));
        }
    }

    private static final List<CryptoSuite> SUITES = List.of(
            CryptoSuite.AES_CM_128_HMAC_SHA1_80,
            CryptoSuite.AES_CM_128_HMAC_SHA1_32,
            CryptoSuite.F8_128_HMAC_SHA1_80,
            CryptoSuite.AES_256_CM_HMAC_SHA1_80,
            CryptoSuite.AES_256_CM_HMAC_SHA1_32,
            CryptoSuite.AES_192_CM_HMAC_SHA1_80,
            CryptoSuite.AES_192_CM_HMAC_SHA1_32,
            CryptoSuite.AEAD_AES_128_GCM,
            CryptoSuite.AEAD_AES_256_GCM);

    /** RFC 4568 section 6.1. */
    private CryptoKey key(CryptoSuite suite, OptionalInt mki) {
        Optional<CryptoKey.Lifetime> lifetime =
                scene.sometimes() ? Optional.of(new CryptoKey.Lifetime(scene.between(10, 31), true)) : Optional.empty();
        Optional<CryptoKey.Mki> identifier = mki.isPresent()
                ? Optional.of(new CryptoKey.Mki(Integer.toString(mki.getAsInt()), 4))
                : Optional.empty();
        return new CryptoKey.Inline(scene.base64(length(suite)), lifetime, identifier);
    }

    /** Octets of key and salt. */
    private static int length(CryptoSuite suite) {
        String name = suite.name();
        if (name.startsWith("AEAD")) {
            return name.contains("256") ? 44 : 28;
        }
        return name.contains("256") ? 46 : name.contains("192") ? 38 : 30;
    }

    private List<String> parameters() {
        return scene.rarely()
                ? List.of(scene.of("KDR=4", "UNENCRYPTED_SRTCP", "WSH=100", "FEC_ORDER=FEC_SRTP"))
                : List.of();
    }

    /** RFC 3312: resources are to be there before the call rings. */
    private void preconditions(MediaDraft media) {
        boolean isSegmented = scene.often();
        List<PreconditionStatus> states = isSegmented
                ? List.of(PreconditionStatus.LOCAL, PreconditionStatus.REMOTE)
                : List.of(PreconditionStatus.E2E);
        for (PreconditionStatus status : states) {
            PreconditionDirection current =
                    scene.of(PreconditionDirection.NONE, PreconditionDirection.SEND, PreconditionDirection.SENDRECV);
            media.with(Curr.TYPE, new Curr(PreconditionType.QOS, status, current));
        }
        for (PreconditionStatus status : states) {
            Des.Strength strength = scene.of(Des.Strength.MANDATORY, Des.Strength.OPTIONAL, Des.Strength.NONE);
            media.with(Des.TYPE, new Des(PreconditionType.QOS, strength, status, PreconditionDirection.SENDRECV));
        }
        if (scene.rarely()) {
            media.with(
                    Conf.TYPE,
                    new Conf(PreconditionType.QOS, states.get(states.size() - 1), PreconditionDirection.SENDRECV));
        }
    }
}
