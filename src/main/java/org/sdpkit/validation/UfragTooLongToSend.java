package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A username fragment of more than 32 characters. */
final class UfragTooLongToSend implements Rule<SessionDescription> {

    private static final int LONGEST = 32;

    @Override
    public String code() {
        return "ufrag-too-long-to-send";
    }

    @Override
    public String reference() {
        return "RFC 8839 section 5.4";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(IceUfrag.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.in(
                        session, IceUfrag.TYPE, ufrag -> ufrag.value().ufrag().length() > LONGEST)
                .report(ufrag -> Diagnostic.builder(
                                code(),
                                ufrag.valueSpan(),
                                "ice-ufrag has " + ufrag.value().ufrag().length() + " characters, and 32 may be sent")
                        .help("make it shorter")
                        .build());
    }
}
