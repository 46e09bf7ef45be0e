package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.ConfId;
import org.sdpkit.attribute.FloorCtrl;
import org.sdpkit.attribute.FloorId;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.UserId;
import org.sdpkit.diagnostic.Diagnostic;

/** A floor control server that does not say which conference, user and floors there are. */
final class IncompleteFloorServer implements MediaRule {

    private static final List<AttributeType<?>> NEEDED = List.of(ConfId.TYPE, UserId.TYPE, FloorId.TYPE);

    @Override
    public String code() {
        return "incomplete-floor-server";
    }

    @Override
    public String reference() {
        return "RFC 8856 section 10.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(FloorCtrl.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return Kinds.isBfcp(media) && media.isInUse() && !media.isCutOff()
                ? media.all(FloorCtrl.TYPE, at -> at.value().roles().equals(List.of(FloorCtrl.Role.S_ONLY)))
                        .reportAll(at -> report(media, at).stream())
                : List.of();
    }

    private Optional<Diagnostic> report(MediaAt media, AttributeAt<FloorCtrl> server) {
        List<String> missing = NEEDED.stream()
                .filter(type -> !media.description().has(type))
                .map(type -> "a=" + type.names().get(0))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(server.span(), "floor control server gives no " + String.join(", ", missing))
                        .help("add " + String.join(", ", missing))
                        .build());
    }
}
