package org.sdpkit.generate;

import static org.sdpkit.generate.MediaSort.AVPF_VIDEO;
import static org.sdpkit.generate.MediaSort.BROWSER_VIDEO;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.model.SessionDescription;

/** How the rules on tracks, sources and simulcast are broken. */
final class StreamMutations {

    private static final String SOURCE = "a=ssrc:{ssrc} ";
    private static final String CNAME = SOURCE + "cname:x";
    private static final String OTHER_CNAME = "a=ssrc:{ssrc2} cname:x";
    private static final String ID_EXTENSION = "a=extmap:{id} urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id";
    private static final String HIGH = "a=rid:h send";
    private static final String LOW = "a=rid:l send";

    private static final MediaSort UNNAMED = AVPF_VIDEO.without("^a=(msid|ssrc|ssrc-group):");
    private static final MediaSort SINGLE = AVPF_VIDEO.without("^a=(rid|simulcast):");
    private static final MediaSort BROWSER_SINGLE = BROWSER_VIDEO.without("^a=(rid|simulcast):");

    private static final List<Mutation<SessionDescription>> TRACKS = List.of(
            UNNAMED.gaining(
                    "msid-of-source-differs",
                    "a source is of another stream than its media description",
                    "a=msid:s t",
                    CNAME,
                    SOURCE + "msid:r t"),
            BROWSER_VIDEO.mutation(
                    "msid-without-sending",
                    "what is only received has a track",
                    media -> media.without("a=msid:").withDirection("recvonly").with("a=msid:s t")),
            UNNAMED.gaining("repeated-msid", "a track is named twice", "a=msid:s t", "a=msid:s t"),
            UNNAMED.gaining("several-track-names", "a media description has two tracks", "a=msid:s t", "a=msid:r u"),
            BROWSER_VIDEO.mutation("several-tracks", "two sources are of two tracks", media -> media.without("a=msid:")
                    .without("a=ssrc")
                    .with(
                            "a=ssrc:3735928559 cname:x",
                            "a=ssrc:3735928559 msid:s t",
                            "a=ssrc:3735928560 cname:x",
                            "a=ssrc:3735928560 msid:s u")));

    private static final List<Mutation<SessionDescription>> SOURCES = List.of(
            AVPF_VIDEO.gaining("several-cnames", "a source has two names", CNAME, SOURCE + "cname:y"),
            AVPF_VIDEO.gaining("source-without-cname", "a source has no name", SOURCE + "fmtp:96 x=1"),
            AVPF_VIDEO.gaining(
                    "undeclared-group-member",
                    "a group has a source that is nowhere else",
                    "a=ssrc-group:FID {ssrc} {ssrc2}",
                    CNAME),
            AVPF_VIDEO.gaining(
                    "group-of-several-participants",
                    "the sources of a group are of two participants",
                    "a=ssrc-group:FID {ssrc} {ssrc2}",
                    CNAME,
                    "a=ssrc:{ssrc2} cname:y"),
            BROWSER_VIDEO.gaining(
                    "source-group-size", "a source is paired with nothing", "a=ssrc-group:FID {ssrc}", CNAME),
            AVPF_VIDEO.gaining(
                    "unknown-source-group-semantics",
                    "sources are grouped for what nobody knows",
                    "a=ssrc-group:TWINS {ssrc} {ssrc2}",
                    CNAME,
                    OTHER_CNAME),
            AVPF_VIDEO.gaining(
                    "unknown-source-group-semantics",
                    "a meaning is spelled in small letters",
                    "a=ssrc-group:fid {ssrc} {ssrc2}",
                    CNAME,
                    OTHER_CNAME),
            UNNAMED.gaining("obsolete-source-attribute", "a track is named by its source", CNAME, SOURCE + "msid:s t"),
            BROWSER_VIDEO.gaining(
                    "chromium-unreadable-rtp-attribute", "feedback is for all by a word", "a=rtcp-fb:all nack"),
            BROWSER_VIDEO.gaining(
                    "chromium-unreadable-rtp-attribute",
                    "an attribute of a source has no value",
                    CNAME,
                    SOURCE + "flag"),
            BROWSER_VIDEO.gaining(
                    "chromium-unreadable-rtp-attribute",
                    "a source is grouped with itself",
                    "a=ssrc-group:FID {ssrc} {ssrc}",
                    CNAME));

    private static final List<Mutation<SessionDescription>> RIDS = List.of(
            streams(SINGLE, "duplicate-rid", "two streams have one rid", HIGH, HIGH + " max-width=640"),
            streams(SINGLE, "malformed-rid-restriction", "a width is a word", HIGH + " max-width=full"),
            streams(SINGLE, "malformed-rid-restriction", "a height is nothing", HIGH + " max-height=0"),
            streams(BROWSER_SINGLE, "non-alphanumeric-rid", "a rid has a hyphen", ID_EXTENSION, "a=rid:layer-1 send"),
            streams(
                    SINGLE,
                    "repeated-rid-restriction",
                    "a stream has two widths",
                    HIGH + " max-width=1280;max-width=640"),
            streams(SINGLE, "unknown-rid-dependency", "a stream depends on none", HIGH + " depend=base"),
            streams(SINGLE, "unknown-rid-restriction", "a restriction is misspelt", HIGH + " max-bitrate=1000000"),
            streams(SINGLE, "unlisted-rid-format", "a stream has a format that is not listed", HIGH + " pt={new}"),
            streams(
                    BROWSER_SINGLE,
                    "rid-without-header-extension",
                    "no header extension tells which packets are those of a rid",
                    HIGH));

    private static final List<Mutation<SessionDescription>> SIMULCASTS = List.of(
            streams(
                    BROWSER_SINGLE,
                    "rid-outside-simulcast",
                    "a stream is left out of the simulcast",
                    ID_EXTENSION,
                    HIGH,
                    LOW,
                    "a=rid:m send",
                    "a=simulcast:send h;l"),
            streams(
                    SINGLE,
                    "obsolete-simulcast-syntax",
                    "simulcast is spelled as a draft had it",
                    ID_EXTENSION,
                    HIGH,
                    LOW,
                    "a=simulcast: send rid=h;l"),
            streams(
                    SINGLE,
                    "paused-simulcast-without-pause",
                    "a paused stream cannot be resumed",
                    ID_EXTENSION,
                    HIGH,
                    LOW,
                    "a=simulcast:send h;~l"),
            streams(
                    SINGLE,
                    "repeated-simulcast-stream",
                    "a stream is sent twice",
                    ID_EXTENSION,
                    HIGH,
                    LOW,
                    "a=simulcast:send h;l,h"),
            streams(
                    SINGLE,
                    "undescribed-simulcast-stream",
                    "a stream of the simulcast is nowhere described",
                    ID_EXTENSION,
                    HIGH,
                    "a=simulcast:send h;m"),
            streams(
                    BROWSER_SINGLE,
                    "simulcast-without-rid-extension",
                    "no header extension tells the streams of a simulcast apart",
                    HIGH,
                    LOW,
                    "a=simulcast:send h;l"),
            BROWSER_SINGLE.mutation(
                    "simulcast-against-direction",
                    "simulcast is sent by who receives only",
                    media -> media.withDirection("recvonly").with(HIGH, LOW, "a=simulcast:send h;l")));

    static final List<Mutation<SessionDescription>> ALL =
            Stream.of(TRACKS, SOURCES, RIDS, SIMULCASTS).flatMap(List::stream).toList();

    private StreamMutations() {}

    /** One that adds these lines to media without a header extension for ids of streams. */
    private static Mutation<SessionDescription> streams(MediaSort sort, String rule, String what, String... lines) {
        return Mutation.inAll(
                rule,
                what,
                (all, draw) -> sort.changed(
                        all, draw, media -> new NewLines(all, draw).in(media.lacking(":rtp-stream-id$"), lines)));
    }
}
