package org.sdpkit.generate;

import static org.sdpkit.generate.MediaSort.DTLS;
import static org.sdpkit.generate.MediaSort.FAX;
import static org.sdpkit.generate.MediaSort.FINGERPRINT;
import static org.sdpkit.generate.MediaSort.PLAIN_RTP;
import static org.sdpkit.generate.MediaSort.SCTP;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sdpkit.attribute.SctpPort;
import org.sdpkit.model.SessionDescription;

/** How the rules on keys, on RTCP and on SCTP are broken. */
final class DtlsMutations {

    private static final String SHA_1 =
            "a=fingerprint:sha-1 4A:AD:B9:B1:3F:82:18:3B:54:02:12:DF:3E:5D:49:6B:19:E5:7C:AB";
    private static final String CRYPTO =
            "a=crypto:77 AES_CM_128_HMAC_SHA1_80 inline:WVNfX19zZW1jdGwgKCkgewkyMjA7fQp9CnVubGVz";
    private static final String CHANNEL = "a=dcmap:7 subprotocol=\"msrp\"";

    private static final List<Mutation<SessionDescription>> KEYS = List.of(
            DTLS.mutation(
                    "fingerprint-length",
                    "a fingerprint is cut",
                    media -> media.replaced("^(a=fingerprint:sha-256 (?:\\w\\w:){19}\\w\\w).*", "$1")),
            DTLS.mutation(
                    "lower-case-fingerprint",
                    "a further fingerprint has small letters",
                    media -> media.with(SHA_1.replace("4A:AD", "4a:ad"))),
            DTLS.mutation(
                    "forbidden-hash-function",
                    "a further fingerprint is of MD5",
                    media -> media.with("a=fingerprint:md5 19:E2:1C:3B:4B:9F:81:E6:B8:5C:F4:A5:A8:D8:73:04")),
            DTLS.mutation(
                    "unknown-hash-function",
                    "a further fingerprint is of a function that nobody knows",
                    media -> media.with(FINGERPRINT.replace("sha-256", "sha3-256"))),
            DTLS.mutation("weak-hash-function", "the fingerprint is of SHA-1", media -> media.without("a=fingerprint:")
                    .with(SHA_1)),
            overDtls(
                    "missing-fingerprint",
                    "a description loses its fingerprints",
                    section -> section.without("a=fingerprint:")),
            overDtls("missing-setup", "a description loses its roles", section -> section.without("a=setup:")),
            Mutation.everywhere(
                    "missing-tls-id", "a description loses its ids", section -> section.without("a=tls-id:")),
            DTLS.mutation(
                    "holdconn-over-dtls",
                    "media holds its connection",
                    media -> media.replaced("^a=setup:actpass$", "a=setup:holdconn")),
            Mutation.inAll(
                    "chosen-role-in-offer",
                    "one of two media descriptions of an offer chooses",
                    (all, draw) -> all.mapOne(
                            draw,
                            media -> isOfferedAndUsed(media)
                                    && all.media().stream()
                                                    .filter(DtlsMutations::isOfferedAndUsed)
                                                    .count()
                                            > 1,
                            (media, same) -> media.replaced("^a=setup:actpass$", "a=setup:passive"))),
            PLAIN_RTP.mutation(
                    "fingerprint-of-clear-media", "clear media has a fingerprint", media -> media.with(FINGERPRINT)),
            PLAIN_RTP.mutation(
                    "unkeyed-media",
                    "clear media calls itself encrypted",
                    media -> media.has("a=pcfg:") ? media : media.replaced(" RTP/AVP ", " RTP/SAVP ")),
            Mutation.inMedia(
                    "two-ways-to-keys",
                    "media has a key beside its fingerprint",
                    DTLS::fits,
                    media -> media.with(CRYPTO)),
            overDtls("rtp-without-dtls", "RTP goes over SRTP without keys", section -> section.without("a=fingerprint:")
                            .replaced(" \\w+/D?TLS/RTP/SAVPF? ", " RTP/SAVPF "))
                    .where(description ->
                            description.mediaDescriptions().stream().noneMatch(media -> media.has(SctpPort.TYPE))));

    private static final List<Mutation<SessionDescription>> RTCP = List.of(
            Mutation.everywhere(
                    "missing-rtcp-mux", "a description loses rtcp-mux", section -> section.without("a=rtcp-mux")),
            Mutation.inAll(
                    "bundled-without-rtcp-mux",
                    "bundled media loses rtcp-mux",
                    (all, draw) -> all.mapOne(
                            draw,
                            media -> all.session()
                                    .finds("^a=group:BUNDLE \\S+ (.* )?" + Pattern.quote(media.after("a=mid:"))
                                            + "( |$)"),
                            (media, same) -> media.without("a=rtcp-mux"))),
            PLAIN_RTP.mutation(
                    "mux-only-without-mux", "media without rtcp-mux insists on it", media -> media.without("a=rtcp")
                            .with("a=rtcp-mux-only")),
            Mutation.inMedia(
                    "mux-only-without-mux",
                    "media that insists on rtcp-mux loses it",
                    media -> media.has("a=rtcp-mux-only"),
                    media -> media.replaced("^a=rtcp-mux$", "a=x-mark")),
            PLAIN_RTP.mutation("rtcp-beside-mux-only", "RTCP has a port and none", media -> media.without("a=rtcp")
                    .with("a=rtcp:47", "a=rtcp-mux", "a=rtcp-mux-only")),
            FAX.mutation("rtcp-mux-of-other-media", "a fax has RTCP", media -> media.with("a=rtcp-mux")),
            PLAIN_RTP.mutation("rtcp-on-rtp-port", "RTCP goes to the port of RTP", media -> media.without("a=rtcp")
                    .with("a=rtcp:" + media.after("m=audio ").split(" ", 2)[0])),
            PLAIN_RTP.mutation(
                    "reduced-rtcp-without-feedback",
                    "RTCP is reduced where nothing hurries",
                    media -> media.with("a=rtcp-rsize")));

    private static final List<Mutation<SessionDescription>> CHANNELS = List.of(
            SCTP.mutation("missing-sctp-port", "SCTP loses its port", media -> media.without("a=sctp-port:")),
            SCTP.mutation("zero-sctp-port", "SCTP has the port 0", media -> media.replaced("^(a=sctp-port:).*", "$10")),
            SCTP.mutation(
                    "sctp-format",
                    "the port of SCTP stands for its format",
                    media -> media.replaced("^(m=.*) webrtc-datachannel", "$1 5000")),
            SCTP.mutation(
                    "sctp-media-type", "SCTP calls itself audio", media -> media.replaced("^m=application", "m=audio")),
            SCTP.mutation(
                    "sctpmap-beside-port",
                    "SCTP has a line of drafts",
                    media -> media.with("a=sctpmap:5000 webrtc-datachannel 1024")),
            SCTP.mutation("legacy-sctp", "SCTP is written as in drafts", media -> media.replaced(
                            " UDP/DTLS/SCTP webrtc-datachannel", " DTLS/SCTP 5000")
                    .without("a=sctp-port:")
                    .without("a=max-message-size:")
                    .with("a=sctpmap:5000 webrtc-datachannel 1024")),
            SCTP.mutation("duplicate-data-channel", "a channel opens twice", media -> media.with(CHANNEL, CHANNEL)),
            SCTP.mutation(
                    "reserved-data-channel",
                    "a channel has the stream 65535",
                    media -> media.with("a=dcmap:65535 subprotocol=\"msrp\"")),
            SCTP.mutation(
                    "two-reliabilities",
                    "a channel gives up by time and by tries",
                    media -> media.with(CHANNEL + ";max-retr=3;max-time=100")),
            SCTP.mutation(
                    "unmapped-data-channel-attribute",
                    "an attribute is for a channel that nobody opens",
                    media -> media.with(CHANNEL, "a=dcsa:8 accept-types:text/plain")),
            PLAIN_RTP.mutation(
                    "sctp-attribute-of-other-media",
                    "audio has a port of SCTP",
                    media -> media.with("a=sctp-port:5000")));

    static final List<Mutation<SessionDescription>> ALL =
            Stream.of(KEYS, RTCP, CHANNELS).flatMap(List::stream).toList();

    private DtlsMutations() {}

    private static boolean isOfferedAndUsed(Section media) {
        return DTLS.fits(media) && media.has("a=setup:actpass");
    }

    /** One at all levels of a description with RTP or SCTP over DTLS. */
    private static Mutation<SessionDescription> overDtls(String rule, String what, UnaryOperator<Section> change) {
        return Mutation.inAll(
                rule,
                what,
                (all, draw) -> all.media().stream().anyMatch(DTLS::fits)
                        ? Optional.of(all.mapEach(change))
                        : Optional.empty());
    }
}
