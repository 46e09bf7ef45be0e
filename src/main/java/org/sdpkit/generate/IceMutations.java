package org.sdpkit.generate;

import static org.sdpkit.generate.MediaSort.ICE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.model.SessionDescription;

/** How the rules on ICE and its candidates are broken. */
final class IceMutations {

    private static final String UDP = "a=candidate:77 1 UDP 2117089791 ";
    private static final String HOST = UDP + "192.0.2.77 47777 typ host";
    private static final String REFLEXIVE = "a=candidate:78 1 UDP 1694498815 198.51.100.77 47777 typ srflx";
    private static final String RTCP = "a=candidate:77 2 UDP 2117089790 192.0.2.77 47778 typ host";
    private static final String TCP = "a=candidate:79 1 TCP 1675624959 192.0.2.77 ";

    private static final List<Mutation<SessionDescription>> CANDIDATES = List.of(
            added("active-tcp-port", "an active candidate has a port", TCP + "47777 typ host tcptype active"),
            added("missing-tcp-type", "a candidate of TCP does not say who connects", TCP + "9 typ host"),
            added("unknown-tcp-type", "a candidate connects as nobody knows", TCP + "47777 typ host tcptype both"),
            added("tcp-type-of-udp", "a candidate of UDP waits for connections", HOST + " tcptype passive"),
            added("zero-candidate-port", "a candidate has the port 0", TCP + "0 typ host tcptype passive"),
            added(
                    "candidate-priority-out-of-range",
                    "a priority has 32 bits",
                    "a=candidate:77 1 UDP 4294967295 192.0.2.77 47777 typ host"),
            added(
                    "candidate-priority-out-of-range",
                    "a priority is 0",
                    "a=candidate:77 1 UDP 0 192.0.2.77 47777 typ host"),
            added(
                    "odd-candidate-priority",
                    "a priority follows another formula",
                    "a=candidate:77 1 UDP 2117089790 192.0.2.77 47777 typ host"),
            added("missing-related-address", "a reflexive candidate has no base", REFLEXIVE),
            added("related-address-of-host", "a host candidate has a base", HOST + " raddr 192.0.2.77 rport 47777"),
            added("named-candidate", "a candidate has a name", UDP + "f9a42d08-ba3b.local 47777 typ host"),
            added("scoped-candidate-address", "a candidate names an interface", UDP + "fe80::1%eth0 47777 typ host"),
            added("unusable-candidate-address", "a candidate is nowhere", UDP + "0.0.0.0 47777 typ host"),
            added("unusable-candidate-address", "a candidate is a group", UDP + "233.252.0.7 47777 typ host"),
            added("forbidden-host-address", "a candidate is the other side itself", UDP + "127.0.0.1 47777 typ host"),
            added("forbidden-host-address", "a candidate is of a site", UDP + "fec0::1 47777 typ host"),
            Mutation.inMedia(
                    "unknown-candidate-transport",
                    "a candidate has a transport that nobody knows",
                    media -> media.has("a=candidate:"),
                    media -> media.with(HOST.replace("UDP", "SCTP"))),
            Mutation.inMedia(
                    "unknown-candidate-type",
                    "a candidate is of a type that nobody knows",
                    media -> media.has("a=candidate:"),
                    media -> media.with(HOST.replace("host", "local"))),
            added("duplicate-candidate", "a candidate stands twice", HOST, HOST.replace("9791 ", "9535 ")),
            added(
                    "duplicate-candidate-priority",
                    "two candidates have one priority",
                    HOST,
                    "a=candidate:78 1 UDP 2117089791 192.0.2.78 47777 typ host"),
            added(
                    "shared-foundation",
                    "candidates of two types have one foundation",
                    HOST,
                    REFLEXIVE.replace(":78", ":77") + " raddr 192.0.2.77 rport 47777"),
            added(
                    "incomplete-remote-candidates",
                    "of two components one is told",
                    RTCP,
                    "a=remote-candidates:1 198.51.100.7 5000"),
            added("ice-mismatch-with-candidates", "a mismatch stands beside candidates", "a=ice-mismatch"),
            ICE.mutation(
                    "default-is-no-candidate",
                    "the default has a port of its own",
                    media -> media.replaced("^(m=\\S+) \\d+", "$1 47779")),
            ICE.mutation(
                    "candidate-of-disabled-media",
                    "media with candidates is disabled",
                    media -> media.has("a=mid:") ? media : media.replaced("^(m=\\S+) \\d+", "$1 0")),
            Mutation.inMedia(
                    "candidate-of-bundle-only",
                    "media without a transport has a candidate",
                    media -> media.has("a=bundle-only"),
                    media -> media.with(HOST)),
            ICE.mutation(
                    "rtcp-candidate-with-mux-only",
                    "RTCP has a candidate and no port",
                    media -> media.has("m=application")
                            ? media
                            : media.without("a=rtcp").with("a=rtcp-mux", "a=rtcp-mux-only", RTCP)));

    private static final List<Mutation<SessionDescription>> CREDENTIALS = List.of(
            Mutation.inAll(
                    "candidates-without-credentials", "candidates lose names and passwords", (all, draw) -> Optional.of(
                                    all)
                            .filter(some -> some.media().stream().anyMatch(media -> media.has("a=candidate:")))
                            .map(some -> some.mapEach(
                                    section -> section.without("a=ice-ufrag:").without("a=ice-pwd:")))),
            ICE.mutation("half-ice-credentials", "ICE loses its password", media -> media.without("a=ice-pwd:")),
            ICE.mutation("half-ice-credentials", "ICE loses its name", media -> media.without("a=ice-ufrag:")),
            Mutation.inAny(
                    "short-ice-credentials",
                    "a name has 3 characters",
                    section -> section.replaced("^(a=ice-ufrag:...).*", "$1")),
            Mutation.inAny(
                    "short-ice-credentials",
                    "a password has 21 characters",
                    section -> section.replaced("^(a=ice-pwd:.{21}).*", "$1")),
            Mutation.inAny(
                    "ufrag-too-long-to-send",
                    "a name has 33 characters",
                    section -> section.replaced("^(a=ice-ufrag:).*", "$1" + "a".repeat(33))),
            Mutation.inAny(
                    "long-ice-credentials",
                    "a name has 257 characters",
                    section -> section.replaced("^(a=ice-ufrag:).*", "$1" + "a".repeat(257))),
            Mutation.inAll(
                    "one-ufrag-two-passwords",
                    "one of two media descriptions has another password",
                    (all, draw) -> all.mapOne(
                            draw,
                            media -> media.has("a=ice-pwd:")
                                    && isShared(all, "a=ice-ufrag:" + media.after("a=ice-ufrag:")),
                            (media, same) -> media.replaced("^(a=ice-pwd:)...", "$1///"))));

    private static final List<Mutation<SessionDescription>> OPTIONS = List.of(
            Mutation.inAll("ice-lite-candidate", "a lite agent has a reflexive candidate", (all, draw) -> ICE.changed(
                            all, draw, media -> media.with(REFLEXIVE + " raddr 192.0.2.44 rport 45664"))
                    .map(changed -> changed.withSession(
                            changed.session().without("a=ice-pacing:").with("a=ice-lite")))),
            Mutation.inAll("ice-lite-pacing", "a lite agent paces its checks", (all, draw) -> Optional.of(all)
                    .filter(Sections::hasHostCandidatesOnly)
                    .flatMap(some -> ICE.changed(some, draw, media -> media.with(HOST)))
                    .map(changed -> changed.withSession(
                            changed.session().without("a=ice-pacing:").with("a=ice-lite", "a=ice-pacing:50")))),
            Mutation.everywhere(
                    "missing-ice2",
                    "ICE is of the old kind",
                    section -> section.replaced("^(a=ice-options:.*)\\bice2\\b", "$1rtp+ecn")),
            Mutation.everywhere(
                    "missing-trickle",
                    "candidates do not come one by one",
                    section -> section.replaced("^(a=ice-options:.*)\\btrickle\\b", "$1rtp+ecn")),
            Mutation.inAny(
                    "unknown-ice-option",
                    "an option is a capital",
                    section -> section.replaced("^(a=ice-options:.*)", "$1 Trickle")),
            ICE.mutation("unknown-ice-option", "ICE has an option that nobody knows", media -> media.without(
                            "a=ice-options:")
                    .with("a=ice-options:ice2 luck")));

    static final List<Mutation<SessionDescription>> ALL =
            Stream.of(CANDIDATES, CREDENTIALS, OPTIONS).flatMap(List::stream).toList();

    private IceMutations() {}

    private static boolean isShared(Sections all, String line) {
        return all.media().stream().filter(media -> media.has(line)).count() > 1;
    }

    private static Mutation<SessionDescription> added(String rule, String what, String... lines) {
        return ICE.mutation(rule, what, media -> media.with(lines));
    }
}
