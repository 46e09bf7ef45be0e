package org.sdpkit.ice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.CandidateTransport;
import org.sdpkit.attribute.CandidateType;

/**
 * What candidates have in common that succeed and fail alike: RFC 8445 section 5.1.1.3. Two candidates have the same text
 * exactly if all of this is the same.
 *
 * @param type the type
 * @param base the address of the own interface
 * @param transport UDP or TCP
 * @param server the STUN or TURN server they were found with, if one was
 * @since 0.1.0
 */
public record Foundation(CandidateType type, Address base, CandidateTransport transport, Optional<String> server) {

    private static final int LENGTH = 16;

    /** 16 hexadecimal digits, as a=candidate has it; from them nobody learns the address of an interface. */
    public String text() {
        String whole = String.join(
                " ",
                type.name().toLowerCase(Locale.ROOT),
                base.text(),
                transport.name().toLowerCase(Locale.ROOT),
                server.orElse(""));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
