package org.sdpkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Ids;

/**
 * Reads and writes session descriptions (RFC 8866). Whatever is read can be written again, to the last byte.
 *
 * @since 0.1.0
 */
public final class Sdp {

    private static final int SEED_LENGTH = 32;

    private Sdp() {}

    /** Reads a description; whatever is wrong with it is a diagnostic. */
    public static Parsed parse(byte[] bytes) {
        return SdpReader.STANDARD.parse(bytes);
    }

    /** Reads a description; whatever is wrong with it is a diagnostic. */
    public static Parsed parse(String text) {
        return SdpReader.STANDARD.parse(text);
    }

    /**
     * Reads a description from a file; whatever is wrong with it is a diagnostic.
     *
     * @throws IOException if the file cannot be read, or is larger than {@link org.sdpkit.model.Limits#DEFAULT} allows
     */
    public static Parsed parse(Path file) throws IOException {
        return SdpReader.STANDARD.parse(file);
    }

    /** The text of a description, decoded from UTF-8; {@link SessionDescription#bytes()} is exact in every case. */
    public static String write(SessionDescription session) {
        return new String(session.bytes(), StandardCharsets.UTF_8);
    }

    /**
     * Finds the description in what people paste: a JSON object with a member {@code sdp}, a quoted string, a text with
     * {@code \r\n} spelled out, or base64 of these. Anything else is handed back as it is.
     */
    public static Unwrapped unwrap(byte[] pasted) {
        return Unwrapper.unwrap(pasted);
    }

    /** Ids, keys and credentials of a new session, which nobody can guess. */
    public static Ids secureIds() {
        byte[] seed = new byte[SEED_LENGTH];
        new SecureRandom().nextBytes(seed);
        return Ids.seeded(seed);
    }
}
