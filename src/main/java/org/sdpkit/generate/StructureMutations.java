package org.sdpkit.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sdpkit.model.SessionDescription;

/** How the rules on lines, their order and their number are broken. */
final class StructureMutations {

    private static final String MULTICAST = "^(c=IN IP4 2(?:2[4-9]|3\\d)\\.[^/]+)/\\d+$";

    private static final List<Mutation<SessionDescription>> LINES = List.of(
            without("missing-version", "a description loses its version", "v="),
            without("missing-origin", "a description loses its origin", "o="),
            without("missing-session-name", "a description loses its name", "s="),
            Mutation.inSession("missing-timing", "a description loses its times", session -> session.without("t=")
                    .without("r=")
                    .without("z=")),
            Mutation.inAll("missing-connection", "a description loses its address", (all, draw) -> Optional.of(all)
                    .filter(some -> some.media().stream().anyMatch(media -> !media.has("c=")))
                    .map(some -> some.withSession(some.session().without("c=")))),
            Mutation.inAll(
                    "missing-connection",
                    "media loses its address",
                    (all, draw) -> all.session().has("c=")
                            ? Optional.empty()
                            : all.mapOne(draw, StructureMutations::isUnfiltered, (media, same) -> media.without("c="))),
            inSession("unsupported-version", "a version is raised", "^v=0", "v=1"),
            inSession(
                    "multicast-origin",
                    "an origin is a group of machines",
                    "^(o=\\S+ \\d+ \\d+ IN) .*",
                    "$1 IP4 233.252.0.1"),
            Mutation.inAny(
                    "multicast-without-ttl",
                    "a group loses its time to live",
                    section -> section.replaced(MULTICAST, "$1")),
            Mutation.inMedia(
                    "multicast-without-ttl",
                    "media goes to a group",
                    StructureMutations::isUnfiltered,
                    media -> media.withAddress("233.252.0.9")),
            inSession("several-addresses-at-session-level", "a session goes to three groups", MULTICAST, "$0/3"),
            Mutation.inMedia(
                    "several-unicast-connections",
                    "media goes to two machines",
                    StructureMutations::isUnfiltered,
                    media -> media.without("c=").withInOrder("c=IN IP4 192.0.2.1", "c=IN IP4 192.0.2.2")),
            Mutation.inAny(
                    "unicast-with-ttl",
                    "an address of one machine has a time to live",
                    section -> section.replaced("^c=IN IP4 (?!2(2[4-9]|3\\d)\\.)[\\d.]+$", "$0/127")),
            rtp("line-at-wrong-level", "media has an email address", media -> media.with("e=jane@example.com")),
            Mutation.inSession("out-of-order-line", "a name stands before the origin", session -> session.without("s=")
                    .withBefore("o=", "s=" + session.after("s="))),
            rtp(
                    "out-of-order-line",
                    "a bandwidth stands behind an attribute",
                    media -> media.with("a=x-mark", "b=X-YZ:64")),
            Mutation.inSession("repeated-line", "a session has two names", session -> session.repeated("s=")),
            rtp("repeated-line", "media tells two things of itself", media -> media.without("i=")
                    .withInOrder("i=Speaker", "i=Orador")),
            Mutation.inSession("obsolete-key", "a session has a key", session -> session.withInOrder("k=prompt")),
            rtp("obsolete-key", "media has a key", media -> media.withInOrder("k=clear:secret")),
            Mutation.inAny(
                    "unknown-bandwidth-type",
                    "a bandwidth is of a type that nobody knows",
                    section -> section.withInOrder("b=X-YZ:128")));

    private static final List<Mutation<SessionDescription>> TIMES = List.of(
            inSession("short-time", "a stop time is a length of time", "^t=.*", "t=0 3600"),
            inSession("stop-before-start", "a session stops before it starts", "^t=.*", "t=3724398000 3724394400"),
            Mutation.inSession(
                    "repeat-without-timing",
                    "a repetition stands before its time",
                    session -> session.withBefore("t=", "r=7d 1h 0")),
            Mutation.inSession(
                    "zone-without-repeat",
                    "an adjustment stands where nothing is repeated",
                    session -> session.without("r=").without("z=").withInOrder("z=3730928400 -1h 3749680800 0")));

    private static final List<Mutation<SessionDescription>> FORMATS = List.of(
            rtp(
                    "duplicate-format",
                    "the first format comes again",
                    media -> media.replaced("^(m=\\S+ \\S+ \\S+) (\\d+).*", "$0 $2")),
            rtp("duplicate-rtpmap", "a payload type is mapped twice", media -> media.repeated("a=rtpmap:")),
            rtp("non-numeric-payload-type", "a format is a word", media -> media.replaced("^m=.*", "$0 opus")),
            rtp("port-out-of-range", "a port has 17 bits", media -> media.replaced("^(m=\\S+) \\d+", "$1 70000")),
            rtp(
                    "port-out-of-range",
                    "the last of many ports has 17 bits",
                    media -> media.replaced("^(m=\\S+) \\d+", "$1 65534/2")),
            drawn(
                    "unmapped-payload-type",
                    "a payload type is not mapped",
                    (media, draw) -> media.replaced("^m=.*", "$0 " + media.freePayloadType(draw))),
            drawn(
                    "unused-rtpmap",
                    "a payload type is mapped that is not there",
                    (media, draw) -> media.has("m=audio")
                            ? media.with("a=rtpmap:" + media.freePayloadType(draw) + " iLBC/8000")
                            : media),
            drawn(
                    "unused-fmtp",
                    "a format has parameters that is not there",
                    (media, draw) -> media.with("a=fmtp:" + media.freePayloadType(draw) + " x-mark=1")));

    private static final List<Mutation<SessionDescription>> ATTRIBUTES = List.of(
            Mutation.inSession(
                    "attribute-at-wrong-level", "a session has a packet time", session -> session.with("a=ptime:20")),
            rtp("attribute-at-wrong-level", "media has a tool", media -> media.with("a=tool:sdpkit")),
            rtp(
                    "attribute-at-wrong-level",
                    "media has the name of a source",
                    media -> media.with("a=cname:jane@example.com")),
            rtp(
                    "repeated-attribute",
                    "media flows in two directions",
                    media -> media.has("a=send") ? media.with("a=inactive") : media),
            rtp("repeated-attribute", "media has two packet times", media -> media.without("a=ptime:")
                    .with("a=ptime:20", "a=ptime:30")),
            Mutation.inAny("unknown-attribute", "an attribute is misspelt", section -> section.with("a=sendrcv")),
            Mutation.inAll("duplicate-mid", "a media description takes the mid of the one before it", (all, draw) -> {
                if (all.media().size() < 2
                        || !all.media().get(0).has("a=mid:")
                        || all.media().get(0).has("a=fingerprint:")
                                != all.media().get(1).has("a=fingerprint:")) {
                    return Optional.empty();
                }
                String mid = all.media().get(0).after("a=mid:");
                String lost = all.media().get(1).after("a=mid:");
                return Optional.of(all.withMedia(1, all.media().get(1).replaced("^a=mid:.*", "a=mid:" + mid))
                        .withoutTag(lost));
            }));

    static final List<Mutation<SessionDescription>> ALL =
            Stream.of(LINES, TIMES, FORMATS, ATTRIBUTES).flatMap(List::stream).toList();

    private StructureMutations() {}

    private static boolean isRtp(Section media) {
        return media.finds("^m=\\S+ [1-9]\\d* .*RTP/");
    }

    private static boolean isUnfiltered(Section media) {
        return isRtp(media) && !media.has("a=source-filter:");
    }

    private static Mutation<SessionDescription> without(String rule, String what, String beginning) {
        return Mutation.inSession(rule, what, session -> session.without(beginning));
    }

    private static Mutation<SessionDescription> inSession(String rule, String what, String regex, String replacement) {
        return Mutation.inSession(rule, what, session -> session.replaced(regex, replacement));
    }

    private static Mutation<SessionDescription> rtp(String rule, String what, UnaryOperator<Section> change) {
        return Mutation.inMedia(rule, what, StructureMutations::isRtp, change);
    }

    private static Mutation<SessionDescription> drawn(
            String rule, String what, BiFunction<Section, Draw, Section> change) {
        return Mutation.inMedia(rule, what, StructureMutations::isRtp, change);
    }
}
