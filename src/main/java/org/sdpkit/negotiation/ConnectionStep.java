package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sdpkit.attribute.ConnectionReuse;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.WebSocketUri;
import org.sdpkit.model.Line;
import org.sdpkit.model.Protocol;

/** Who connects over TCP, and whether a new connection is made: RFC 4145 sections 4.1 and 5. */
final class ConnectionStep {

    private static final String ROLE = "RFC 4145 section 4.1";
    private static final String REUSE = "RFC 4145 section 5.2";
    private static final String CERTIFICATE = "RFC 8122 section 6.1";
    private static final String PRESENTATION = "RFC 8122 section 6.2";
    private static final int DISCARD_PORT = 9;

    private ConnectionStep() {}

    /** Whether media over this protocol has a connection of its own; DTLS has a handshake of another kind. */
    static boolean isFor(Protocol protocol) {
        String name = protocol.name().toUpperCase(Locale.ROOT);
        boolean isTcp = name.equals("TCP") || name.startsWith("TCP/");
        return isTcp && !name.contains("DTLS");
    }

    /** The role and the lines that say so; empty where TLS is asked for and we have no certificate. */
    static Decided<Optional<ConnectionRole>> answer(OfferedMedia offered, OwnMedia own) {
        List<Line> lines = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        Setup asked = offered.effective().first(Setup.TYPE).orElse(Setup.ACTIVE);
        Setup role = HandshakeStep.answer(asked, wanted(own));
        lines.add(Line.of(Setup.TYPE, role));
        decisions.add(Decision.taken(
                offered.placeOf("setup"),
                "offered " + Setup.TYPE.write(asked) + ": we are " + Setup.TYPE.write(role),
                ROLE));
        Decided<Line> reuse = reuse(offered, own);
        lines.add(reuse.value());
        decisions.addAll(reuse.decisions());
        if (offered.field().protocol().name().contains("TLS")) {
            decisions.add(certificate(offered, own));
            if (own.endpoint().fingerprints().isEmpty()) {
                return new Decided<>(Optional.empty(), decisions);
            }
            lines.addAll(own.endpoint().fingerprintLines());
        }
        int port = role == Setup.ACTIVE ? DISCARD_PORT : own.port();
        return new Decided<>(Optional.of(new ConnectionRole(port, lines)), decisions);
    }

    /** Each side must show one, whoever begins; one without a fingerprint must certify an address or a name. */
    private static Decision certificate(OfferedMedia offered, OwnMedia own) {
        Place place = offered.placeOf("fingerprint");
        if (own.endpoint().fingerprints().isEmpty()) {
            return Decision.refused(place, "ours has no certificate for TLS", PRESENTATION);
        }
        boolean isPinned = !offered.effective().all(Fingerprint.TYPE).isEmpty();
        return isPinned
                ? Decision.taken(place, "each shows a certificate of its own", PRESENTATION)
                : Decision.taken(
                        place,
                        "the offer has no fingerprint: their certificate must certify their address or name",
                        CERTIFICATE);
    }

    /** The role we had, if the connection was there; else the one we like. */
    private static Setup wanted(OwnMedia own) {
        return own.role()
                .or(() -> own.first(Setup.TYPE))
                .or(() -> own.first(WebSocketUri.TYPE).map(uri -> Setup.PASSIVE))
                .orElse(Setup.ACTIVE);
    }

    /** The existing one goes on only if that is offered, and we know of one. */
    static Decided<Line> reuse(OfferedMedia offered, OwnMedia own) {
        ConnectionReuse reuse = own.previous().isPresent() ? asked(offered) : ConnectionReuse.NEW;
        return Decided.of(Line.of(ConnectionReuse.TYPE, reuse), decision(reuse, offered));
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
