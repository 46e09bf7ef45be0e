package org.sdpkit.generate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.ConferenceType;
import org.sdpkit.attribute.Control;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Etag;
import org.sdpkit.attribute.FrameRate;
import org.sdpkit.attribute.FrameSize;
import org.sdpkit.attribute.Mtag;
import org.sdpkit.attribute.Range;
import org.sdpkit.attribute.RangeFormat;
import org.sdpkit.attribute.Tool;
import org.sdpkit.attribute.XDimensions;
import org.sdpkit.attribute.XFramerate;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;
import org.sdpkit.model.SessionDescription;

/** What cameras and media servers answer to DESCRIBE: RFC 7826 appendix D. */
final class RtspRecipe implements Recipe {

    private final PayloadNumbers numbers = new PayloadNumbers();

    @Override
    public SessionDescription draw(Scene scene) {
        SessionDescription.Builder session = SessionLines.builder(scene);
        SessionLines.about(scene, session);
        boolean isSecure = scene.rarely();
        session.add(Connection.TYPE, Connection.of(scene.sometimes() ? scene.host() : nowhere(scene)));
        if (scene.sometimes()) {
            session.add(
                    Tool.TYPE, new Tool(scene.of("LIVE555 Streaming Media v2009.09.28", "GStreamer", "vlc 3.0.20")));
        }
        if (scene.sometimes()) {
            session.add(ConferenceType.TYPE, ConferenceType.BROADCAST);
        }
        session.add(Control.TYPE, new Control(scene.of("*", "rtsp://" + scene.hostInUri() + "/live/")));
        if (scene.often()) {
            session.add(Range.TYPE, range(scene));
        }
        tags(scene, session);
        int count = scene.mediaCount(1, 2);
        for (int i = 0; i < count; i++) {
            session.add(track(scene, i, isSecure));
        }
        return session.build();
    }

    private static Address nowhere(Scene scene) {
        return scene.hasIp6() ? new Address.Ip6("::") : new Address.Ip4("0.0.0.0");
    }

    private static void tags(Scene scene, SessionDescription.Builder session) {
        if (scene.rarely()) {
            session.add(Etag.TYPE, new Etag(scene.hex(32)));
        }
        if (scene.rarely()) {
            session.add(Mtag.TYPE, new Mtag(scene.sometimes(), "\"" + scene.hex(32) + "\""));
        }
    }

    private static Range range(Scene scene) {
        Optional<String> none = Optional.empty();
        return scene.of(
                new Range(RangeFormat.NPT, Optional.of("0"), none),
                new Range(RangeFormat.NPT, Optional.of("now"), none),
                new Range(RangeFormat.NPT, none, Optional.of("20")),
                new Range(RangeFormat.NPT, Optional.of("0"), Optional.of("34.4368")),
                new Range(RangeFormat.NPT, Optional.of("12:05:35.3"), none),
                new Range(RangeFormat.CLOCK, Optional.of("19971113T211503Z"), Optional.of("19971113T220300.25Z")),
                new Range(RangeFormat.SMPTE_25, Optional.of("10:07:00"), Optional.of("10:07:33:05.01")));
    }

    private MediaDescription track(Scene scene, int index, boolean isSecure) {
        MediaType drawn = index == 0 ? MediaType.VIDEO : scene.of(MediaType.AUDIO, MediaType.AUDIO, MediaType.VIDEO);
        MediaType type = scene.type(drawn, MediaType.AUDIO, MediaType.VIDEO);
        boolean isVideo = type.equals(MediaType.VIDEO);
        MediaDraft media = new MediaDraft(
                type, isSecure ? Protocol.RTP_SAVP : scene.rarely() ? Protocol.TCP_RTP_AVP : Protocol.RTP_AVP, 0);
        if (scene.often()) {
            SessionLines.bandwidths(scene, isVideo ? 256 : 32, isVideo ? 8_000 : 128)
                    .subList(0, 1)
                    .forEach(bandwidth -> media.with(Bandwidth.TYPE, bandwidth));
        }
        RtpFormats formats = new RtpFormats(scene, media, numbers);
        formats.some(1, 1, isVideo ? VideoCodecs.CAMERA : AudioCodecs.CAMERA);
        media.with(Control.TYPE, new Control(scene.of("trackID=", "track", "stream=") + index));
        if (isVideo) {
            picture(scene, media, formats);
        }
        if (scene.sometimes()) {
            media.with(Direction.TYPE, scene.of(Direction.RECVONLY, Direction.SENDONLY));
        }
        return media.build();
    }

    private static void picture(Scene scene, MediaDraft media, RtpFormats formats) {
        List<BigDecimal> rates = List.of(new BigDecimal("25"), new BigDecimal("29.97"), new BigDecimal("25.0"));
        if (scene.sometimes()) {
            media.with(FrameRate.TYPE, new FrameRate(scene.of(rates)));
        }
        if (scene.rarely()) {
            media.with(XFramerate.TYPE, new XFramerate(scene.of(rates)));
        }
        if (scene.rarely()) {
            media.with(XDimensions.TYPE, new XDimensions(1920, 1080));
        }
        if (scene.rarely()) {
            media.with(FrameSize.TYPE, new FrameSize(formats.primary().get(0).payloadType(), 1280, 720));
        }
    }
}
