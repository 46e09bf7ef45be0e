package org.sdpkit.validation;

import java.util.List;
import java.util.stream.IntStream;
import org.sdpkit.model.SessionDescription;

/** What many rules ask of a description, kept with it. */
final class DescriptionAt {

    private final List<MediaAt> media;

    private DescriptionAt(SessionDescription session) {
        this.media = IntStream.range(0, session.mediaDescriptions().size())
                .mapToObj(index -> new MediaAt(session, index))
                .toList();
    }

    /** That of a description. */
    static DescriptionAt of(SessionDescription session) {
        return session.view(DescriptionAt.class, DescriptionAt::new);
    }

    /** Its media descriptions, in order. */
    List<MediaAt> media() {
        return media;
    }
}
