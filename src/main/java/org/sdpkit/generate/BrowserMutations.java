package org.sdpkit.generate;

import static org.sdpkit.generate.MediaSort.FINGERPRINT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.model.SessionDescription;

/** How the rules on what browsers write and read are broken. */
final class BrowserMutations {

    private static final String CANDIDATE = "a=candidate:77 1 UDP 2117089791 192.0.2.77 47777 typ host";

    private static final List<Mutation<SessionDescription>> CHROMIUM = List.of(
            Mutation.everywhere(
                    "chromium-missing-transport",
                    "a description loses its names for ICE",
                    section -> section.without("a=ice-ufrag:")),
            inSession("chromium-unexpected-line", "a bandwidth comes too late", "b=AS:64"),
            Mutation.inSession(
                    "chromium-unexpected-line",
                    "a session has two addresses of email",
                    session -> session.withInOrder("e=jane@example.com", "e=joe@example.com")),
            Mutation.inMedia(
                    "chromium-unreadable-attribute",
                    "a role is none",
                    media -> media.has("a=setup:"),
                    media -> media.replaced("^a=setup:.*", "a=setup:both")),
            Mutation.inMedia(
                    "chromium-unreadable-attribute",
                    "the size of messages has 33 bits",
                    media -> media.has("a=sctp-port:"),
                    media -> media.without("a=max-message-size:").with("a=max-message-size:4294967296")),
            candidate("a candidate has a transport that nobody knows", CANDIDATE.replace("UDP", "SCTP")),
            candidate("a candidate has a port of 17 bits", CANDIDATE.replace("47777", "99999")),
            candidate("a type is a capital", CANDIDATE.replace("host", "HOST")),
            candidate("a generation is a letter", CANDIDATE + " generation x"),
            replaced("chromium-unreadable-field", "an origin has seven fields", "^o=.*", "$0 x"),
            Mutation.inMedia(
                    "chromium-unreadable-field",
                    "an address is of another type",
                    media -> media.has("c="),
                    media -> media.replaced("^c=IN IP4 .*", "c=IN IP6 192.0.2.1")),
            Mutation.inMedia(
                    "chromium-unreadable-field", "a bandwidth is a word", media -> true, media -> media.without("b=")
                            .withInOrder("b=AS:many")),
            replaced("chromium-unreadable-line", "a name is empty", "^s=.*", "s="),
            inSession("chromium-unreadable-line", "a value begins with a space", "a= tool:x"),
            Mutation.inSession(
                    "several-session-fingerprints",
                    "a session has two fingerprints",
                    session -> session.without("a=fingerprint:").with(FINGERPRINT, FINGERPRINT)));

    private static final List<Mutation<SessionDescription>> FIREFOX = List.of(
            Mutation.everywhere(
                    "firefox-missing-transport",
                    "a description loses its passwords",
                    section -> section.without("a=ice-pwd:")),
            Mutation.everywhere(
                    "firefox-missing-setup", "an offer loses its roles", section -> section.without("a=setup:actpass")),
            Mutation.inMedia(
                    "firefox-cut-off",
                    "a blank line stands before what is needed",
                    media -> media.has("a=ice-ufrag:"),
                    media -> media.withBefore("a=ice-ufrag:", "")),
            replaced("firefox-non-ascii", "a name has a letter that is not ASCII", "^s=.*", "s=Gespr\u00C3\u00A4ch"),
            replaced("firefox-unreadable-field", "a session id is a word", "^o=(\\S+) \\d+", "o=$1 abc"),
            Mutation.inMedia(
                    "firefox-unreadable-field",
                    "an address is a name",
                    media -> media.has("c="),
                    media -> media.replaced("^c=.*", "c=IN IP4 host.example.com")),
            Mutation.inAll(
                    "firefox-unreadable-field",
                    "text is disabled",
                    (all, draw) -> Optional.of(all.withAdded(
                            new Section(List.of("m=text 0 RTP/AVP 98", "c=IN IP4 0.0.0.0", "a=rtpmap:98 t140/1000"))))),
            Mutation.inAny(
                    "firefox-unreadable-fingerprint",
                    "a fingerprint has a small letter",
                    section -> section.replaced("^(a=fingerprint:\\S+) .*", "$1 4a:AD:B9")),
            inSession("firefox-unreadable-line", "a line has a type that SDP does not have", "x=y"));

    private static final List<Mutation<SessionDescription>> PROMISES = List.of(
            Mutation.everywhere(
                    "missing-ice-credentials", "a description loses its ICE", section -> section.without("a=ice-ufrag:")
                            .without("a=ice-pwd:")
                            .without("a=candidate:")),
            Mutation.inAll("jsep-forbidden-attribute", "a browser is a lite agent", (all, draw) -> Optional.of(all)
                    .filter(Sections::hasHostCandidatesOnly)
                    .map(some -> some.withSession(some.session().with("a=ice-lite")))),
            Mutation.inMedia(
                    "jsep-protocol",
                    "RTP goes over TLS without feedback that hurries",
                    media -> media.finds("^m=.* UDP/TLS/RTP/SAVPF"),
                    media -> media.replaced(" UDP/TLS/RTP/SAVPF ", " RTP/SAVPF ")),
            replaced(
                    "large-session-id",
                    "a session id is the last of 63 bits",
                    "^o=(\\S+) \\d+",
                    "o=$1 9223372036854775807"),
            replaced("time-of-a-call", "a call has times", "^t=.*", "t=3034423619 3042462419"),
            Mutation.inSession(
                    "useless-session-line",
                    "a call has an address of email",
                    session -> session.withInOrder("e=jane@example.com")),
            Mutation.inSession("useless-session-line", "a call tells something", session -> session.without("i=")
                    .withInOrder("i=A call")),
            Mutation.inMedia(
                    "whip-direction",
                    "media is taken and not sent",
                    media -> media.finds("^m=.*RTP/") && media.has("a=setup:actpass"),
                    media -> media.replaced("^a=send.*", "a=recvonly")),
            Mutation.inMedia(
                    "whip-streams",
                    "media is in two streams",
                    media -> media.finds("^m=.*RTP/"),
                    media -> media.without("a=msid:").with("a=msid:one a", "a=msid:two a")));

    static final List<Mutation<SessionDescription>> ALL = Stream.of(
                    CHROMIUM.stream().map(mutation -> mutation.where(BrowserMutations::isMuxed)
                            .where(BrowserMutations::isOfIce)),
                    FIREFOX.stream().map(mutation -> mutation.where(BrowserMutations::isOfIce)),
                    PROMISES.stream())
            .flatMap(mutations -> mutations)
            .toList();

    private BrowserMutations() {}

    /** Whether no media goes without an {@code a=rtcp-mux} of its own, which Chromium asks for. */
    private static boolean isMuxed(SessionDescription description) {
        return description.mediaDescriptions().stream().noneMatch(media -> media.has(BundleOnly.TYPE));
    }

    private static boolean isOfIce(SessionDescription description) {
        return description.mediaDescriptions().stream().anyMatch(media -> media.has(IceUfrag.TYPE));
    }

    private static Mutation<SessionDescription> replaced(String rule, String what, String regex, String replacement) {
        return Mutation.inSession(rule, what, session -> session.replaced(regex, replacement));
    }

    private static Mutation<SessionDescription> inSession(String rule, String what, String line) {
        return Mutation.inSession(rule, what, session -> session.with(line));
    }

    private static Mutation<SessionDescription> candidate(String what, String line) {
        return Mutation.inMedia(
                "chromium-unreadable-candidate", what, media -> media.has("a=ice-ufrag:"), media -> media.with(line));
    }
}
