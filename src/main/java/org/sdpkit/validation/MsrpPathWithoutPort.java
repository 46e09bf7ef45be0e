package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MsrpPath;
import org.sdpkit.diagnostic.Diagnostic;

/** A path to an end of an MSRP session that says no port. */
final class MsrpPathWithoutPort implements MediaRule {

    @Override
    public String code() {
        return "msrp-path-without-port";
    }

    @Override
    public String reference() {
        return "RFC 4975 section 8.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(MsrpPath.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return MsrpUriAt.ends(media)
                .filter(at -> at.port().isEmpty())
                .map(at -> finding(at.span(), "URI of the path has no port")
                        .help("write the port behind the host, such as :2855")
                        .build())
                .toList();
    }
}
