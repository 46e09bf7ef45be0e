package org.sdpkit.validation;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.MediaDescription;
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
        boolean isInUse = media.field().filter(field -> field.port() > 0).isPresent();
        if (!isInUse || Presence.isCutOff(media.description().levelLines())) {
            return Stream.empty();
        }
        Set<String> seen = new HashSet<>();
        return media.formats().stream()
                .filter(format -> seen.add(format.text()) && isUnmapped(format.text(), media.description()))
                .map(this::report);
    }

    private Diagnostic report(MediaAt.Format format) {
        String payloadType = format.text();
        return Diagnostic.builder(code(), format.span(), "payload type " + payloadType + " has no rtpmap")
                .help("add a=rtpmap:" + payloadType + " <encoding name>/<clock rate>, or take " + payloadType
                        + " out of the m= line")
                .build();
    }

    private static boolean isUnmapped(String format, MediaDescription media) {
        OptionalInt payloadType = PayloadTypes.of(format);
        return payloadType.isPresent()
                && PayloadTypes.isDynamic(payloadType.getAsInt())
                && media.attributes("rtpmap").stream()
                        .noneMatch(map -> map.value().orElse("").startsWith(format + " "));
    }
}
