package org.sdpkit.generate;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.attribute.DuplicationDelay;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.Keywds;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.SessionName;

/** Descriptions of senders in studios: SMPTE ST 2110-10 section 8. */
final class StudioRecipe implements Recipe {

    private static final int USUAL_STREAMS = 3;

    @Override
    public SessionDescription draw(Scene scene) {
        SessionDescription.Builder session = SessionLines.builder(scene, "-", scene.host());
        session.set(SessionName.TYPE, new SessionName(scene.of("Camera 1", "SDP Example", "Stage box : 32")));
        SessionLines.about(scene, session);
        StudioMedia maker = new StudioMedia(scene);
        int count = scene.mediaCount(1, USUAL_STREAMS);
        List<MediaDescription> media = new ArrayList<>();
        boolean hasPairs = false;
        while (media.size() < count) {
            boolean isPair = scene.in100(35) && media.size() + 2 <= count;
            if (isPair) {
                List<String> tags = List.of("P" + media.size(), "S" + media.size());
                session.add(Group.TYPE, new Group(GroupSemantics.DUP, tags));
                media.addAll(maker.draw(tags));
            } else {
                media.addAll(maker.draw(List.of()));
            }
            hasPairs |= isPair;
        }
        if (hasPairs && scene.rarely()) {
            session.add(DuplicationDelay.TYPE, new DuplicationDelay(List.of(scene.between(1, 200))));
        }
        if (scene.rarely()) {
            session.add(Keywds.TYPE, new Keywds("Dante"));
        }
        media.forEach(session::add);
        return session.build();
    }
}
