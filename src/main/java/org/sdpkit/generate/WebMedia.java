package org.sdpkit.generate;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Cname;
import org.sdpkit.attribute.Dcmap;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.MaxMessageSize;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.Msid;
import org.sdpkit.attribute.Nested;
import org.sdpkit.attribute.Rid;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.attribute.RtcpFeedback;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtcpRsize;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.attribute.SctpPort;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.attribute.SsrcGroup;
import org.sdpkit.attribute.SsrcGroupSemantics;
import org.sdpkit.attribute.StreamDirection;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;

/** Media descriptions of a bundle, without their transport. */
final class WebMedia {

    private static final List<RtcpFeedback> VIDEO_FEEDBACK = List.of(
            RtcpFeedback.GOOG_REMB,
            RtcpFeedback.TRANSPORT_CC,
            RtcpFeedback.CCM_FIR,
            RtcpFeedback.NACK,
            RtcpFeedback.NACK_PLI,
            RtcpFeedback.CCM_TMMBR,
            RtcpFeedback.NACK_RPSI,
            RtcpFeedback.CCM_LRR,
            RtcpFeedback.ACK_CCFB);

    private final Scene scene;
    private final PayloadNumbers numbers = new PayloadNumbers();
    private final HeaderExtensions extensions;
    private final String cname;
    private final String stream;

    WebMedia(Scene scene) {
        this.scene = scene;
        extensions = new HeaderExtensions(scene);
        cname = scene.token(16);
        stream = scene.uuid();
    }

    MediaDraft draw(MediaType type, String mid, int port) {
        if (type.equals(MediaType.APPLICATION)) {
            return data(mid, port);
        }
        MediaDraft media = new MediaDraft(type, protocol(), port).with(Mid.TYPE, new Mid(mid));
        Direction direction = scene.often()
                ? Direction.SENDRECV
                : scene.of(Direction.SENDONLY, Direction.RECVONLY, Direction.INACTIVE);
        boolean isVideo = type.equals(MediaType.VIDEO);
        extensions(media, isVideo);
        media.with(Direction.TYPE, direction).with(RtcpMux.TYPE, RtcpMux.RTCP_MUX);
        if (scene.often()) {
            media.with(RtcpRsize.TYPE, RtcpRsize.RTCP_RSIZE);
        }
        RtpFormats formats = isVideo ? videoFormats(media) : audioFormats(media);
        if (sends(direction)) {
            sources(media, isVideo, formats);
        }
        return media;
    }

    private static boolean sends(Direction direction) {
        return direction == Direction.SENDRECV || direction == Direction.SENDONLY;
    }

    /** RFC 8834 section 4.2 names what else is understood. */
    private Protocol protocol() {
        return scene.rarely() ? scene.of(Protocol.RTP_SAVPF, Protocol.TCP_DTLS_RTP_SAVPF) : Protocol.UDP_TLS_RTP_SAVPF;
    }

    private void extensions(MediaDraft media, boolean isVideo) {
        extensions.addTo(media, RtpHeaderExtension.MID);
        scene.some(0, 4, isVideo ? HeaderExtensions.VIDEO : HeaderExtensions.AUDIO)
                .forEach(extension -> extensions.addTo(media, extension));
        if (isVideo) {
            extensions.addTo(media, RtpHeaderExtension.RTP_STREAM_ID);
            extensions.addTo(media, RtpHeaderExtension.REPAIRED_RTP_STREAM_ID);
        }
    }

    private RtpFormats audioFormats(MediaDraft media) {
        RtpFormats formats = new RtpFormats(scene, media, numbers).some(1, 4, AudioCodecs.BROWSER);
        if (scene.sometimes()) {
            formats.redundancy();
        }
        if (scene.sometimes()) {
            formats.comfortNoise();
        }
        if (scene.often()) {
            formats.tones();
        }
        return scene.often()
                ? formats.feedback(scene.some(1, 2, List.of(RtcpFeedback.TRANSPORT_CC, RtcpFeedback.NACK)))
                : formats;
    }

    private RtpFormats videoFormats(MediaDraft media) {
        RtpFormats formats = new RtpFormats(scene, media, numbers).some(1, 3, VideoCodecs.BROWSER);
        if (scene.often()) {
            formats.retransmissions();
        }
        if (scene.sometimes()) {
            formats.errorCorrection();
        }
        if (scene.rarely()) {
            formats.flexibleErrorCorrection();
        }
        return formats.feedback(scene.some(2, 5, VIDEO_FEEDBACK));
    }

    private void sources(MediaDraft media, boolean isVideo, RtpFormats formats) {
        String track = scene.uuid();
        boolean isAlone = scene.rarely();
        media.with(
                Msid.TYPE,
                isAlone
                        ? new Msid(track, Optional.empty())
                        : new Msid(scene.rarely() ? "-" : stream, Optional.of(track)));
        if (isVideo && scene.sometimes()) {
            simulcast(media, formats.primary());
        } else if (scene.in100(60)) {
            ssrcs(
                    media,
                    isVideo
                            && media.all(RtpMap.TYPE).stream()
                                    .anyMatch(map -> map.encodingName().equals("rtx")));
        }
    }

    private void ssrcs(MediaDraft media, boolean isRetransmitted) {
        long first = scene.ssrc();
        List<Long> all = isRetransmitted ? List.of(first, scene.ssrc()) : List.of(first);
        if (isRetransmitted) {
            media.with(SsrcGroup.TYPE, new SsrcGroup(SsrcGroupSemantics.FID, all));
        }
        all.forEach(id -> media.with(Ssrc.TYPE, new Ssrc(id, Nested.of(Cname.TYPE, new Cname(cname)))));
    }

    /** RFC 8853 and RFC 8851. */
    private void simulcast(MediaDraft media, List<RtpMap> maps) {
        List<String> ids = scene.of(List.of("h", "m", "l"), List.of("q", "f"), List.of("0", "1", "2"));
        int scale = ids.size();
        for (String id : ids) {
            scale--;
            media.with(Rid.TYPE, new Rid(id, StreamDirection.SEND, formatsOf(maps), restrictions(scale)));
        }
        boolean isPausing =
                media.all(RtcpFb.TYPE).stream().anyMatch(fb -> fb.feedback().equals(RtcpFeedback.CCM_PAUSE));
        List<Simulcast.Stream> streams = ids.stream()
                .map(id -> new Simulcast.Stream(List.of(new Simulcast.Alternative(id, isPausing))))
                .toList();
        media.with(
                Simulcast.TYPE,
                new Simulcast(
                        Simulcast.Syntax.RFC_8853, List.of(new Simulcast.Description(StreamDirection.SEND, streams))));
    }

    private List<String> formatsOf(List<RtpMap> maps) {
        return scene.sometimes() ? List.of(Integer.toString(maps.get(0).payloadType())) : List.of();
    }

    private List<Rid.Restriction> restrictions(int scale) {
        if (!scene.sometimes()) {
            return List.of();
        }
        int width = 1280 >> scale;
        return List.of(
                new Rid.Restriction("max-width", Optional.of(Integer.toString(width))),
                new Rid.Restriction("max-height", Optional.of(Integer.toString(width * 9 / 16))),
                new Rid.Restriction("max-fps", Optional.of("30")));
    }

    /** RFC 8841, RFC 8864. */
    private MediaDraft data(String mid, int port) {
        MediaDraft media = new MediaDraft(
                        MediaType.APPLICATION, scene.rarely() ? Protocol.TCP_DTLS_SCTP : Protocol.UDP_DTLS_SCTP, port)
                .format("webrtc-datachannel")
                .with(Mid.TYPE, new Mid(mid))
                .with(SctpPort.TYPE, new SctpPort(scene.of(5000, 5000, 5001)));
        if (scene.often()) {
            media.with(MaxMessageSize.TYPE, new MaxMessageSize(scene.of(262_144L, 65_536L, 0L, 1_073_741_823L)));
        }
        if (scene.rarely()) {
            media.with(Dcmap.TYPE, new Dcmap(0, List.of(new Dcmap.Option("label", "\"chat\""))));
        }
        return media;
    }
}
