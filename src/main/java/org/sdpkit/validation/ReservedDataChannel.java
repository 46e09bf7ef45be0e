package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Dcmap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A data channel on the stream that is none. */
final class ReservedDataChannel implements Rule<SessionDescription> {

    private static final int RESERVED = 65535;

    @Override
    public String code() {
        return "reserved-data-channel";
    }

    @Override
    public String reference() {
        return "RFC 8832 section 6";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Dcmap.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session)
                .flatMap(media -> media.all(Dcmap.TYPE).stream())
                .filter(channel -> channel.value().streamId() == RESERVED)
                .map(channel -> Diagnostic.builder(
                                code(),
                                channel.wordSpan(String.valueOf(RESERVED)),
                                "stream must be 0 to 65534, not 65535")
                        .help("choose another stream")
                        .build())
                .toList();
    }
}
