package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Mid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A mid that takes more room than it needs. */
final class LongishMid implements Rule<SessionDescription> {

    private static final int USUAL = 3;

    @Override
    public String code() {
        return "mid-over-3-bytes";
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
                        DescriptionAt.of(session).media(),
                        Mid.TYPE,
                        mid -> mid.tag().length() > USUAL)
                .report(mid -> Diagnostic.builder(
                                code(),
                                mid.valueSpan(),
                                "mid has " + mid.value().tag().length() + " bytes, and 3 are enough")
                        .help("give it a shorter name, such as its number")
                        .build());
    }
}
