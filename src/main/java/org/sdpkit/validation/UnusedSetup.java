package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Pcfg;
import org.sdpkit.attribute.Setup;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Protocol;

/** A role for opening a connection where there is none to open. */
final class UnusedSetup implements MediaRule {

    @Override
    public String code() {
        return "unused-setup";
    }

    @Override
    public String reference() {
        return "RFC 4145 section 4";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Setup.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        boolean isConnectionless =
                media.isOver(List.of(Protocol.RTP_AVP, Protocol.RTP_AVPF, Protocol.UDPTL, Protocol.UDP));
        return isConnectionless && !media.hasInForce(Fingerprint.TYPE) && !media.hasInForce(Pcfg.TYPE)
                ? media.all(Setup.TYPE).stream()
                        .map(setup -> finding(
                                        setup.span(), "there is neither a connection nor a DTLS handshake to begin")
                                .help("remove the line, or add a=fingerprint for DTLS")
                                .build())
                        .toList()
                : List.of();
    }
}
