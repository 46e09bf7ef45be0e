package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.TlsId;
import org.sdpkit.model.Line;

/** Who begins the handshake of DTLS, and with which certificate: RFC 8842 section 5.3. */
final class HandshakeStep {

    private static final String SECTION = "RFC 8842 section 5.3";
    private static final int TLS_ID_LENGTH = 32;

    private HandshakeStep() {}

    static Decided<List<Line>> answer(OfferedMedia offered, OwnMedia own) {
        List<Line> lines = new ArrayList<>(own.endpoint().fingerprintLines());
        Setup asked = offered.effective().first(Setup.TYPE).orElse(Setup.ACTIVE);
        Setup answered =
                answer(asked, own.role().or(() -> own.first(Setup.TYPE)).orElse(Setup.ACTIVE));
        lines.add(Line.of(Setup.TYPE, answered));
        offered.description()
                .first(TlsId.TYPE)
                .ifPresent(theirs -> lines.add(Line.of(TlsId.TYPE, tlsId(theirs, offered, own))));
        Supplier<String> said = () -> "offered " + word(asked) + ": we are " + word(answered);
        return new Decided<>(lines, List.of(Decision.taken(offered.placeOf("setup"), said, SECTION)));
    }

    /** The role that is left to us; where both are, the one we have or want. */
    static Setup answer(Setup asked, Setup wanted) {
        return switch (asked) {
            case ACTIVE -> Setup.PASSIVE;
            case PASSIVE -> Setup.ACTIVE;
            case HOLDCONN -> Setup.HOLDCONN;
            case ACTPASS -> wanted == Setup.PASSIVE ? Setup.PASSIVE : Setup.ACTIVE;
        };
    }

    /** Whether who says this has one role, and the other side the other one. */
    static boolean isSettled(Setup role) {
        return role == Setup.ACTIVE || role == Setup.PASSIVE;
    }

    /** The one we have, as long as the association goes on; else one for each of theirs. */
    private static TlsId tlsId(TlsId theirs, OfferedMedia offered, OwnMedia own) {
        Optional<TlsId> kept = own.handshake().flatMap(agreed -> agreed.tlsId(offered));
        return kept.orElseGet(() -> made(theirs, own));
    }

    private static TlsId made(TlsId theirs, OwnMedia own) {
        return new TlsId(own.ids().hex("tls-id " + own.transport() + " " + theirs.tlsId(), TLS_ID_LENGTH));
    }

    private static String word(Setup setup) {
        return setup.name().toLowerCase(Locale.ROOT);
    }
}
