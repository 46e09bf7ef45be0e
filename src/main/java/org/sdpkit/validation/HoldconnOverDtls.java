package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Setup;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A setup that wants no connection, with DTLS. */
final class HoldconnOverDtls implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "holdconn-over-dtls";
    }

    @Override
    public String reference() {
        return "RFC 8842 section 5.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Setup.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session, HoldconnOverDtls::isFaulty)
                .report(media -> report(media.inForce(Setup.TYPE).get(0)));
    }

    private static boolean isFaulty(MediaAt media) {
        List<AttributeAt<Setup>> setups = media.inForce(Setup.TYPE);
        return media.isOverDtls() && !setups.isEmpty() && setups.get(0).value() == Setup.HOLDCONN;
    }

    private Diagnostic report(AttributeAt<Setup> setup) {
        return Diagnostic.builder(code(), setup.valueSpan(), "DTLS has no setup of holdconn")
                .help("write actpass in an offer, active or passive in an answer")
                .build();
    }
}
