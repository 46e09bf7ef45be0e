package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A format of RTP that is no payload type from 0 to 127. */
final class NonNumericPayloadType implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "non-numeric-payload-type";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.14";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session).filter(MediaAt::isRtp).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaAt media) {
        PlacedLine line = media.line();
        return media.field().map(MediaField::formats).orElse(List.of()).stream()
                .filter(format -> PayloadTypes.of(format).isEmpty())
                .distinct()
                .map(format -> {
                    List<Span> places = line.spansOf(format);
                    return Diagnostic.builder(
                                    code(),
                                    places.get(places.size() - 1),
                                    "payload type must be 0 to 127, not " + format)
                            .build();
                });
    }
}
