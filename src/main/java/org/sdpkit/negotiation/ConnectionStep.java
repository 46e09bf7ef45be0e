package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.ConnectionReuse;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.Setup;
import org.sdpkit.model.Line;
import org.sdpkit.model.Protocol;

/** Who connects over TCP, and whether a new connection is made: RFC 4145 sections 4.1 and 5. */
final class ConnectionStep {

    private static final String ROLE = "RFC 4145 section 4.1";
    private static final String REUSE = "RFC 4145 section 5.2";
    private static final String CERTIFICATE = "RFC 8122 section 6.2";
    private static final int DISCARD_PORT = 9;

    private ConnectionStep() {}

    /** Whether media over this protocol has a connection of its own; DTLS has a handshake of another kind. */
    static boolean isFor(Protocol protocol) {
        boolean isTcp = protocol.name().equals("TCP") || protocol.name().startsWith("TCP/");
        return isTcp && !protocol.name().contains("DTLS");
    }

    static Decided<ConnectionRole> answer(OfferedMedia offered, OwnMedia own) {
        List<Line> lines = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        Setup asked = offered.effective().first(Setup.TYPE).orElse(Setup.ACTIVE);
        Setup role = HandshakeStep.answer(asked, wanted(own));
        lines.add(Line.of(Setup.TYPE, role));
        decisions.add(Decision.taken(
                offered.placeOf("setup"),
                "offered " + Setup.TYPE.write(asked) + ": we are " + Setup.TYPE.write(role),
                ROLE));
        ConnectionReuse reuse = reuse(offered, own);
        lines.add(Line.of(ConnectionReuse.TYPE, reuse));
        decisions.add(decision(reuse, offered));
        if (offered.field().protocol().name().contains("TLS")) {
            own.endpoint().fingerprints().forEach(print -> lines.add(Line.of(Fingerprint.TYPE, print)));
            decisions.add(
                    Decision.taken(offered.placeOf("fingerprint"), "each shows a certificate of its own", CERTIFICATE));
        }
        return new Decided<>(new ConnectionRole(role == Setup.ACTIVE ? DISCARD_PORT : own.port(), lines), decisions);
    }

    /** The role we had, if the connection was there; else the one we like. */
    private static Setup wanted(OwnMedia own) {
        Optional<Setup> before = own.previous().flatMap(media -> media.first(Setup.TYPE));
        return before.filter(setup -> setup == Setup.ACTIVE || setup == Setup.PASSIVE)
                .or(() -> own.first(Setup.TYPE))
                .orElse(Setup.ACTIVE);
    }

    /** The existing one goes on only if that is offered, and we know of one. */
    private static ConnectionReuse reuse(OfferedMedia offered, OwnMedia own) {
        ConnectionReuse asked = asked(offered);
        return own.previous().isPresent() ? asked : ConnectionReuse.NEW;
    }

    private static ConnectionReuse asked(OfferedMedia offered) {
        return offered.effective().first(ConnectionReuse.TYPE).orElse(ConnectionReuse.NEW);
    }

    private static Decision decision(ConnectionReuse reuse, OfferedMedia offered) {
        Place place = offered.placeOf("connection");
        if (reuse == ConnectionReuse.EXISTING) {
            return Decision.taken(place, "the connection that is there goes on", REUSE);
        }
        return asked(offered) == ConnectionReuse.NEW
                ? Decision.taken(place, "a new connection is made", REUSE)
                : Decision.changed(place, "ours knows of no connection: a new one is made", REUSE);
    }
}
