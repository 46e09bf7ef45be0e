package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.Group;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Bundled RTP whose packets do not say where they belong. */
final class MissingMidExtension implements Rule<SessionDescription> {

    private static final String URI = "urn:ietf:params:rtp-hdrext:sdes:mid";

    @Override
    public String code() {
        return "missing-mid-extension";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 15";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Transports transports = new Transports(session);
        return Transports.inUse(session)
                .filter(media -> media.isRtp() && isWithOthers(media, transports))
                .filter(media -> media.inForce(ExtMap.TYPE).stream()
                        .noneMatch(extMap -> extMap.value().uri().uri().equals(URI)))
                .map(media -> Diagnostic.builder(
                                code(), media.line().span(), "bundled RTP has no header extension for its mid")
                        .help("add a=extmap with a free id for " + URI)
                        .build())
                .toList();
    }

    private static boolean isWithOthers(MediaAt media, Transports transports) {
        Optional<Group> bundle = transports.bundle(media);
        return bundle.isPresent()
                && Transports.inUse(media.session())
                                .filter(other -> other.isRtp()
                                        && transports.bundle(other).equals(bundle))
                                .count()
                        > 1;
    }
}
