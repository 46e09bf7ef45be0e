package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.NetType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Connection;
import org.sdpkit.model.SessionDescription;

/** A bundle of addresses of different types. */
final class BundledAddressTypes implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "bundled-address-types";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 7.1.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        Transports transports = Transports.of(session);
        IdentityHashMap<Group, String> types = new IdentityHashMap<>();
        Transports.inUse(session).forEach(media -> transports.bundle(media).ifPresent(bundle -> connection(media)
                .ifPresent(connection -> {
                    String type = connection.netType().name() + " "
                            + connection.addressType().name();
                    String before = types.putIfAbsent(bundle, type);
                    if (!connection.netType().equals(NetType.IN) || (before != null && !before.equals(type))) {
                        found.add(Diagnostic.builder(
                                        code(),
                                        media.line().span(),
                                        "address of bundled media is of type " + type
                                                + (before == null ? "" : ", others are of type " + before))
                                .help("give all c= lines of the bundle the same type, IN IP4 or IN IP6")
                                .build());
                    }
                })));
        return found;
    }

    private static Optional<Connection> connection(MediaAt media) {
        return media.session().effective(media.description()).connections().stream()
                .findFirst();
    }
}
