package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
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
        Transports.inUse(session).filter(MediaAt::isRtp).forEach(media -> transports
                .bundle(media)
                .ifPresent(bundle -> bundled.computeIfAbsent(bundle, any -> new ArrayList<>())
                        .add(media)));
        return bundled.values().stream()
                .filter(all -> all.size() > 1)
                .flatMap(List::stream)
                .filter(media -> media.inForce(ExtMap.TYPE).stream()
                        .noneMatch(extMap -> extMap.value().uri().equals(RtpHeaderExtension.MID)))
                .map(media -> Diagnostic.builder(
                                code(), media.line().span(), "bundled RTP has no header extension for its mid")
                        .help("add a=extmap with a free id for " + RtpHeaderExtension.MID.uri())
                        .build())
                .toList();
    }
}
