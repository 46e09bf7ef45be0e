package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.FrameRate;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** A frame rate of what is no video. */
final class FrameRateOutsideVideo implements MediaRule {

    @Override
    public String code() {
        return "frame-rate-outside-video";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 6.13";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(FrameRate.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return Kind.isVideo(media) || media.field().isEmpty()
                ? List.of()
                : media.all(FrameRate.TYPE).stream()
                        .map(at -> finding(at.span(), "a=framerate is about video")
                                .help("remove the line")
                                .related(media.line().span(), "the m= line")
                                .build())
                        .toList();
    }
}
