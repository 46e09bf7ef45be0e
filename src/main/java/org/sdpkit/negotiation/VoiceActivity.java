package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.NoParameters;
import org.sdpkit.codec.Opus;

/** Whether silence may be left out of what is sent to us: RFC 9429 section 5.2.3.2. */
final class VoiceActivity {

    private VoiceActivity() {}

    /** The codecs, so that they say it; as they are where nothing is to be said. */
    static List<Codec> of(Optional<Boolean> detection, List<Codec> codecs) {
        return detection.map(isOn -> of(isOn, codecs)).orElse(codecs);
    }

    private static List<Codec> of(boolean isOn, List<Codec> codecs) {
        return codecs.stream()
                .filter(codec -> isOn || !codec.is(NoParameters.CN))
                .map(codec -> codec.as(Opus.FORMAT)
                        .map(opus -> codec.with(opus.with(Opus.USE_DTX, isOn).parameters()))
                        .orElse(codec))
                .toList();
    }
}
