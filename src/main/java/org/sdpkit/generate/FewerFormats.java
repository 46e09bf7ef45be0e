package org.sdpkit.generate;

import java.util.List;
import java.util.Optional;
import org.sdpkit.codec.Codec;
import org.sdpkit.edit.Verb;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/** The description of somebody who can do a little less. */
final class FewerFormats {

    private FewerFormats() {}

    /** Half of all media descriptions lose a codec, where they have another one. */
    static SessionDescription of(SessionDescription description, Draw draw) {
        SessionDescription fewer = description;
        for (int index = 0; index < description.mediaDescriptions().size(); index++) {
            List<String> names = codecs(description.mediaDescriptions().get(index));
            if (names.size() > 1 && draw.in100(50)) {
                fewer = Verb.of("remove-codec", draw.of(names)).apply(fewer);
            }
        }
        return fewer;
    }

    /** Without that of packets which come back, as a=loopback needs it (RFC 6849 section 7.1). */
    private static List<String> codecs(MediaDescription media) {
        return Codec.allIn(media).stream()
                .map(Codec::encodingName)
                .flatMap(Optional::stream)
                .filter(name -> !name.equals(MediaExtras.LOOPBACK_ENCODING))
                .distinct()
                .toList();
    }
}
