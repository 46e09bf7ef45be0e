package org.sdpkit.generate;

import org.sdpkit.model.SessionDescription;

/** How descriptions of one kind are put together. */
interface Recipe {

    SessionDescription draw(Scene scene);

    /** That of a kind. */
    static Recipe of(Kind kind) {
        return switch (kind) {
            case ANY -> new AnyRecipe();
            case WEBRTC -> new WebRtcRecipe();
            case SIP -> new SipRecipe();
            case RTSP -> new RtspRecipe();
            case ST2110 -> new StudioRecipe();
            case T38 -> new FaxRecipe();
            case MSRP -> new MessageRecipe();
            case SAP -> new AnnouncementRecipe();
        };
    }
}
