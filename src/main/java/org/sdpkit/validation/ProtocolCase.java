package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Protocol;

/** A transport protocol that is registered in another case. */
final class ProtocolCase implements MediaRule {

    @Override
    public String code() {
        return "protocol-case";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5";
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media
                .field()
                .map(MediaField::protocol)
                .filter(protocol -> !Protocol.REGISTERED.contains(protocol))
                .stream()
                .flatMap(protocol -> Protocol.REGISTERED.stream()
                        .filter(known -> known.name().equalsIgnoreCase(protocol.name()))
                        .limit(1)
                        .map(known -> report(media, protocol, known)))
                .toList();
    }

    private Diagnostic report(MediaAt media, Protocol protocol, Protocol known) {
        Span span = media.line().spansOf(protocol.name()).get(0);
        Edit edit = new Edit(span, known.name());
        return finding(span, "protocol is spelled " + protocol + ", not " + known)
                .help("write " + known)
                .fix(hasRulesOfItsOwn(known) ? Fix.unsafe(edit) : Fix.safe(edit))
                .build();
    }

    /** RTP, TLS and SCTP ask for more once they are recognised. */
    private static boolean hasRulesOfItsOwn(Protocol protocol) {
        return protocol.isRtp()
                || protocol.name().contains("TLS")
                || protocol.name().contains("SCTP");
    }
}
