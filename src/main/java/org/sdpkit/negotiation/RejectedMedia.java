package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.MediaType;

/** A refused media description: port 0, one format of the offer, and the name it goes by (RFC 3264 section 6). */
final class RejectedMedia {

    private RejectedMedia() {}

    static MediaDescription of(MediaDescription offered, MediaField field) {
        Optional<RtpMap> map = field.protocol().isRtp() ? firstMap(offered) : Optional.empty();
        MediaDescription.Builder media = MediaDescription.builder(new MediaField(
                field.type(),
                0,
                field.protocol(),
                List.of(map.map(first -> Integer.toString(first.payloadType())).orElse(anyFormat(field)))));
        map.ifPresent(first -> media.add(RtpMap.TYPE, first));
        offered.mid().ifPresent(mid -> media.add(Mid.TYPE, new Mid(mid)));
        return media.build();
    }

    private static Optional<RtpMap> firstMap(MediaDescription offered) {
        return Codec.allIn(offered).stream()
                .flatMap(codec -> codec.rtpMap().stream())
                .findFirst();
    }

    /** Of RTP a payload type, offered if possible. */
    private static String anyFormat(MediaField field) {
        Stream<String> formats = field.formats().stream();
        return field.protocol().isRtp()
                ? formats.filter(RejectedMedia::isPayloadType).findFirst().orElse("0")
                : field.formats().get(0);
    }

    private static boolean isPayloadType(String format) {
        return CodecText.format(MediaType.AUDIO, format).payloadType().isPresent();
    }
}
