package org.sdpkit.diff;

import static org.sdpkit.diff.ChangeClass.BUNDLE;
import static org.sdpkit.diff.ChangeClass.CODEC;
import static org.sdpkit.diff.ChangeClass.COSMETIC;
import static org.sdpkit.diff.ChangeClass.ICE;
import static org.sdpkit.diff.ChangeClass.MEDIA;
import static org.sdpkit.diff.ChangeClass.SECURITY;
import static org.sdpkit.diff.ChangeClass.SESSION;
import static org.sdpkit.diff.ChangeClass.TRANSPORT;
import static org.sdpkit.diff.Impact.BREAKING;
import static org.sdpkit.diff.Impact.NONE;
import static org.sdpkit.diff.Impact.UPDATE;

import java.util.Optional;
import java.util.Set;

/**
 * One thing that a description says, and that may differ.
 *
 * @since 0.1.0
 */
public enum Aspect {
    /** The same is written in another way. */
    TEXT(COSMETIC, NONE),
    /** A line that is no {@code <type>=<value>}. */
    STRAY(COSMETIC, NONE),
    /** A line about a format that the m= line does not have. */
    ORPHAN(COSMETIC, NONE),
    /** The version of the protocol: v=. */
    PROTOCOL_VERSION(SESSION, BREAKING),
    /** Who made the session, and where: o=. RFC 3264 section 8 keeps it for all of a session. */
    ORIGIN(SESSION, BREAKING),
    /** The id of the session: o=. */
    SESSION_ID(SESSION, BREAKING),
    /** The version of the description: o=. */
    SESSION_VERSION(SESSION, UPDATE),
    /** The name of the session: s=. */
    SESSION_NAME(SESSION, UPDATE),
    /** What is said for people: i=, u=, e= and p=. */
    INFORMATION(SESSION, UPDATE),
    /** When the session takes place: t=, r= and z=. */
    TIMING(SESSION, UPDATE),
    /** An attribute of the session that no other aspect is about. */
    SESSION_ATTRIBUTE(SESSION, UPDATE),
    /** Media descriptions that belong together in another way than by BUNDLE. */
    GROUP(SESSION, UPDATE),
    /** Media descriptions that share a transport, the one that says which first: RFC 9143. */
    BUNDLE_GROUP(BUNDLE, UPDATE),
    /** A media description that makes sense only with others: RFC 9143 section 6. */
    BUNDLE_ONLY(BUNDLE, UPDATE),
    /** A media description as a whole: RFC 3264 section 8 takes none away. */
    MEDIA_DESCRIPTION(MEDIA, BREAKING),
    /** A refused media description whose place is used for another one: RFC 3264 section 8.1. */
    RECYCLED(MEDIA, UPDATE),
    /** The places of media descriptions, by which offer and answer find each other: RFC 3264 section 8. */
    MEDIA_ORDER(MEDIA, BREAKING),
    /** The type of media. */
    MEDIA_TYPE(MEDIA, BREAKING),
    /** The name of a media description: {@code a=mid}. */
    MID(MEDIA, BREAKING),
    /** Whether it is refused or put out of use, with port 0. */
    REFUSED(MEDIA, UPDATE),
    /** What is said of a media description for people: i=. */
    MEDIA_INFORMATION(MEDIA, UPDATE),
    /** How much is used: b=. */
    BANDWIDTH(MEDIA, UPDATE),
    /** A header extension of RTP, by its URI. */
    EXTENSION(MEDIA, UPDATE),
    /** Other numbers for header extensions. */
    EXTENSION_IDS(MEDIA, UPDATE),
    /** Numbers that stand for other header extensions than before. */
    EXTENSION_IDS_REUSED(MEDIA, BREAKING),
    /** Streams sent at a time: {@code a=simulcast}. */
    SIMULCAST(MEDIA, UPDATE),
    /** One of those streams: {@code a=rid}. */
    RID(MEDIA, UPDATE),
    /** The media stream and the track: {@code a=msid}. */
    MSID(MEDIA, UPDATE),
    /** The sources of RTP: how many, in which groups, and what is said of them. */
    SOURCE(MEDIA, UPDATE),
    /** Other numbers for sources of the same role. */
    SOURCE_IDS(MEDIA, UPDATE),
    /** An attribute of a media description that no other aspect is about. */
    MEDIA_ATTRIBUTE(MEDIA, UPDATE),
    /** Which way media flows. */
    DIRECTION(ChangeClass.DIRECTION, UPDATE),
    /** A codec, with what depends on it. */
    CODEC_PRESENCE(CODEC, UPDATE),
    /** The order of codecs, the preferred one first: RFC 3264 section 5.1. */
    CODEC_ORDER(CODEC, UPDATE),
    /** A format parameter: {@code a=fmtp}. */
    CODEC_PARAMETER(CODEC, UPDATE),
    /** Feedback about a codec: {@code a=rtcp-fb}. */
    CODEC_FEEDBACK(CODEC, UPDATE),
    /** Other payload types for the same codecs. */
    PAYLOAD_TYPES(CODEC, UPDATE),
    /** Payload types that stand for other codecs than before: RFC 3264 section 8.3.2 forbids it. */
    PAYLOAD_TYPES_REUSED(CODEC, BREAKING),
    /** What is said of packets and frames: {@code a=ptime}, {@code a=framerate}, {@code a=imageattr} … */
    CODEC_ATTRIBUTE(CODEC, UPDATE),
    /** How media is transported. */
    PROTOCOL(TRANSPORT, BREAKING),
    /** The port, and the number of ports. */
    PORT(TRANSPORT, UPDATE),
    /** Where media is sent to: c=. */
    CONNECTION(TRANSPORT, UPDATE),
    /** Where RTCP goes: {@code a=rtcp}. */
    RTCP(TRANSPORT, UPDATE),
    /** Whether RTP and RTCP share a port: {@code a=rtcp-mux}. */
    RTCP_MUX(TRANSPORT, BREAKING),
    /** Whether RTCP packets may be short: {@code a=rtcp-rsize}. */
    RTCP_REDUCED_SIZE(TRANSPORT, UPDATE),
    /** The port of SCTP. */
    SCTP(TRANSPORT, BREAKING),
    /** Data channels, and how large their messages may be. */
    DATA_CHANNEL(TRANSPORT, UPDATE),
    /** Where media is sent to until ICE knows better: c= where ICE is used. */
    DEFAULT_DESTINATION(ICE, UPDATE),
    /** Name and key of connectivity checks; new ones restart ICE. */
    ICE_CREDENTIALS(ICE, UPDATE),
    /** What an ICE agent can: {@code a=ice-options}, {@code a=ice-lite} … */
    ICE_OPTIONS(ICE, UPDATE),
    /** An address for connectivity checks. */
    CANDIDATE(ICE, UPDATE),
    /** What else is said of candidates: {@code a=end-of-candidates}, {@code a=remote-candidates} … */
    ICE_STATE(ICE, UPDATE),
    /** The certificate of (D)TLS; another one needs another association: RFC 8842 section 5.1. */
    FINGERPRINT(SECURITY, BREAKING),
    /** Who begins the (D)TLS handshake: {@code a=setup}. */
    SETUP(SECURITY, UPDATE),
    /** The name of the (D)TLS association; a new one asks for a new association: RFC 8842 section 4. */
    TLS_ID(SECURITY, BREAKING),
    /** Keys of SRTP: {@code a=crypto}. */
    CRYPTO(SECURITY, UPDATE),
    /** The order of the ways to secure RTP, the preferred one first. */
    CRYPTO_ORDER(SECURITY, UPDATE),
    /** What else is said of keys and identities. */
    SECURITY_ATTRIBUTE(SECURITY, UPDATE);

    private static final Set<Aspect> VOLATILE = Set.of(
            SESSION_ID,
            SESSION_VERSION,
            PORT,
            RTCP,
            DEFAULT_DESTINATION,
            ICE_CREDENTIALS,
            CANDIDATE,
            ICE_STATE,
            FINGERPRINT,
            TLS_ID,
            MSID,
            SOURCE_IDS);

    private static final Set<String> DTLS_ROLES = Set.of("active", "passive");

    private final ChangeClass changeClass;
    private final Impact impact;

    Aspect(ChangeClass changeClass, Impact impact) {
        this.changeClass = changeClass;
        this.impact = impact;
    }

    /** What it is about. */
    public ChangeClass changeClass() {
        return changeClass;
    }

    /** Whether it differs between any two sessions: ids, versions, ports, candidates, credentials, fingerprints. */
    public boolean isVolatile() {
        return VOLATILE.contains(this);
    }

    /** What it means for a session that it says something else; nothing stands for what is not said. */
    public Impact impact(Optional<String> before, Optional<String> after) {
        return switch (this) {
            case MEDIA_DESCRIPTION -> before.isPresent() ? BREAKING : UPDATE;
            case SETUP ->
                before.filter(DTLS_ROLES::contains).isPresent()
                                && after.filter(DTLS_ROLES::contains).isPresent()
                        ? BREAKING
                        : UPDATE;
            case RTCP_MUX, FINGERPRINT, TLS_ID -> before.isPresent() ? BREAKING : UPDATE;
            default -> impact;
        };
    }
}
