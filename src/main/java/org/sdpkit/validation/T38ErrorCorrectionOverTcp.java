package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.T38FaxUdpEc;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;

/** Error correction of UDP packets for a fax over TCP. */
final class T38ErrorCorrectionOverTcp implements MediaRule {

    @Override
    public String code() {
        return "t38-error-correction-over-tcp";
    }

    @Override
    public String reference() {
        return "ITU-T T.38 section D.2.3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(T38FaxUdpEc.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return Kinds.isT38(media) && Kinds.isComedia(media)
                ? media.all(T38FaxUdpEc.TYPE).stream()
                        .map(at -> finding(at.span(), "there are no UDP packets to correct over TCP")
                                .help("remove the line")
                                .fix(Fix.safe(at.line().removal()))
                                .build())
                        .toList()
                : List.of();
    }
}
