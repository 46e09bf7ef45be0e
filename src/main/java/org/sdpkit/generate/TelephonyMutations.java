package org.sdpkit.generate;

import static org.sdpkit.generate.MediaSort.BFCP;
import static org.sdpkit.generate.MediaSort.FAX;
import static org.sdpkit.generate.MediaSort.FILE;
import static org.sdpkit.generate.MediaSort.MSRP;
import static org.sdpkit.generate.MediaSort.PLAIN_RTP;
import static org.sdpkit.generate.MediaSort.PRECONDITION;
import static org.sdpkit.generate.MediaSort.SDES;
import static org.sdpkit.generate.MediaSort.TCP_FAX;
import static org.sdpkit.generate.MediaSort.TLS_MSRP;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sdpkit.model.SessionDescription;

/** How the rules on fax, messages, floor control, keys and capabilities are broken. */
final class TelephonyMutations {

    private static final String KEY = "PS1uQCVeeCFCanVmcjkpPywjNWhcYD0mXXtxaVBR";
    private static final String SUITE = " AES_CM_128_HMAC_SHA1_80 inline:";
    private static final String UNUSED_TAG = "a=crypto:77";
    private static final String KEYED = UNUSED_TAG + SUITE + KEY;

    private static final MediaSort DIRECT_MSRP = MSRP.without("^a=(path:.* |msrp-cema$)");

    private static final List<Mutation<SessionDescription>> KEYS = List.of(
            in(
                    SDES,
                    "crypto-key-length",
                    "a suite with longer keys gets a key of 30 bytes",
                    media -> media.with(UNUSED_TAG + " AES_256_CM_HMAC_SHA1_80 inline:" + KEY)),
            in(SDES, "crypto-key-not-base64", "a key has one character too many", media -> media.with(KEYED + "A")),
            in(
                    SDES,
                    "non-canonical-crypto-key",
                    "a key loses its padding",
                    media ->
                            media.with(UNUSED_TAG + " AEAD_AES_128_GCM inline:7mwGE4Bf/dez3Owoc/RyGCo13vM3Fyo4AMSU8Q")),
            in(
                    SDES,
                    "crypto-keys-without-mki",
                    "the second of two keys has no identifier",
                    media -> media.with(KEYED + "|2^20|1:4;inline:YUJDZGVmZ2hpSktMbW9QUXJzVHVWd3l6MTIzNDU2|2^20")),
            in(
                    SDES,
                    "unequal-mki-lengths",
                    "the identifiers of two keys have 4 bytes and 1",
                    media -> media.with(KEYED + "|2^20|1:4;inline:YUJDZGVmZ2hpSktMbW9QUXJzVHVWd3l6MTIzNDU2|2^20|2:1")),
            in(
                    SDES,
                    "crypto-parameter-value",
                    "a key is to be derived anew after 2^25 packets",
                    media -> media.with(KEYED + " KDR=25")),
            in(
                    SDES,
                    "crypto-parameter-value",
                    "the window of replays is too small",
                    media -> media.with(KEYED + " WSH=32")),
            in(
                    SDES,
                    "unknown-crypto-parameter",
                    "a key has a parameter that nobody knows",
                    media -> media.with(KEYED + " COLOUR=blue")),
            in(
                    SDES,
                    "unprotected-srtp",
                    "a key turns encryption off",
                    media -> media.with(KEYED + " UNENCRYPTED_SRTP")),
            in(
                    SDES,
                    "unprotected-srtp",
                    "a key turns authentication off",
                    media -> media.with(KEYED + " UNAUTHENTICATED_SRTP")),
            in(
                    SDES,
                    "unknown-crypto-suite",
                    "a key is for a suite that nobody knows",
                    media -> media.with(UNUSED_TAG + " ROT13_HMAC_SHA1_80 inline:" + KEY)),
            in(
                    SDES,
                    "duplicate-crypto-tag",
                    "a second key takes the tag of the first",
                    media -> media.with("a=crypto:" + media.after("a=crypto:").split(" ", 2)[0] + SUITE + KEY)),
            in(
                    SDES,
                    "repeated-crypto-key",
                    "one key stands under two suites",
                    media -> media.with(KEYED, "a=crypto:78 AES_CM_128_HMAC_SHA1_32 inline:" + KEY)),
            in(PLAIN_RTP, "readable-key", "media is offered with a key", media -> media.replaced(
                            "^(m=\\S+ \\S+) RTP/AVP ", "$1 RTP/SAVP ")
                    .with(KEYED)),
            in(
                    PLAIN_RTP,
                    "opportunistic-crypto",
                    "a key stands under a protocol without encryption",
                    media -> media.with(KEYED)),
            in(
                    SDES,
                    "malformed-mikey-message",
                    "a message of MIKEY holds a sentence",
                    media -> media.with("a=key-mgmt:mikey bm90IGEgbWVzc2FnZSBvZiBNSUtFWSAh")),
            in(
                    SDES,
                    "unknown-key-management-protocol",
                    "keys are agreed on by a protocol that nobody knows",
                    media -> media.with("a=key-mgmt:pigeon bm90IGEgbWVzc2FnZSBvZiBNSUtFWSAh")),
            in(
                    SDES,
                    "segmented-security-precondition",
                    "a precondition of security is for one side",
                    media -> media.with("a=curr:sec local none", "a=des:sec mandatory local sendrecv")),
            in(
                    PLAIN_RTP,
                    "zrtp-hash-length",
                    "a hash is cut",
                    media -> media.with("a=zrtp-hash:1.10 fe30efd02423cb054e50efd0248742ac7a52c8f91bc2")));

    private static final List<Mutation<SessionDescription>> FAXES = List.of(
            in(
                    FAX,
                    "t38-without-version",
                    "a fax does not say its version",
                    media -> media.without("a=T38FaxVersion:")),
            in(
                    FAX,
                    "t38-without-rate-management",
                    "a fax does not say who manages its rate",
                    media -> media.without("a=T38FaxRateManagement:")),
            in(
                    FAX,
                    "t38-bit-rate",
                    "a rate is given in kilobits",
                    media -> media.replaced("^a=T38MaxBitRate:\\d+", "a=T38MaxBitRate:14")),
            in(
                    FAX.without("^a=T38FaxTranscodingMMR"),
                    "t38-boolean-value",
                    "a flag has a value",
                    media -> media.with("a=T38FaxTranscodingMMR:1")),
            in(
                    FAX.without("^a=T38FaxTranscodingJBIG"),
                    "t38-boolean-value",
                    "a flag is turned off by a value",
                    media -> media.with("a=T38FaxTranscodingJBIG:0")),
            in(
                    FAX,
                    "t38-transport",
                    "a fax travels by plain UDP",
                    media -> media.replaced("^(m=\\S+ \\S+) \\S+", "$1 udp")),
            in(
                    FAX,
                    "protocol-case",
                    "a protocol is spelled in capital letters",
                    media -> media.replaced(" udptl ", " UDPTL ")),
            in(
                    FAX,
                    "t38-rate-management-transport",
                    "a fax over UDP manages its rate as over TCP",
                    media -> media.replaced("(?<=^a=T38FaxRateManagement:).*", "localTCF")),
            in(
                    TCP_FAX,
                    "t38-rate-management-transport",
                    "a fax over TCP manages its rate as over UDP",
                    media -> media.replaced("(?<=^a=T38FaxRateManagement:).*", "transferredTCF")),
            in(
                    TCP_FAX,
                    "t38-error-correction-over-tcp",
                    "a fax over TCP corrects packets of UDP",
                    media -> media.with("a=T38FaxUdpEC:t38UDPRedundancy")),
            in(TCP_FAX, "active-with-port", "the side that opens the connection gives a port", media -> media.replaced(
                            "^a=setup:.*", "a=setup:active")
                    .replaced("^m=image \\d+", "m=image 54111")),
            in(
                    FAX,
                    "unknown-t38-value",
                    "a word is misspelt",
                    media -> media.replaced("(?<=^a=T38FaxRateManagement:).*", "transferedTCF")),
            in(
                    FAX,
                    "misspelt-t38-attribute",
                    "an attribute is misspelt",
                    media -> media.replaced("^a=T38MaxBitRate:", "a=T38maxBitRate:")),
            in(FAX, "t38-media-type", "a fax calls itself audio", media -> media.replaced("^m=image", "m=audio")));

    private static final List<Mutation<SessionDescription>> MESSAGES = List.of(
            in(MSRP, "msrp-without-path", "a session of messages loses its path", media -> media.without("a=path:")),
            in(
                    MSRP,
                    "msrp-without-accept-types",
                    "a session of messages accepts no types",
                    media -> media.without("a=accept-types:")),
            in(
                    MSRP,
                    "msrp-without-setup",
                    "a session of messages does not say who connects",
                    media -> media.without("a=setup:")),
            in(
                    MSRP,
                    "msrp-connection-attribute",
                    "a session of messages asks for a new connection",
                    media -> media.with("a=connection:new")),
            in(
                    DIRECT_MSRP,
                    "msrp-path-address",
                    "the path has another address",
                    media -> media.replaced("^(a=path:msrps?://)\\d[^:/]+", "$110.0.0.7")),
            in(
                    DIRECT_MSRP,
                    "msrp-path-port",
                    "the path has another port",
                    media -> media.replaced("^(a=path:msrps?://[^:/]+):\\d+", "$1:1")),
            in(
                    DIRECT_MSRP,
                    "msrp-path-without-port",
                    "the path has no port",
                    media -> media.replaced("^(a=path:msrps?://[^:/]+):\\d+", "$1")),
            in(
                    MSRP,
                    "msrp-path-scheme",
                    "a path of TLS stands under a protocol without",
                    media -> media.replaced("^a=path:msrp:", "a=path:msrps:")),
            in(
                    TLS_MSRP,
                    "msrp-path-scheme",
                    "a path without TLS stands under a protocol with TLS",
                    media -> media.replaced("^a=path:msrps:", "a=path:msrp:")),
            in(MSRP, "msrp-repeated-type", "a type that is accepted alone is accepted wrapped", media -> media.without(
                            "a=accept-")
                    .with("a=accept-types:text/plain", "a=accept-wrapped-types:text/plain")),
            in(
                    TLS_MSRP,
                    "tls-without-fingerprint",
                    "TLS loses its fingerprint",
                    media -> media.without("a=fingerprint:")),
            in(
                    MSRP,
                    "msrp-format",
                    "a session of messages lists a payload type",
                    media -> media.replaced("^(m=\\S+ \\S+ \\S+) \\*", "$1 0")),
            in(
                    MSRP,
                    "msrp-media-type",
                    "a session of messages calls itself an application",
                    media -> media.replaced("^m=message", "m=application")),
            in(
                    FILE,
                    "file-selector-without-transfer-id",
                    "a file loses the id of its transfer",
                    media -> media.without("a=file-transfer-id:")),
            in(
                    FILE,
                    "file-transfer-direction",
                    "a file travels both ways",
                    media -> media.replaced("^a=(sendonly|recvonly)$", "a=sendrecv")),
            in(
                    FILE,
                    "file-hash-length",
                    "the hash of a file is cut",
                    media -> media.replaced("(hash:sha-1:\\w\\w:\\w\\w:\\w\\w:\\w\\w)\\S*", "$1")));

    private static final List<Mutation<SessionDescription>> FLOORS = List.of(
            in(
                    BFCP,
                    "bfcp-mixed-role",
                    "floor control has a role that is no more",
                    media -> media.replaced("^a=floorctrl:.*", "a=floorctrl:c-s")),
            in(
                    BFCP,
                    "bfcp-version",
                    "floor control over UDP is of the version for TCP",
                    media -> media.replaced("^a=bfcpver:.*", "a=bfcpver:1")),
            in(
                    BFCP,
                    "incomplete-floor-server",
                    "a floor control server does not name its conference",
                    media -> media.without("a=confid:")),
            in(
                    BFCP,
                    "incomplete-floor-server",
                    "a floor control server does not name its user",
                    media -> media.without("a=userid:")),
            in(BFCP, "obsolete-floor-pointer", "a floor points as RFC 4583 had it once", media -> media.replaced(
                            "^(a=floorid:\\d+).*", "$1 m-stream:10")
                    .with("a=label:10")),
            in(
                    BFCP,
                    "unknown-floor-label",
                    "a floor points to nothing",
                    media -> media.replaced("^(a=floorid:\\d+).*", "$1 mstrm:nowhere")),
            in(BFCP, "duplicate-floor-id", "a floor has the id of another", media -> media.repeated("a=floorid:")),
            in(
                    BFCP,
                    "bfcp-format",
                    "floor control lists a payload type",
                    media -> media.replaced("^(m=\\S+ \\S+ \\S+) \\*", "$1 0")),
            in(
                    BFCP,
                    "bfcp-media-type",
                    "floor control calls itself audio",
                    media -> media.replaced("^m=application", "m=audio")),
            Mutation.inAll("bundled-bfcp", "floor control joins a BUNDLE group", (all, draw) -> BFCP.changed(
                            all, draw, media -> media.with("a=mid:floor"))
                    .map(changed -> changed.withSession(changed.session().with("a=group:BUNDLE floor")))));

    private static final List<Mutation<SessionDescription>> CAPABILITIES = List.of(
            in(
                    PLAIN_RTP,
                    "duplicate-capability-number",
                    "two attribute capabilities have one number",
                    media -> media.with("a=acap:71 ptime:20", "a=acap:71 ptime:30", "a=pcfg:71 a=71")),
            in(
                    PLAIN_RTP,
                    "nested-capability",
                    "a capability holds capabilities",
                    media -> media.with("a=acap:71 tcap:2 RTP/SAVP", "a=pcfg:71 a=71")),
            in(
                    PLAIN_RTP,
                    "unknown-capability",
                    "a configuration needs what is not defined",
                    media -> media.with("a=tcap:71 RTP/AVPF", "a=pcfg:71 t=79")),
            in(
                    PLAIN_RTP,
                    "duplicate-configuration-number",
                    "two configurations have one number",
                    media -> media.with("a=tcap:71 RTP/AVPF", "a=pcfg:71 t=71", "a=pcfg:71 t=71")),
            in(
                    PLAIN_RTP,
                    "unknown-capability-extension",
                    "an extension is required that nobody knows",
                    media -> media.with("a=creq:telepathy")),
            in(
                    PLAIN_RTP,
                    "requirement-in-answer",
                    "an answer requires an extension",
                    media -> media.with("a=creq:med-v0", "a=acfg:1")),
            in(
                    PLAIN_RTP,
                    "duplicate-altc-number",
                    "two alternative addresses have one number",
                    media -> media.with("a=altc:1 IP6 2001:db8::1 45678", "a=altc:1 IP4 192.0.2.1 36172")));

    private static final List<Mutation<SessionDescription>> CALLS = List.of(
            in(
                    PRECONDITION,
                    "incomplete-precondition",
                    "of a precondition only what is there is told",
                    media -> media.with("a=curr:qos e2e none")),
            in(
                    PRECONDITION,
                    "incomplete-precondition",
                    "of a precondition only what should be is told",
                    media -> media.with("a=des:qos mandatory e2e sendrecv")),
            in(
                    PRECONDITION,
                    "repeated-precondition",
                    "a current status is told twice",
                    media -> media.repeated("a=curr:")),
            in(
                    PRECONDITION,
                    "unknown-precondition-type",
                    "a precondition is of a type that nobody knows",
                    media -> media.with("a=curr:luck e2e none", "a=des:luck optional e2e sendrecv")),
            in(
                    PLAIN_RTP,
                    "unknown-qos-mechanism",
                    "quality is asked for by a mechanism that nobody knows",
                    media -> media.without("a=qos-mech-send").with("a=qos-mech-send:luck")),
            in(PLAIN_RTP, "unknown-content", "a stream shows what nobody knows", media -> media.without("a=content:")
                    .with("a=content:dreams")),
            Mutation.inAll("duplicate-label", "a label stands twice", (all, draw) -> PLAIN_RTP
                    .without("^a=label:")
                    .changed(all, draw, media -> media.with("a=label:twice"))
                    .map(changed -> changed.withAdded(PLAIN_RTP.clean().with("a=label:twice")))),
            in(
                    PLAIN_RTP,
                    "obsolete-comedia-direction",
                    "who connects is said as drafts had it",
                    media -> media.with("a=direction:active")),
            whereMoreFits(
                    PLAIN_RTP.without("^a=pcfg:"),
                    "unused-setup",
                    "a role for connecting stands where nothing connects",
                    media -> media.with("a=setup:actpass")),
            in(PLAIN_RTP, "zero-bandwidth", "a stream in use has no bandwidth", media -> media.without("b=")
                    .withBefore("a=", "b=AS:0")),
            in(PLAIN_RTP, "misplaced-bfcp-attribute", "audio has a conference", media -> media.with("a=confid:4321")),
            in(
                    PLAIN_RTP,
                    "misplaced-msrp-attribute",
                    "audio has types of messages",
                    media -> media.with("a=accept-types:text/plain")),
            in(
                    PLAIN_RTP,
                    "misplaced-t38-attribute",
                    "audio has a version of fax",
                    media -> media.with("a=T38FaxVersion:0")),
            whereMoreFits(
                    PLAIN_RTP.without("^a=source-filter:"),
                    "hold-by-address",
                    "hold is said by the address",
                    media -> media.withAddress("0.0.0.0")),
            Mutation.inAll(
                    "circuit-switched-address",
                    "a circuit-switched call has an Internet address",
                    (all, draw) -> all.session().has("c=") && MediaSort.takesMore(all)
                            ? Optional.of(all.withAdded(new Section(List.of("m=audio 9 PSTN -"))))
                            : Optional.empty()),
            Mutation.inSession(
                    "obsolete-attribute",
                    "a session has a category",
                    session -> session.with("a=cat:lectures.physics")),
            Mutation.inSession(
                    "obsolete-attribute", "a session has keywords", session -> session.with("a=keywds:waves optics")),
            Mutation.inSession(
                    "origin-number-too-large",
                    "a session id needs 64 bits",
                    session -> session.replaced("^(o=\\S+) \\d+", "$1 18446744073709551615")));

    static final List<Mutation<SessionDescription>> ALL = Stream.of(KEYS, FAXES, MESSAGES, FLOORS, CAPABILITIES, CALLS)
            .flatMap(List::stream)
            .toList();

    private TelephonyMutations() {}

    private static Mutation<SessionDescription> in(
            MediaSort sort, String rule, String what, UnaryOperator<Section> change) {
        return sort.mutation(rule, what, change);
    }

    /** One in audio of a description that is neither an answer nor one of ICE. */
    private static Mutation<SessionDescription> whereMoreFits(
            MediaSort sort, String rule, String what, UnaryOperator<Section> change) {
        return Mutation.inAll(
                rule,
                what,
                (all, draw) -> MediaSort.takesMore(all) ? sort.changed(all, draw, change) : Optional.empty());
    }
}
