package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Bundled RTP whose packets do not say where they belong. */
final class MissingMidExtension implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "missing-mid-extension";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 15";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Transports transports = Transports.of(session);
        IdentityHashMap<Group, List<MediaAt>> bundled = new IdentityHashMap<>();
        for (MediaAt media : transports.inUse()) {
            Optional<Group> bundle = media.isRtp() ? transports.bundle(media) : Optional.empty();
            bundle.ifPresent(group ->
                    bundled.computeIfAbsent(group, any -> new ArrayList<>()).add(media));
        }
        List<Diagnostic> found = new ArrayList<>();
        for (List<MediaAt> together : bundled.values()) {
            if (together.size() > 1) {
                found.addAll(Suspects.among(together, media -> !saysMid(media)).report(this::report));
            }
        }
        return found;
    }

    private static boolean saysMid(MediaAt media) {
        for (AttributeAt<ExtMap> extMap : media.inForce(ExtMap.TYPE)) {
            if (extMap.value().uri().equals(RtpHeaderExtension.MID)) {
                return true;
            }
        }
        return false;
    }

    private Diagnostic report(MediaAt media) {
        return Diagnostic.builder(code(), media.line().span(), "bundled RTP has no header extension for its mid")
                .help("add a=extmap with a free id for " + RtpHeaderExtension.MID.uri())
                .build();
    }
}
