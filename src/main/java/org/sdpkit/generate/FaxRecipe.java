package org.sdpkit.generate;

import org.sdpkit.attribute.Direction;
import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;

/** Offers of fax gateways: fax alone, or beside the voice it comes from. */
final class FaxRecipe implements Recipe {

    @Override
    public SessionDescription draw(Scene scene) {
        SessionDescription.Builder session = SessionLines.builder(scene);
        SessionLines.about(scene, session);
        session.add(Connection.TYPE, SessionLines.connection(scene));
        if (scene.rarely()) {
            session.add(Direction.TYPE, Direction.SENDRECV);
        }
        int count = scene.mediaCount(1, 2);
        PhoneMedia phone = new PhoneMedia(scene);
        for (int i = 1; i < count; i++) {
            MediaType type = scene.type(MediaType.AUDIO, MediaType.AUDIO, MediaType.VIDEO, MediaType.TEXT);
            session.add(phone.draw(type).build());
        }
        return session.add(new FaxMedia(scene).draw().build()).build();
    }
}
