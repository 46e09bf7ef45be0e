package org.sdpkit.generate;

import static org.sdpkit.generate.MediaSort.ANCILLARY;
import static org.sdpkit.generate.MediaSort.CAMERA;
import static org.sdpkit.generate.MediaSort.COMPRESSED;
import static org.sdpkit.generate.MediaSort.MULTICAST;
import static org.sdpkit.generate.MediaSort.PLAIN_RTP;
import static org.sdpkit.generate.MediaSort.SOUND;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sdpkit.model.SessionDescription;

/** How the rules on studios, multicast, streaming and announcements are broken. */
final class BroadcastMutations {

    private static final String CLOCK = "a=ts-refclk:ptp=IEEE1588-2008:00-00-5E-FF-FE-00-53-2A";

    private static final List<Mutation<SessionDescription>> FORMATS = List.of(
            in(
                    ANCILLARY,
                    "ancillary-specification",
                    "ancillary data has a parameter of a later edition",
                    media -> media.replaced("^a=fmtp:\\d+ ", "$0TM=LLTM;")),
            in(SOUND, "audio-format", "audio is sampled at 32 kHz", media -> media.replaced("/48000/", "/32000/")),
            in(
                    SOUND,
                    "audio-packet-too-large",
                    "packets of audio are too long",
                    media -> media.replaced("^a=ptime:.*", "a=ptime:20")),
            in(SOUND, "channel-order", "the order is of more channels than there are", media -> media.without("a=fmtp:")
                    .with("a=fmtp:" + media.after("a=rtpmap:").split(" ", 2)[0] + " channel-order=SMPTE2110.(222)")),
            in(SOUND, "channel-order", "the order of channels cannot be read", media -> media.without("a=fmtp:")
                    .with("a=fmtp:" + media.after("a=rtpmap:").split(" ", 2)[0] + " channel-order=SMPTE2110.Stereo")),
            in(SOUND, "missing-packet-time", "audio loses its packet time", media -> media.without("a=ptime:")),
            in(SOUND, "broadcast-payload-type", "a stream takes a static payload type", media -> media.without(
                            "a=fmtp:")
                    .replaced("^(m=.*) \\d+$", "$1 10")
                    .replaced("^a=rtpmap:.*", "a=rtpmap:10 L16/44100/2")),
            in(
                    CAMERA,
                    "broadcast-transport",
                    "video is sent with feedback",
                    media -> media.replaced(" RTP/AVP ", " RTP/AVPF ")),
            in(
                    COMPRESSED,
                    "compressed-video-bandwidth",
                    "compressed video loses its bandwidth",
                    media -> media.without("b=")),
            in(
                    CAMERA,
                    "frame-rate-not-reduced",
                    "a frame rate is written as a ratio",
                    media -> media.replaced("exactframerate=\\d+(?=;)", "$0/1")),
            in(
                    CAMERA,
                    "max-udp-size",
                    "datagrams are of an odd size",
                    media -> media.replaced("^a=fmtp:\\d+ ", "$0MAXUDP=1500; ")),
            in(
                    CAMERA,
                    "missing-sender-type",
                    "video does not say how evenly it is sent",
                    media -> media.replaced("; TP=[^;]+", "")),
            in(
                    CAMERA,
                    "missing-video-parameter",
                    "video loses its frame rate",
                    media -> media.replaced(" exactframerate=[^;]+;", "")),
            in(
                    CAMERA,
                    "pixel-ratio-not-reduced",
                    "the shape of pixels is 24 to 22",
                    media -> media.replaced("^a=fmtp:\\d+ ", "$0PAR=24:22; ")),
            in(
                    CAMERA.without("\\binterlace\\b"),
                    "segmented-without-interlace",
                    "progressive video is segmented",
                    media -> media.replaced("^a=fmtp:\\d+ ", "$0segmented; ")),
            in(
                    CAMERA,
                    "unknown-video-value",
                    "a colorimetry is misspelt",
                    media -> media.replaced("colorimetry=BT709", "colorimetry=BT.709-2")));

    private static final List<Mutation<SessionDescription>> CLOCKS = List.of(
            in(
                    CAMERA,
                    "media-clock-kind",
                    "the media clock is that of a bridge",
                    media -> media.replaced("^a=mediaclk:.*", "a=mediaclk:IEEE1722=38-D6-6D-8E-D2-78-13-2F")),
            in(
                    CAMERA,
                    "media-clock-offset",
                    "time stamps have an offset",
                    media -> media.replaced("^a=mediaclk:.*", "a=mediaclk:direct=1876655126")),
            in(
                    SOUND,
                    "media-clock-rate",
                    "the rate of a clock is told in hertz",
                    media -> media.replaced("^a=mediaclk:.*", "a=mediaclk:direct=0 rate=48000")),
            in(CAMERA, "missing-media-clock", "video loses its media clock", media -> media.without("a=mediaclk:")),
            in(SOUND, "missing-media-clock", "audio loses its media clock", media -> media.without("a=mediaclk:")),
            in(
                    CAMERA,
                    "missing-reference-clock",
                    "video loses its reference clock",
                    media -> media.without("a=ts-refclk:")),
            in(
                    SOUND,
                    "missing-reference-clock",
                    "audio loses its reference clock",
                    media -> media.without("a=ts-refclk:")),
            in(MULTICAST, "mixed-traceability", "a traceable clock stands beside another", media -> media.without(
                            "a=ts-refclk:")
                    .with("a=ts-refclk:ntp=/traceable/", "a=ts-refclk:ntp=203.0.113.10")),
            in(
                    CAMERA,
                    "ptp-version-kind",
                    "the clock is one of a home network",
                    media -> media.replaced(
                            "^a=ts-refclk:.*", "a=ts-refclk:ptp=IEEE802.1AS-2011:00-00-5E-FF-FE-00-53-2A")),
            in(
                    CAMERA,
                    "ptp-without-domain",
                    "a grandmaster loses its domain",
                    media -> media.replaced("^a=ts-refclk:.*", CLOCK)),
            in(
                    CAMERA,
                    "reference-clock-kind",
                    "the reference clock is one of NTP",
                    media -> media.replaced("^a=ts-refclk:.*", "a=ts-refclk:ntp=203.0.113.10")),
            Mutation.inAll("session-level-clock", "clocks move to session level", (all, draw) -> all.mapOne(
                            draw,
                            media -> all.media().size() == 1 && media.has("a=ts-refclk:ptp="),
                            (media, same) -> media.without("a=ts-refclk:").without("a=mediaclk:"))
                    .map(changed ->
                            changed.withSession(changed.session().with(CLOCK + ":127", "a=mediaclk:direct=0")))));

    private static final List<Mutation<SessionDescription>> LEGS = List.of(
            legs("legs-of-one-path", "both legs take one path", leg -> leg),
            legs("unequal-leg-clocks", "the second leg has another clock", leg -> leg.replaced(
                            "233.252.0.9", "233.252.0.10")
                    .replaced("^a=mediaclk:.*", "a=mediaclk:sender")),
            legs("unequal-legs", "the second leg has another format", leg -> leg.replaced("233.252.0.9", "233.252.0.10")
                    .replaced(" L24/", " L16/")),
            Mutation.inAll(
                    "single-leg",
                    "a leg stands alone",
                    (all, draw) -> MediaSort.takesMore(all)
                            ? Optional.of(all.withSession(all.session().with("a=group:DUP alone"))
                                    .withAdded(SOUND.clean().with("a=mid:alone")))
                            : Optional.empty()),
            Mutation.inAll(
                    "duplication-delay-at-both-levels",
                    "a delay stands at both levels",
                    (all, draw) -> MediaSort.takesMore(all)
                            ? Optional.of(
                                    all.withSession(all.session().with("a=group:DUP one two", "a=duplication-delay:50"))
                                            .withAdded(SOUND.clean()
                                                    .with(
                                                            "a=ssrc:1000 cname:ch1@example.com",
                                                            "a=ssrc:1010 cname:ch1@example.com",
                                                            "a=ssrc-group:DUP 1000 1010",
                                                            "a=duplication-delay:100",
                                                            "a=mid:one"))
                                            .withAdded(SOUND.clean()
                                                    .replaced("233.252.0.9", "233.252.0.10")
                                                    .with("a=mid:two")))
                            : Optional.empty()),
            Mutation.inAll(
                    "duplication-delay-without-duplication",
                    "a delay stands where nothing is duplicated",
                    (all, draw) -> all.session().has("a=group:DUP")
                            ? Optional.empty()
                            : Optional.of(all.withSession(all.session().with("a=duplication-delay:50")))));

    private static final List<Mutation<SessionDescription>> MULTICASTS = List.of(
            in(MULTICAST, "multicast-source", "a filter has a group among its sources", media -> media.without(
                            "a=source-filter:")
                    .with("a=source-filter: incl IN IP4 " + group(media) + " " + group(media))),
            in(MULTICAST, "repeated-source-filter", "a group has two filters", media -> media.without(
                            "a=source-filter:")
                    .with(
                            "a=source-filter: incl IN IP4 " + group(media) + " 192.0.2.1",
                            "a=source-filter: incl IN IP4 " + group(media) + " 192.0.2.2")),
            in(
                    MULTICAST.without("^c=.*/\\d+/\\d+$"),
                    "source-filter-destination",
                    "a filter is for another group",
                    media -> media.without("a=source-filter:")
                            .with("a=source-filter: incl IN IP4 239.192.77.77 192.0.2.1")),
            in(MULTICAST, "source-filter-space", "a filter loses its space", media -> media.without("a=source-filter:")
                    .with("a=source-filter:incl IN IP4 " + group(media) + " 192.0.2.1")),
            in(
                    MULTICAST,
                    "source-specific-without-source",
                    "a group needs a source and has none",
                    media -> media.without("a=source-filter:").replaced("^c=IN IP4 [^/]+", "c=IN IP4 232.0.0.1")),
            in(
                    MULTICAST,
                    "zero-ttl",
                    "packets never leave the sender",
                    media -> media.replaced("^(c=IN IP4 [^/]+)/\\d+", "$1/0")),
            in(
                    PLAIN_RTP.without("^a=source-filter:"),
                    "rtcp-unicast-without-multicast",
                    "receivers of unicast report by unicast",
                    media -> media.withAddress("192.0.2.1").with("a=rtcp-unicast:rsi")),
            in(
                    MULTICAST,
                    "unknown-rtcp-unicast-mode",
                    "reports are handed on in an unknown way",
                    media -> media.with("a=rtcp-unicast:summary")),
            Mutation.inAll(
                    "large-announcement",
                    "a session tells a long story",
                    (all, draw) -> all.media().stream().anyMatch(media -> media.finds("^c=IN IP4 2(2[4-9]|3\\d)\\."))
                            ? Optional.of(all.withSession(
                                    all.session().without("i=").withBehind("s=", "i=" + "And so on. ".repeat(100))))
                            : Optional.empty()));

    private static final List<Mutation<SessionDescription>> STREAMS = List.of(
            controls("missing-control", "one of two streams cannot be set up", "a=ptime:20"),
            controls("repeated-control", "two streams have one control URI", "a=control:trackID=77"),
            Mutation.inSession("reversed-range", "a range ends before it begins", session -> session.without("a=range:")
                    .with("a=range:npt=34.4-0")));

    static final List<Mutation<SessionDescription>> ALL = Stream.of(FORMATS, CLOCKS, LEGS, MULTICASTS, STREAMS)
            .flatMap(List::stream)
            .toList();

    private BroadcastMutations() {}

    private static Mutation<SessionDescription> in(
            MediaSort sort, String rule, String what, UnaryOperator<Section> change) {
        return sort.mutation(rule, what, change);
    }

    /** One that adds two legs, of which the second is what becomes of the first. */
    private static Mutation<SessionDescription> legs(String rule, String what, UnaryOperator<Section> change) {
        return Mutation.inAll(
                rule,
                what,
                (all, draw) -> MediaSort.takesMore(all)
                        ? Optional.of(all.withSession(all.session().with("a=group:DUP first second"))
                                .withAdded(SOUND.clean().with("a=mid:first"))
                                .withAdded(change.apply(SOUND.clean()).with("a=mid:second")))
                        : Optional.empty());
    }

    /** One that adds two streams, of which the second has this line. */
    private static Mutation<SessionDescription> controls(String rule, String what, String line) {
        return Mutation.inAll(
                rule,
                what,
                (all, draw) -> MediaSort.takesMore(all)
                        ? Optional.of(all.withAdded(PLAIN_RTP
                                        .clean()
                                        .withAddress("192.0.2.1")
                                        .with("a=control:trackID=77"))
                                .withAdded(PLAIN_RTP
                                        .clean()
                                        .withAddress("192.0.2.1")
                                        .with(line)))
                        : Optional.empty());
    }

    /** The address of its group. */
    private static String group(Section media) {
        return media.after("c=IN IP4 ").split("/", 2)[0];
    }
}
