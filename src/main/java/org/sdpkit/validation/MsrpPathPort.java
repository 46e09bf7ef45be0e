package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MsrpCema;
import org.sdpkit.attribute.MsrpPath;
import org.sdpkit.diagnostic.Diagnostic;

/** A port of the m= line that is not the one of the path. */
final class MsrpPathPort implements MediaRule {

    @Override
    public String code() {
        return "msrp-path-port";
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
        return media.field().filter(field -> !media.description().has(MsrpCema.TYPE)).stream()
                .flatMap(field -> MsrpUriAt.ends(media)
                        .filter(at -> !at.hasRelays())
                        .filter(at -> at.port()
                                .filter(port -> !port.equals(Integer.toString(field.port())))
                                .isPresent())
                        .map(at -> finding(
                                        at.span(),
                                        "port of the path is " + at.port().orElse("") + ", and of the m= line "
                                                + field.port())
                                .help("write the same port in both, or add a=msrp-cema")
                                .related(media.line().span(), "the m= line")
                                .build()))
                .toList();
    }
}
