package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** bundle-only on a media description that has a port. */
final class BundleOnlyWithPort implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "bundle-only-with-port";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 6";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(BundleOnly.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session, media -> media.field()
                        .filter(field -> field.port() != 0)
                        .isPresent())
                .stream()
                .flatMap(media -> media.all(BundleOnly.TYPE).stream().limit(1))
                .map(only -> Diagnostic.builder(code(), only.span(), "bundle-only is defined for the port 0 only")
                        .help("write the port 0, or remove the line")
                        .build())
                .toList();
    }
}
