package org.sdpkit.generate;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/** Descriptions of each of the other kinds, with anything added that can stand there. */
final class AnyRecipe implements Recipe {

    private static final List<Extra> EXTRAS = Stream.concat(MediaExtras.ALL.stream(), CapabilityExtras.ALL.stream())
            .toList();

    /** The kind that is drawn first; that of none of the others is this one. */
    static Kind kind(Scene scene) {
        return scene.of(Kind.SIP, Kind.SAP, Kind.RTSP, Kind.ST2110, Kind.T38, Kind.MSRP, Kind.WEBRTC, Kind.ANY);
    }

    @Override
    public SessionDescription draw(Scene scene) {
        Kind kind = kind(scene);
        SessionDescription drawn = kind == Kind.ANY
                ? new GroupedRecipe().draw(scene)
                : Recipe.of(kind).draw(scene);
        SessionDescription.Builder session = drawn.toBuilder();
        for (int i = 0; i < drawn.mediaDescriptions().size(); i++) {
            session.replace(i, enriched(scene, drawn.mediaDescriptions().get(i)));
        }
        SessionExtras.add(scene, session.build(), session);
        return session.build();
    }

    private static MediaDescription enriched(Scene scene, MediaDescription drawn) {
        int times = scene.settings().hasRareFeatures() ? 10 : 1;
        MediaDescription media = drawn;
        for (Extra extra : EXTRAS) {
            if (scene.in100(times) && extra.fits().test(media)) {
                MediaDescription.Builder more = media.toBuilder();
                extra.add().accept(scene, more);
                media = more.build();
            }
        }
        return media;
    }
}
