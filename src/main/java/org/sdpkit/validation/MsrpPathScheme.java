package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MsrpPath;
import org.sdpkit.diagnostic.Diagnostic;

/** A path of msrp URIs under a protocol with TLS, or of msrps URIs under one without. */
final class MsrpPathScheme implements MediaRule {

    @Override
    public String code() {
        return "msrp-path-scheme";
    }

    @Override
    public String reference() {
        return "RFC 4975 section 8.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(MsrpPath.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        boolean isTls = Kinds.isTlsOverTcp(media);
        return MsrpUriAt.ends(media)
                .filter(at -> !at.hasRelays() && at.uri().isSecure() != isTls)
                .map(at -> finding(
                                at.span(),
                                isTls
                                        ? "URI is of scheme msrp, but the protocol has TLS"
                                        : "URI is of scheme msrps, but the protocol has no TLS")
                        .help(isTls ? "write msrps:" : "write TCP/TLS/MSRP in the m= line")
                        .related(media.line().span(), "the m= line")
                        .build())
                .toList();
    }
}
