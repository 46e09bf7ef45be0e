package org.sdpkit.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sdpkit.model.SessionDescription;

/** How the rules on bundles, groups and the names of media are broken. */
final class BundleMutations {

    private static final String BUNDLE = "a=group:BUNDLE ";
    private static final String MID_EXTENSION = " urn:ietf:params:rtp-hdrext:sdes:mid$";

    private static final List<Mutation<SessionDescription>> BUNDLES = List.of(
            Mutation.inSession(
                    "repeated-bundle-tag",
                    "a bundle names its first media twice",
                    session -> session.replaced("^a=group:BUNDLE (\\S+).*", "$0 $1")),
            Mutation.inSession(
                    "unknown-bundle-tag",
                    "a bundle names media that is not there",
                    session -> session.replaced("^a=group:BUNDLE .*", "$0 nil")),
            Mutation.inSession(
                    "unusable-tagged-media",
                    "a bundle begins with media that is not there",
                    session -> session.replaced("^a=group:BUNDLE", "$0 nil")),
            Mutation.inAll("unbundled-media", "a session loses its bundle", (all, draw) -> Optional.of(all)
                    .filter(BundleMutations::areReached)
                    .map(some -> some.withSession(some.session().without(BUNDLE)))),
            Mutation.inAll(
                    "attribute-unfit-for-bundle", "a bundle has two data channels more", (all, draw) -> Optional.of(all)
                            .filter(some -> some.session().has(BUNDLE))
                            .map(some -> some.withSession(some.session().replaced("^a=group:BUNDLE .*", "$0 y z"))
                                    .withAdded(channels("y"))
                                    .withAdded(channels("z")))),
            Mutation.inAll(
                    "bundle-only-outside-bundle",
                    "media without a transport is in no bundle",
                    (all, draw) -> MediaSort.takesMore(all)
                            ? Optional.of(all.withAdded(new Section(List.of(
                                    "m=video 0 RTP/AVP 31", "c=IN IP4 192.0.2.44", "a=mid:z", "a=bundle-only"))))
                            : Optional.empty()),
            behindFirst(
                    "bundle-only-with-port",
                    "bundled media of an offer has a port and wants none",
                    media -> media.has("a=setup:actpass") && !media.has("a=candidate:")
                            ? media.with("a=bundle-only")
                            : media),
            behindFirst("bundled-address-types", "bundled media has an address of another type", media -> media.without(
                            "c=")
                    .withInOrder("c=IN IP6 2001:db8::1")),
            behindFirst(
                    "disabled-media-in-bundle",
                    "bundled media is disabled",
                    media -> media.has("a=bundle-only") ? media : media.replaced("^(m=\\S+) \\d+", "$1 0")),
            behindFirst(
                    "missing-mid-extension",
                    "packets of bundled media do not say where they belong",
                    media -> media.replaced("^a=extmap:(\\d+)" + MID_EXTENSION, "a=x-mark:$1")),
            Mutation.inAll(
                    "tagged-bundle-only",
                    "the media that has the transport of an offer says that it has none",
                    (all, draw) -> all.mapOne(
                            draw,
                            media -> media.equals(all.media().get(0))
                                    && all.session().has(BUNDLE + media.after("a=mid:"))
                                    && media.has("a=setup:actpass")
                                    && !media.has("a=candidate:"),
                            (media, same) ->
                                    media.replaced("^(m=\\S+) \\d+", "$1 0").with("a=bundle-only"))),
            Mutation.inMedia(
                    "repeated-bundle-attribute",
                    "media without a transport says how it is reached",
                    media -> media.has("a=bundle-only"),
                    media -> media.with("a=setup:actpass")));

    private static final List<Mutation<SessionDescription>> GROUPS = List.of(
            grouped("repeated-group-tag", "a group names media twice", "LS %s %<s"),
            grouped("unknown-group-tag", "a group names media that is not there", "LS %s nil"),
            grouped("unknown-group-semantics", "a group means what nobody knows", "LUCK %s"),
            grouped("deprecated-group-semantics", "a group means alternative addresses", "ANAT %s"),
            grouped("deprecated-group-semantics", "a group repairs in the old way", "FEC %s"));

    private static final List<Mutation<SessionDescription>> NAMES = List.of(
            Mutation.inAll("missing-mid", "media of an offer loses its mid", (all, draw) -> Optional.of(all)
                    .filter(BundleMutations::areReached)
                    .flatMap(some -> someMid(some, draw, "a=setup:actpass"))
                    .map(mid -> all.mapEach(section ->
                                    section.after("a=mid:").equals(mid) ? section.without("a=mid:") : section)
                            .withoutTag(mid))),
            renamed("long-mid", "a mid has 17 bytes", "0123456789abcdefg"),
            renamed("mid-over-3-bytes", "a mid has 4 bytes", "data"),
            Mutation.inMedia(
                    "msid-beside-none",
                    "a track is in a stream and in none",
                    media -> media.finds("^m=.* [1-9].*RTP/"),
                    media -> media.without("a=msid:").with("a=msid:- a", "a=msid:two a")));

    static final List<Mutation<SessionDescription>> ALL =
            Stream.of(BUNDLES, GROUPS, NAMES).flatMap(List::stream).toList();

    private BundleMutations() {}

    /** Whether each media description says how it is reached. */
    private static boolean areReached(Sections all) {
        return all.media().stream().noneMatch(media -> media.has("a=bundle-only"));
    }

    private static Section channels(String mid) {
        return new Section(List.of(
                "m=application 9 UDP/DTLS/SCTP webrtc-datachannel",
                "c=IN IP4 0.0.0.0",
                "a=mid:" + mid,
                "a=sctp-port:5000"));
    }

    /** One in media of a bundle that is not the first. */
    private static Mutation<SessionDescription> behindFirst(String rule, String what, UnaryOperator<Section> change) {
        return Mutation.inAll(rule, what, (all, draw) -> behindFirst(all, draw, change));
    }

    private static Optional<Sections> behindFirst(Sections all, Draw draw, UnaryOperator<Section> change) {
        return all.session().has(BUNDLE)
                ? all.mapOne(draw, media -> !media.equals(all.media().get(0)), (media, same) -> change.apply(media))
                : Optional.empty();
    }

    /** One that adds a group, of the first media description. */
    private static Mutation<SessionDescription> grouped(String rule, String what, String group) {
        return Mutation.inAll(
                rule, what, (all, draw) -> all.media().stream().findFirst().map(first -> {
                    Section named = first.has("a=mid:") ? first : first.with("a=mid:one");
                    return all.withMedia(0, named)
                            .withSession(all.session().with("a=group:" + String.format(group, named.after("a=mid:"))));
                }));
    }

    /** One that gives media another mid, in its groups too. */
    private static Mutation<SessionDescription> renamed(String rule, String what, String name) {
        return Mutation.inAll(rule, what, (all, draw) -> someMid(all, draw, "a=mid:")
                .map(Pattern::quote)
                .map(mid -> all.mapEach(section -> section.replaced("^a=mid:" + mid + "$", "a=mid:" + name)
                        .replacedEverywhere("^(a=group:.*) " + mid + "(?= |$)", "$1 " + name))));
    }

    /** The mid of one of its media descriptions with a line that begins like this. */
    private static Optional<String> someMid(Sections all, Draw draw, String beginning) {
        List<String> mids = all.media().stream()
                .filter(media -> media.has(beginning))
                .map(media -> media.after("a=mid:"))
                .filter(Predicate.not(String::isEmpty))
                .toList();
        return mids.isEmpty() ? Optional.empty() : Optional.of(draw.of(mids));
    }
}
