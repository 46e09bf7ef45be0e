package org.sdpkit.generate;

import org.sdpkit.model.SessionDescription;

/** Descriptions of each of the other kinds. */
final class AnyRecipe implements Recipe {

    /** The kind that is drawn first. */
    static Kind kind(Scene scene) {
        return scene.of(Kind.SIP, Kind.SAP, Kind.RTSP, Kind.ST2110, Kind.T38, Kind.MSRP, Kind.WEBRTC);
    }

    @Override
    public SessionDescription draw(Scene scene) {
        return Recipe.of(kind(scene)).draw(scene);
    }
}
