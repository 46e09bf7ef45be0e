package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.ConnectionReuse;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;

/** An {@code a=connection} of an MSRP session. */
final class MsrpConnectionAttribute implements MediaRule {

    @Override
    public String code() {
        return "msrp-connection-attribute";
    }

    @Override
    public String reference() {
        return "RFC 6135 section 4.4";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(ConnectionReuse.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return Kinds.isMsrp(media)
                ? media.all(ConnectionReuse.TYPE).stream()
                        .map(at -> finding(at.span(), "MSRP decides by itself whether a connection is used again")
                                .help("remove the line")
                                .fix(Fix.safe(at.line().removal()))
                                .build())
                        .toList()
                : List.of();
    }
}
