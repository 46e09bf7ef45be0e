package org.sdpkit.generate;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.attribute.Content;
import org.sdpkit.attribute.FloorId;
import org.sdpkit.attribute.Label;
import org.sdpkit.attribute.MediaContent;
import org.sdpkit.attribute.Tool;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.BandwidthType;
import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;

/** Offers of telephones, gateways and conference servers. */
final class SipRecipe implements Recipe {

    private static final int USUAL_MEDIA = 3;

    @Override
    public SessionDescription draw(Scene scene) {
        SessionDescription.Builder session = SessionLines.builder(scene);
        SessionLines.about(scene, session);
        PhoneMedia phone = new PhoneMedia(scene);
        boolean isAddressed = scene.in100(80) || phone.hasIce();
        if (isAddressed) {
            session.add(Connection.TYPE, SessionLines.connection(scene));
        }
        if (scene.rarely()) {
            session.add(Bandwidth.TYPE, new Bandwidth(BandwidthType.CT, scene.between(10_000, 20_000)));
        }
        if (scene.rarely()) {
            session.add(Tool.TYPE, new Tool(scene.of("pbx 13.2", "desk phone/4.1.0")));
        }
        for (MediaDraft media : media(scene, phone)) {
            if (!media.has(Connection.TYPE) && (!isAddressed || scene.in100(10))) {
                media.with(Connection.TYPE, Connection.of(scene.host()));
            }
            session.add(media.build());
        }
        return session.build();
    }

    private static List<MediaDraft> media(Scene scene, PhoneMedia phone) {
        int count = scene.mediaCount(1, USUAL_MEDIA);
        List<MediaDraft> all = new ArrayList<>();
        MediaType first = scene.in100(90) ? MediaType.AUDIO : MediaType.VIDEO;
        all.add(phone.draw(scene.type(first, MediaType.AUDIO, MediaType.VIDEO, MediaType.TEXT)));
        while (all.size() < count) {
            all.add(further(scene, phone, all));
        }
        return all;
    }

    private static MediaDraft further(Scene scene, PhoneMedia phone, List<MediaDraft> before) {
        MediaDraft last = before.get(before.size() - 1);
        boolean isFree = !last.has(Label.TYPE) && last.protocol().isRtp();
        MediaType other = isFree ? MediaType.APPLICATION : MediaType.AUDIO;
        MediaType drawn = scene.in100(50) ? MediaType.VIDEO : scene.in100(40) ? MediaType.TEXT : other;
        MediaType type = scene.type(drawn, MediaType.AUDIO, MediaType.VIDEO, MediaType.TEXT, other);
        return type.equals(MediaType.APPLICATION) ? floor(scene, before, last) : phone.draw(type);
    }

    /** Who may speak in the last of these. */
    private static MediaDraft floor(Scene scene, List<MediaDraft> before, MediaDraft controlled) {
        String label = Integer.toString(10 + before.size());
        controlled.with(Label.TYPE, new Label(label));
        controlled.with(Content.TYPE, new Content(List.of(scene.of(MediaContent.SLIDES, MediaContent.MAIN))));
        int floors =
                (int) before.stream().filter(media -> media.has(FloorId.TYPE)).count();
        return new FloorMedia(scene).draw(floors + 1, List.of(label));
    }
}
