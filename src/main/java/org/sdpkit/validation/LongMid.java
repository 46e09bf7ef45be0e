package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Mid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A mid of more than 16 bytes. */
final class LongMid implements Rule<SessionDescription> {

    private static final int LONGEST = 16;

    @Override
    public String code() {
        return "long-mid";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.2.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Mid.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.firstOfEach(
                        Transports.of(session).inUse(),
                        Mid.TYPE,
                        mid -> mid.tag().length() > LONGEST)
                .report(mid -> Diagnostic.builder(
                                code(),
                                mid.valueSpan(),
                                "mid has " + mid.value().tag().length() + " bytes; browsers take up to " + LONGEST)
                        .help("give it a short mid, such as its number")
                        .build());
    }
}
