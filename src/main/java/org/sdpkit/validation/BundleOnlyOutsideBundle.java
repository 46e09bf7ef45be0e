package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** bundle-only on a media description that is in no bundle. */
final class BundleOnlyOutsideBundle implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "bundle-only-outside-bundle";
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
        Transports transports = Transports.of(session);
        return MediaAt.all(session, media -> transports.bundle(media).isEmpty()).stream()
                .flatMap(media -> media.all(BundleOnly.TYPE).stream().limit(1))
                .map(only -> Diagnostic.builder(code(), only.span(), "bundle-only, but no bundle names it")
                        .help("name its mid in a=group:BUNDLE, or remove the line")
                        .build())
                .toList();
    }
}
