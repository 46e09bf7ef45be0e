package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.MediaType;

/** Audio that is none of L16, L24 and AM824 at a rate of AES67. */
final class AudioFormat implements MediaRule {

    private static final Set<String> NAMES = Set.of("L16", "L24", "AM824");
    private static final int LOW = 44100;
    private static final int HIGH = 96000;
    private static final Set<Integer> RATES = Set.of(LOW, 48000, HIGH);

    @Override
    public String code() {
        return "audio-format";
    }

    @Override
    public String reference() {
        return "SMPTE ST 2110-30 section 6.2.1";
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.field().filter(field -> field.type().equals(MediaType.AUDIO)).stream()
                .flatMap(field -> CodecAt.all(media))
                .filter(codec ->
                        codec.codec().rtpMap().filter(map -> !isUsual(map)).isPresent())
                .map(codec -> finding(
                                codec.mapSpan(),
                                "audio is none of L16, L24 and AM824 at 48000 Hz, L16 at 44100 and L24 at 96000")
                        .help("describe what ST 2110 and AES67 receivers play, such as L24/48000/2")
                        .build())
                .toList();
    }

    private static boolean isUsual(RtpMap map) {
        return NAMES.contains(map.encodingName())
                && RATES.contains(map.clockRate())
                && !(map.encodingName().equals("L16") && map.clockRate() == HIGH)
                && !(map.encodingName().equals("L24") && map.clockRate() == LOW);
    }
}
