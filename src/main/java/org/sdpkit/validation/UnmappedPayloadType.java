package org.sdpkit.validation;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A dynamic payload type of RTP without an rtpmap. */
final class UnmappedPayloadType implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unmapped-payload-type";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 6.6";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session).filter(MediaAt::isRtp).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaAt media) {
        PlacedLine line = media.line();
        return media.field().filter(field -> field.port() > 0).map(MediaField::formats).orElse(List.of()).stream()
                .filter(format -> isUnmapped(format, media.description()))
                .distinct()
                .map(format -> Diagnostic.builder(
                                code(), line.spansOf(format).get(0), "payload type " + format + " has no rtpmap")
                        .help("add a=rtpmap:" + format + " <encoding name>/<clock rate>, or take " + format
                                + " out of the m= line")
                        .build());
    }

    private static boolean isUnmapped(String format, MediaDescription media) {
        OptionalInt payloadType = PayloadTypes.of(format);
        return payloadType.isPresent()
                && PayloadTypes.isDynamic(payloadType.getAsInt())
                && media.attributes("rtpmap").stream()
                        .noneMatch(map -> map.value().orElse("").startsWith(format + " "));
    }
}
