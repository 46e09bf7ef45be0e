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
        IdentityHashMap<Group, Connection> firsts = new IdentityHashMap<>();
        for (MediaAt media : transports.inUse()) {
            Optional<Group> bundle = transports.bundle(media);
            if (bundle.isPresent() && !media.connections().isEmpty()) {
                Connection own = media.connections().get(0).connection();
                Connection first = firsts.computeIfAbsent(bundle.get(), any -> own);
                if (!own.netType().equals(NetType.IN) || !type(own).equals(type(first))) {
                    found.add(report(media, type(own), type(first)));
                }
            }
        }
        return found;
    }

    private static String type(Connection connection) {
        return connection.netType().name() + " " + connection.addressType().name();
    }

    private Diagnostic report(MediaAt media, String type, String first) {
        return Diagnostic.builder(
                        code(),
                        media.line().span(),
                        "address of bundled media is of type " + type
                                + (type.equals(first) ? "" : ", others are of type " + first))
                .help("give all c= lines of the bundle the same type, IN IP4 or IN IP6")
                .build();
    }
}
