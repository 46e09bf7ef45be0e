package org.sdpkit.generate;

import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;

/** Offers of messages and files, sometimes beside a call. */
final class MessageRecipe implements Recipe {

    @Override
    public SessionDescription draw(Scene scene) {
        SessionDescription.Builder session = SessionLines.builder(scene);
        SessionLines.about(scene, session);
        session.add(Connection.TYPE, Connection.of(scene.host()));
        MessageMedia messages = new MessageMedia(scene);
        session.add(messages.draw().build());
        int count = scene.mediaCount(1, 2);
        for (int i = 1; i < count; i++) {
            MediaType drawn = scene.often() ? MediaType.MESSAGE : MediaType.AUDIO;
            MediaType type = scene.type(drawn, MediaType.MESSAGE, MediaType.AUDIO, MediaType.VIDEO);
            session.add((type.equals(MediaType.MESSAGE) ? messages.draw() : new PhoneMedia(scene).draw(type)).build());
        }
        return session.build();
    }
}
