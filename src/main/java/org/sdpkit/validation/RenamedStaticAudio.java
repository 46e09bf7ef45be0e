package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.StaticPayloadTypes;
import org.sdpkit.diagnostic.Diagnostic;

/** Audio of which Chromium knows the payload type under another name. */
final class RenamedStaticAudio implements MediaRule {

    /** The last payload type for which Chromium has a codec before it reads any rtpmap. */
    private static final int LARGEST = 18;

    @Override
    public String code() {
        return "renamed-static-audio";
    }

    @Override
    public String reference() {
        return "RFC 3551 section 6";
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return Kind.isAudio(media) && media.isRtp()
                ? media.all(RtpMap.TYPE).stream()
                        .flatMap(map -> report(media, map))
                        .toList()
                : List.of();
    }

    private Stream<Diagnostic> report(MediaAt media, AttributeAt<RtpMap> at) {
        RtpMap map = at.value();
        String known = StaticPayloadTypes.find(map.payloadType())
                .map(RtpMap::encodingName)
                .orElse("reserved");
        boolean isRenamed = map.payloadType() <= LARGEST
                && !known.equalsIgnoreCase(map.encodingName())
                && media.formats().stream()
                        .anyMatch(format -> format.text().equals(Integer.toString(map.payloadType())));
        return isRenamed
                ? Stream.of(finding(
                                at.valueSpan(),
                                "payload type " + map.payloadType() + " is called " + map.encodingName() + ", not "
                                        + known)
                        .help("give " + map.encodingName() + " a number from 96 to 127")
                        .build())
                : Stream.empty();
    }
}
