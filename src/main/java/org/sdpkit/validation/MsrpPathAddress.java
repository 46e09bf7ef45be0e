package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MsrpCema;
import org.sdpkit.attribute.MsrpPath;
import org.sdpkit.diagnostic.Diagnostic;

/** An address of the c= line that is not the host of the path. */
final class MsrpPathAddress implements MediaRule {

    @Override
    public String code() {
        return "msrp-path-address";
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
        return media.description().has(MsrpCema.TYPE)
                ? List.of()
                : MsrpUriAt.ends(media)
                        .filter(at -> !at.hasRelays())
                        .flatMap(at -> media.connections().stream()
                                .filter(connection ->
                                        !connection.connection().address().sameAs(Address.of(at.host())))
                                .limit(1)
                                .map(connection -> finding(
                                                at.span(),
                                                "host of the path is " + at.host() + ", and of the c= line "
                                                        + connection
                                                                .connection()
                                                                .address()
                                                                .text())
                                        .help("write the same address in both, or add a=msrp-cema")
                                        .related(connection.line().span(), "the c= line")
                                        .build()))
                        .toList();
    }
}
