package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Formats;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.MediaType;

/** A codec in media of another type. */
final class EncodingOfOtherMedia implements MediaRule {

    private static final List<MediaType> OF_PRESENTATION = List.of(MediaType.AUDIO, MediaType.VIDEO);

    @Override
    public String code() {
        return "encoding-of-other-media";
    }

    @Override
    public String reference() {
        return "RFC 4855 section 3";
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.isRtp()
                        && media.field()
                                .filter(field -> OF_PRESENTATION.contains(field.type()))
                                .isPresent()
                ? media.all(
                                RtpMap.TYPE,
                                at -> isOfOther(at, media.field().orElseThrow().type()))
                        .report(at -> report(media, at))
                : List.of();
    }

    private static boolean isOfOther(AttributeAt<RtpMap> at, MediaType type) {
        List<Format<?>> formats = Formats.STANDARD.named(at.value().encodingName());
        for (Format<?> format : formats) {
            if (format.mediaTypes().contains(type)) {
                return false;
            }
        }
        return !formats.isEmpty();
    }

    private Diagnostic report(MediaAt media, AttributeAt<RtpMap> at) {
        return finding(
                        at.valueSpan(),
                        at.value().encodingName() + " is no encoding of "
                                + media.field().orElseThrow().type())
                .help("move it to media of its type")
                .related(media.line().span(), "the m= line")
                .build();
    }
}
