package org.sdpkit.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.diagnostic.Diagnostic;

/** Parameters or feedback of a payload type for which Chromium has no codec. */
final class NamelessCodec implements MediaRule {

    /** The last payload type of audio for which Chromium has a codec without an rtpmap. */
    private static final int LARGEST = 18;

    @Override
    public String code() {
        return "nameless-codec";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 6.6";
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        if (!Kind.isAudioOrVideo(media) || !media.isRtp()) {
            return List.of();
        }
        Set<String> named = named(media);
        Set<String> seen = new HashSet<>(named);
        return Stream.concat(
                        media.all(Fmtp.TYPE).stream()
                                .map(at ->
                                        new AttributeAt<>(at.line(), at.value().format())),
                        media.all(RtcpFb.TYPE, at -> at.value().payloadType().isPresent()).stream()
                                .map(at -> new AttributeAt<>(
                                        at.line(),
                                        Integer.toString(
                                                at.value().payloadType().getAsInt()))))
                .filter(at -> PayloadTypes.of(at.value()).isPresent() && seen.add(at.value()))
                .map(at -> finding(
                                at.pieceSpan(at.value()),
                                "payload type " + at.value() + " has parameters or feedback, but no name")
                        .help("remove the line, or map and list payload type " + at.value())
                        .build())
                .toList();
    }

    /** The payload types that are listed, and mapped or known without. */
    private static Set<String> named(MediaAt media) {
        Set<String> mapped = media.all(RtpMap.TYPE).stream()
                .map(map -> Integer.toString(map.value().payloadType()))
                .collect(Collectors.toSet());
        return media.formats().stream()
                .map(MediaAt.Format::text)
                .filter(format -> mapped.contains(format) || (Kind.isAudio(media) && isKnown(format)))
                .collect(Collectors.toSet());
    }

    private static boolean isKnown(String format) {
        int payloadType = PayloadTypes.of(format).orElse(-1);
        return payloadType >= 0 && payloadType <= LARGEST;
    }
}
