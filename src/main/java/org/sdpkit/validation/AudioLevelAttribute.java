package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A header extension for audio levels with an attribute that it does not have. */
final class AudioLevelAttribute implements Rule<SessionDescription> {

    private static final List<String> KNOWN = List.of("vad=on", "vad=off");

    @Override
    public String code() {
        return "audio-level-attribute";
    }

    @Override
    public String reference() {
        return "RFC 6464 section 4";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(ExtMap.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return HeaderExtensions.all(session, at -> at.value().uri().equals(RtpHeaderExtension.SSRC_AUDIO_LEVEL))
                .reportAll(at -> at.value().attributes().stream()
                        .filter(attributes -> !KNOWN.contains(attributes))
                        .map(attributes -> Diagnostic.builder(
                                        code(),
                                        at.valueSpan(),
                                        "attributes of the audio level are " + attributes + ", not vad=on or vad=off")
                                .help("write vad=on, vad=off, or nothing for vad=on")
                                .build()));
    }
}
