package org.sdpkit.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.RtpHeaderExtension;

/** Numbers header extensions: the same one has the same id in all media descriptions of a bundle (RFC 9143 section 9.2). */
final class HeaderExtensions {

    private static final int LAST_SHORT = 14;

    static final List<RtpHeaderExtension> AUDIO = List.of(
            RtpHeaderExtension.SSRC_AUDIO_LEVEL,
            RtpHeaderExtension.CSRC_AUDIO_LEVEL,
            RtpHeaderExtension.ABS_SEND_TIME,
            RtpHeaderExtension.TRANSPORT_WIDE_CC,
            RtpHeaderExtension.ABS_CAPTURE_TIME);

    static final List<RtpHeaderExtension> VIDEO = List.of(
            RtpHeaderExtension.TRANSMISSION_OFFSET,
            RtpHeaderExtension.ABS_SEND_TIME,
            RtpHeaderExtension.VIDEO_ORIENTATION,
            RtpHeaderExtension.TRANSPORT_WIDE_CC,
            RtpHeaderExtension.PLAYOUT_DELAY,
            RtpHeaderExtension.VIDEO_CONTENT_TYPE,
            RtpHeaderExtension.VIDEO_TIMING,
            RtpHeaderExtension.COLOR_SPACE,
            RtpHeaderExtension.DEPENDENCY_DESCRIPTOR);

    private final Scene scene;
    private final Map<RtpHeaderExtension, Integer> ids = new LinkedHashMap<>();

    HeaderExtensions(Scene scene) {
        this.scene = scene;
    }

    /** Adds one, as long as there is a short id for it (RFC 8285 section 4.2). */
    void addTo(MediaDraft media, RtpHeaderExtension extension) {
        Integer id = ids.get(extension);
        if (id == null && ids.size() < LAST_SHORT) {
            id = ids.size() + 1;
            ids.put(extension, id);
        }
        if (id != null) {
            media.with(ExtMap.TYPE, new ExtMap(id, direction(), extension, attributes(extension)));
        }
    }

    private Optional<Direction> direction() {
        return scene.rarely() ? Optional.of(Direction.SENDRECV) : Optional.empty();
    }

    /** RFC 6464 section 4. */
    private Optional<String> attributes(RtpHeaderExtension extension) {
        boolean saysVoice = extension.equals(RtpHeaderExtension.SSRC_AUDIO_LEVEL) && scene.rarely();
        return saysVoice ? Optional.of(scene.of("vad=on", "vad=off")) : Optional.empty();
    }
}
