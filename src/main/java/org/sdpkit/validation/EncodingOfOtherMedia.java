package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
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
    public Stream<Diagnostic> findings(MediaAt media) {
        return media.all(RtpMap.TYPE).stream()
                .filter(at -> media.isRtp()
                        && isOfOther(
                                at.value().encodingName(),
                                media.field().orElseThrow().type()))
                .map(at -> finding(
                                at.valueSpan(),
                                at.value().encodingName() + " is no encoding of "
                                        + media.field().orElseThrow().type())
                        .help("move it to media of its type")
                        .related(media.line().span(), "the m= line")
                        .build());
    }

    private static boolean isOfOther(String encodingName, MediaType type) {
        List<Format<?>> formats = Formats.STANDARD.named(encodingName);
        return OF_PRESENTATION.contains(type)
                && !formats.isEmpty()
                && formats.stream().noneMatch(format -> format.mediaTypes().contains(type));
    }
}
