package org.sdpkit.generate;

import java.util.Optional;
import org.sdpkit.model.LineEnd;
import org.sdpkit.model.SessionDescription;

/**
 * Another way to write the same, as somebody writes it: everywhere in a description where it can be written so.
 *
 * <p>Where a rule finds it, {@link #rule} says which; no other finds an error in it. What it means stays as it was,
 * but for {@link #HOLD_ADDRESS} and {@link #SCTPMAP}, which say the same by other values.
 *
 * @since 0.1.0
 */
public enum Spelling {
    /** Lines end in a line feed, which readers should take: RFC 8866 section 5. Found by {@code line-end-not-crlf}. */
    LF("lines end in a line feed", "line-end-not-crlf"),

    /**
     * Lines end in a carriage return, which no RFC asks to be taken (RFC 8866 section 5). Found by
     * {@code line-end-not-crlf}.
     */
    CR("lines end in a carriage return", "line-end-not-crlf"),

    /**
     * A space stands at the end of lines whose value cannot end in one, where RFC 8866 section 9 has none. Found by
     * {@code surplus-space}.
     */
    TRAILING_SPACE("a space stands at the end of lines of numbers and words", "surplus-space"),

    /** A space stands behind each semicolon of {@code a=fmtp}: RFC 8866 section 6.15, RFC 4855 section 3. */
    PARAMETER_SPACE("a space stands behind each semicolon of format parameters"),

    /** A semicolon ends the parameters of {@code a=fmtp}, which only separates them by RFC 4855 section 3. */
    FINAL_SEMICOLON("a semicolon ends format parameters"),

    /**
     * Names of format parameters have capitals for small letters, and small letters where they have no other: case means
     * nothing in them (RFC 4855 section 3).
     */
    PARAMETER_CASE("names of format parameters change case"),

    /**
     * Encoding names have capitals for small letters, and small letters where they have no other: case means nothing in
     * them (RFC 8866 section 5.14, RFC 4855 section 3).
     */
    ENCODING_CASE("encoding names change case"),

    /** Hash functions of fingerprints are in capitals: case means nothing in them (RFC 8122 section 5). */
    HASH_FUNCTION_CASE("hash functions are in capitals"),

    /**
     * Fingerprints are in small letters, as agents of the first years write them against RFC 8122 section 5. Found by
     * {@code lower-case-fingerprint}.
     */
    FINGERPRINT_CASE("fingerprints are in small letters", "lower-case-fingerprint"),

    /** The transports of candidates change case, which means nothing in them: RFC 8839 section 5.1. */
    TRANSPORT_CASE("transports of candidates change case"),

    /**
     * The number of channels of audio is written where it is one, and might be left out: RFC 8866 section 6.6.
     */
    ONE_CHANNEL("one channel of audio is written too"),

    /**
     * Payload types that RFC 3551 section 6 gives a codec have no {@code a=rtpmap}, which should be there all the same
     * (RFC 3264 section 5.1). Found by {@code unmapped-static-payload-type}.
     */
    STATIC_FORMATS("static payload types are not mapped", "unmapped-static-payload-type"),

    /** {@code a=sendrecv} is left out, which holds where nothing else is said: RFC 8866 section 6.7. */
    DEFAULT_DIRECTION("sendrecv is left out where it holds anyway"),

    /** Lengths of time are in seconds, without a unit: RFC 8866 sections 5.10 and 5.11. */
    SECONDS("lengths of time are in seconds"),

    /**
     * {@code a=source-filter} has no space before its mode, where RFC 4570 section 3 has one. Found by
     * {@code source-filter-space}.
     */
    SOURCE_FILTER_SPACE("source-filter has no space before its mode", "source-filter-space"),

    /**
     * Media that is sent only, or neither sent nor received, has the address 0.0.0.0, by which RFC 2543 put a call on
     * hold: RFC 3264 section 8.4. Nothing is received there before and after, but the address is another. Found by
     * {@code hold-by-address}.
     */
    HOLD_ADDRESS("media on hold has the address 0.0.0.0", "hold-by-address"),

    /**
     * Data channels are written as in the drafts of RFC 8841: {@code DTLS/SCTP}, with the port of SCTP as its format, and
     * {@code a=sctpmap} (draft-ietf-mmusic-sctp-sdp-05). The association is the same, but the protocol and its format have
     * other names. Found by {@code legacy-sctp}.
     */
    SCTPMAP("data channels are written as in drafts", "legacy-sctp"),

    /**
     * The last line has no end, where RFC 8866 section 9 ends each. Found by {@code unterminated-line}.
     */
    NO_FINAL_LINE_END("the last line has no end", "unterminated-line");

    private final String description;
    private final String rule;

    Spelling(String description) {
        this(description, "");
    }

    Spelling(String description, String rule) {
        this.description = description;
        this.rule = rule;
    }

    /** What it is, in a phrase. */
    public String description() {
        return description;
    }

    /** The id of the rule that finds it, if one does. */
    public Optional<String> rule() {
        return Optional.of(rule).filter(id -> !id.isEmpty());
    }

    /** A description, written like this as far as it has what can be written so; its lines all end as the first does. */
    public SessionDescription respell(SessionDescription plain) {
        return switch (this) {
            case LF -> Respelling.lineEnd(plain, LineEnd.LF);
            case CR -> Respelling.lineEnd(plain, LineEnd.CR);
            case TRAILING_SPACE -> Respelling.lines(plain, Respelling::withSpace);
            case PARAMETER_SPACE -> Respelling.lines(plain, Respelling::withParameterSpaces);
            case FINAL_SEMICOLON -> Respelling.lines(plain, Respelling::withFinalSemicolon);
            case PARAMETER_CASE -> Respelling.lines(plain, Respelling::withParameterCase);
            case ENCODING_CASE -> Respelling.lines(plain, Respelling::withEncodingCase);
            case HASH_FUNCTION_CASE -> Respelling.lines(plain, Respelling::withHashFunctionCase);
            case FINGERPRINT_CASE -> Respelling.lines(plain, Respelling::withFingerprintCase);
            case TRANSPORT_CASE -> Respelling.lines(plain, Respelling::withTransportCase);
            case ONE_CHANNEL -> Respelling.media(plain, Respelling::withOneChannel);
            case STATIC_FORMATS -> Respelling.media(plain, Respelling::withoutStaticMaps);
            case DEFAULT_DIRECTION -> Respelling.withoutDefaultDirection(plain);
            case SECONDS -> Respelling.lines(plain, Respelling::withSeconds);
            case SOURCE_FILTER_SPACE -> Respelling.lines(plain, Respelling::withoutSourceFilterSpace);
            case HOLD_ADDRESS -> Respelling.withHoldAddress(plain);
            case SCTPMAP -> Respelling.media(plain, Respelling::withSctpmap);
            case NO_FINAL_LINE_END -> Respelling.withoutFinalLineEnd(plain);
        };
    }
}
