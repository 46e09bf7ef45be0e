package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.diagnostic.Diagnostic;

/** A header extension that is about another type of media. */
final class HeaderExtensionOfOtherMedia implements MediaRule {

    private static final List<RtpHeaderExtension> OF_AUDIO =
            List.of(RtpHeaderExtension.SSRC_AUDIO_LEVEL, RtpHeaderExtension.CSRC_AUDIO_LEVEL);
    private static final List<RtpHeaderExtension> OF_VIDEO = List.of(
            RtpHeaderExtension.FRAME_MARKING,
            RtpHeaderExtension.SMPTE_TIME_CODE,
            RtpHeaderExtension.VIDEO_ORIENTATION,
            RtpHeaderExtension.VIDEO_ORIENTATION_6,
            RtpHeaderExtension.ROI_SENT,
            RtpHeaderExtension.PREDEFINED_ROI_SENT,
            RtpHeaderExtension.VIDEO_CONTENT_TYPE,
            RtpHeaderExtension.VIDEO_TIMING,
            RtpHeaderExtension.COLOR_SPACE,
            RtpHeaderExtension.VIDEO_LAYERS_ALLOCATION);

    @Override
    public String code() {
        return "header-extension-of-other-media";
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
    public List<Diagnostic> findings(MediaAt media) {
        return Kind.isAudioOrVideo(media)
                ? media.all(ExtMap.TYPE, at -> (Kind.isAudio(media) ? OF_VIDEO : OF_AUDIO)
                                .contains(at.value().uri()))
                        .report(at -> report(media, at))
                : List.of();
    }

    private Diagnostic report(MediaAt media, AttributeAt<ExtMap> at) {
        String other = Kind.isAudio(media) ? "video" : "audio";
        return finding(at.pieceSpan(at.value().uri().uri()), at.value().uri() + " is about " + other)
                .help("remove the line")
                .related(media.line().span(), "the m= line")
                .build();
    }
}
