package org.sdpkit.generate;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Cat;
import org.sdpkit.attribute.CharacterSet;
import org.sdpkit.attribute.ConferenceType;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Keywds;
import org.sdpkit.attribute.Lang;
import org.sdpkit.attribute.LanguageTag;
import org.sdpkit.attribute.Quality;
import org.sdpkit.attribute.SdpLang;
import org.sdpkit.attribute.SourceFilter;
import org.sdpkit.attribute.Tool;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Information;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;
import org.sdpkit.model.SessionDescription;

/** Announcements of sessions that everybody may join: RFC 2974, RFC 8866 section 5. */
final class AnnouncementRecipe implements Recipe {

    @Override
    public SessionDescription draw(Scene scene) {
        SessionDescription.Builder session = SessionLines.builder(scene);
        SessionLines.about(scene, session);
        boolean isShared = scene.sometimes();
        if (isShared) {
            session.add(Connection.TYPE, SessionLines.multicast(scene, 1));
        }
        SessionLines.times(scene, session);
        SessionLines.key(scene, session);
        attributes(scene, session);
        int count = scene.mediaCount(1, 3);
        for (int i = 0; i < count; i++) {
            session.add(media(scene, isShared));
        }
        return session.build();
    }

    private static void attributes(Scene scene, SessionDescription.Builder session) {
        if (scene.rarely()) {
            session.add(Cat.TYPE, new Cat("seminars.sdp"));
        }
        if (scene.rarely()) {
            session.add(Keywds.TYPE, new Keywds("SDP session description protocol"));
        }
        if (scene.often()) {
            session.add(Tool.TYPE, new Tool("sdr v2.4a6"));
        }
        if (scene.often()) {
            session.add(ConferenceType.TYPE, scene.of(ConferenceType.values()));
        }
        if (scene.rarely()) {
            session.add(CharacterSet.TYPE, new CharacterSet("UTF-8"));
        }
        if (scene.rarely()) {
            session.add(SdpLang.TYPE, new SdpLang(new LanguageTag("de")));
        }
        if (scene.rarely()) {
            session.add(Lang.TYPE, new Lang(new LanguageTag(scene.of("en", "zh-Hant-TW"))));
        }
    }

    private static MediaDescription media(Scene scene, boolean isShared) {
        MediaType drawn = scene.of(MediaType.AUDIO, MediaType.VIDEO);
        MediaType type = scene.type(drawn, MediaType.AUDIO, MediaType.VIDEO);
        boolean isVideo = type.equals(MediaType.VIDEO);
        MediaDraft media = new MediaDraft(type, Protocol.RTP_AVP, scene.port());
        if (scene.rarely()) {
            media.portCount(scene.between(2, 4));
        }
        if (scene.rarely()) {
            media.with(Information.TYPE, new Information("Stream of the speaker"));
        }
        if (!isShared) {
            connection(scene, media);
        }
        if (scene.often()) {
            SessionLines.bandwidths(scene, isVideo ? 128 : 16, isVideo ? 2_000 : 128)
                    .forEach(bandwidth -> media.with(Bandwidth.TYPE, bandwidth));
        }
        new RtpFormats(scene, media, new PayloadNumbers()).some(1, 2, isVideo ? VideoCodecs.ALL : AudioCodecs.ALL);
        media.with(Direction.TYPE, scene.of(Direction.RECVONLY, Direction.SENDRECV));
        if (isVideo && scene.rarely()) {
            media.with(Quality.TYPE, new Quality(scene.between(0, 10)));
        }
        return media.build();
    }

    /** One group of receivers, one of several addresses in a row, or one that hears certain sources only (RFC 4570). */
    private static void connection(Scene scene, MediaDraft media) {
        Connection connection = SessionLines.multicast(scene, scene.rarely() ? 3 : 1);
        media.with(Connection.TYPE, connection);
        if (scene.sometimes() && connection.count().isEmpty()) {
            media.with(
                    SourceFilter.TYPE,
                    new SourceFilter(
                            scene.often() ? SourceFilter.Mode.INCL : SourceFilter.Mode.EXCL,
                            connection.netType(),
                            connection.addressType(),
                            scene.rarely() ? Optional.empty() : Optional.of(connection.address()),
                            scene.sometimes() ? List.of(scene.unicast(), scene.unicast()) : List.of(scene.unicast())));
        }
    }
}
