package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.BfcpVersions;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Protocol;

/** A version of BFCP that the transport does not carry. */
final class BfcpVersion implements MediaRule {

    private static final int OVER_STREAM = 1;
    private static final int OVER_DATAGRAM = 2;

    @Override
    public String code() {
        return "bfcp-version";
    }

    @Override
    public String reference() {
        return "RFC 8856 section 5.5";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(BfcpVersions.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        boolean isDatagram = media.isOver(List.of(Protocol.UDP_BFCP, Protocol.UDP_TLS_BFCP));
        int wanted = isDatagram ? OVER_DATAGRAM : OVER_STREAM;
        return Kinds.isBfcp(media) && !media.isOver(List.of(Protocol.TCP_DTLS_BFCP))
                ? media.all(BfcpVersions.TYPE, at -> !at.value().versions().contains(wanted))
                        .report(at -> finding(
                                        at.valueSpan(),
                                        "version " + wanted + " of BFCP is the one for " + (isDatagram ? "UDP" : "TCP"))
                                .help("write a=bfcpver:" + wanted)
                                .build())
                : List.of();
    }
}
