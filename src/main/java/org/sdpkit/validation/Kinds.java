package org.sdpkit.validation;

import java.util.List;
import java.util.Locale;
import org.sdpkit.model.Protocol;

/** What kinds of media descriptions there are, by their m= lines. */
final class Kinds {

    private static final List<Protocol> MSRP = List.of(Protocol.TCP_MSRP, Protocol.TCP_TLS_MSRP);
    private static final List<Protocol> BFCP = List.of(
            Protocol.TCP_BFCP,
            Protocol.TCP_TLS_BFCP,
            Protocol.TCP_DTLS_BFCP,
            Protocol.UDP_BFCP,
            Protocol.UDP_TLS_BFCP,
            Protocol.TCP_WS_BFCP,
            Protocol.TCP_WSS_BFCP);

    private Kinds() {}

    /** A session of messages over MSRP. */
    static boolean isMsrp(MediaAt media) {
        return media.isOver(MSRP);
    }

    /** Floor control over BFCP. */
    static boolean isBfcp(MediaAt media) {
        return media.isOver(BFCP);
    }

    /** Fax in real time: the format t38, or a protocol that carries nothing else. */
    static boolean isT38(MediaAt media) {
        return media.field()
                .filter(field ->
                        field.protocol().name().toLowerCase(Locale.ROOT).contains("udptl")
                                || field.formats().stream().anyMatch("t38"::equalsIgnoreCase))
                .isPresent();
    }

    /** A TCP connection that {@code a=setup} is about, with TLS or without. */
    static boolean isComedia(MediaAt media) {
        return media.field()
                .map(field -> field.protocol().name().toUpperCase(Locale.ROOT))
                .filter(name -> name.equals("TCP") || name.startsWith("TCP/"))
                .filter(name -> !name.contains("DTLS") && !name.contains("RTP"))
                .isPresent();
    }

    /** A TCP connection with TLS, whose certificate a fingerprint tells. */
    static boolean isTlsOverTcp(MediaAt media) {
        return media.field()
                .filter(field ->
                        field.protocol().name().toUpperCase(Locale.ROOT).startsWith("TCP/TLS"))
                .isPresent();
    }
}
