package org.sdpkit.generate;

import static org.sdpkit.generate.MediaSort.AUDIO;
import static org.sdpkit.generate.MediaSort.VIDEO;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sdpkit.model.SessionDescription;

/** How the rules on media descriptions that belong together are broken. */
final class GroupMutations {

    private static final Section ONE = VIDEO.clean().with("a=mid:one");
    private static final Section OTHER = VIDEO.clean().with("a=mid:other");

    static final List<Mutation<SessionDescription>> ALL = List.of(
            inBundle(
                    "conflicting-header-extension-id",
                    "in a bundle two extensions have one id",
                    "a=extmap:{id} urn:ietf:params:rtp-hdrext:ntp-64",
                    "a=extmap:{id} urn:ietf:params:rtp-hdrext:splicing-interval"),
            inBundle(
                    "conflicting-payload-type",
                    "in a bundle two codecs have one payload type",
                    "a=rtpmap:{new} x-one/90000",
                    "a=rtpmap:{new} x-other/90000"),
            inBundle(
                    "source-in-several-media",
                    "a source stands in two media descriptions of a bundle",
                    "a=ssrc:{ssrc} cname:x",
                    "a=ssrc:{ssrc} cname:x"),
            added("track-in-several-media", "a track is sent twice", "", "a=msid:s t", "a=msid:s t"),
            added(
                    "dependency-without-group",
                    "one stream needs another, and no group holds them",
                    "",
                    "",
                    "a=depend:96 lay one:96"),
            added(
                    "unknown-decoding-dependency",
                    "a stream needs a format of another that is not listed",
                    "a=group:DDP one other",
                    "",
                    "a=depend:96 lay one:97"),
            added(
                    "unknown-decoding-dependency",
                    "a stream needs one that is not there",
                    "a=group:DDP one other",
                    "",
                    "a=depend:96 lay none:96"),
            added(
                    "unlisted-depend-format",
                    "a dependency is that of a format that is not listed",
                    "a=group:DDP one other",
                    "",
                    "a=depend:97 lay one:96"),
            added(
                    "error-correction-group",
                    "a group for error correction has nothing that corrects",
                    "a=group:FEC-FR one other",
                    "",
                    ""));

    private GroupMutations() {}

    /** One that adds two streams with these lines, and the group of them to the session. */
    private static Mutation<SessionDescription> added(
            String rule, String what, String group, String ofOne, String ofOther) {
        return Mutation.inAll(
                rule,
                what,
                (all, draw) -> MediaSort.takesMore(all)
                        ? Optional.of(all.withSession(with(all.session(), group))
                                .withAdded(with(ONE, ofOne))
                                .withAdded(with(OTHER, ofOther)))
                        : Optional.empty());
    }

    private static Section with(Section section, String line) {
        return line.isEmpty() ? section : section.with(line);
    }

    /** One that adds these lines, in which names stand for the same numbers, to two streams of a bundle. */
    private static Mutation<SessionDescription> inBundle(String rule, String what, String ofOne, String ofOther) {
        return Mutation.inAll(rule, what, (all, draw) -> {
            Sections bundled = MediaSort.takesMore(all) ? withBundle(all) : all;
            List<Integer> streams = streams(bundled);
            if (streams.size() < 2) {
                return Optional.empty();
            }
            int at = draw.below(streams.size() - 1);
            long seed = draw.bits();
            Sections changed = bundled;
            int index = streams.get(at);
            changed = changed.withMedia(index, filled(bundled, index, seed, ofOne));
            index = streams.get(at + 1);
            return Optional.of(changed.withMedia(index, filled(bundled, index, seed, ofOther)));
        });
    }

    private static Section filled(Sections all, int index, long seed, String line) {
        return new NewLines(all, new Draw(seed)).in(all.media().get(index), line);
    }

    private static Sections withBundle(Sections all) {
        return all.withSession(all.session().with("a=group:BUNDLE one other"))
                .withAdded(AUDIO.clean().with("a=mid:one", "a=rtcp-mux"))
                .withAdded(OTHER.with("a=rtcp-mux"));
    }

    /** The indices of the streams of RTP in its bundle. */
    private static List<Integer> streams(Sections all) {
        List<String> mids = List.of(all.session().after("a=group:BUNDLE ").split(" "));
        return IntStream.range(0, all.media().size())
                .filter(index -> all.session().has("a=group:BUNDLE ")
                        && all.media().get(index).finds("^m=\\S+ [1-9]\\d* \\S*RTP/")
                        && mids.contains(all.media().get(index).after("a=mid:")))
                .boxed()
                .toList();
    }
}
