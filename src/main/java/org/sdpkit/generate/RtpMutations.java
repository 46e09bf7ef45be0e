package org.sdpkit.generate;

import static org.sdpkit.generate.MediaSort.AUDIO;
import static org.sdpkit.generate.MediaSort.BFCP;
import static org.sdpkit.generate.MediaSort.BROWSER_VIDEO;
import static org.sdpkit.generate.MediaSort.FAX;
import static org.sdpkit.generate.MediaSort.PLAIN_RTP;
import static org.sdpkit.generate.MediaSort.SDES;
import static org.sdpkit.generate.MediaSort.VIDEO;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.model.SessionDescription;

/** How the rules on header extensions, bandwidths, packet times, directions and loopback are broken. */
final class RtpMutations {

    private static final String EXTENSION = "urn:ietf:params:rtp-hdrext:";
    private static final String MAP = "a=extmap:{id} " + EXTENSION;
    private static final String TIMES = "^a=(max)?ptime:";

    private static final List<Mutation<SessionDescription>> EXTENSIONS = List.of(
            AUDIO.without("audio-level")
                    .gaining(
                            "audio-level-attribute",
                            "the audio level has an attribute that it does not know",
                            MAP + "ssrc-audio-level vad=1"),
            VIDEO.gaining(
                    "duplicate-header-extension",
                    "an extension has two ids",
                    MAP + "splicing-interval",
                    "a=extmap:{id2} " + EXTENSION + "splicing-interval"),
            VIDEO.gaining(
                    "duplicate-header-extension-id",
                    "two extensions have one id",
                    MAP + "splicing-interval",
                    MAP + "ntp-64"),
            PLAIN_RTP.gaining(
                    "encrypted-header-extension-without-srtp",
                    "an extension is encrypted where the media is not",
                    MAP + "encrypt " + EXTENSION + "ntp-64"),
            SDES.gaining(
                    "encrypted-header-extension-without-uri",
                    "an encrypted extension does not say which it is",
                    MAP + "encrypt"),
            inDirection(
                    "sendonly",
                    "header-extension-against-direction",
                    "an extension is received where media is sent only",
                    "a=extmap:{id}/recvonly " + EXTENSION + "ntp-64"),
            VIDEO.gaining(
                    "header-extension-id-out-of-range",
                    "an extension has the id of padding",
                    "a=extmap:0 " + EXTENSION + "ntp-64"),
            VIDEO.gaining(
                    "header-extension-id-out-of-range",
                    "an extension has an id of nine bits",
                    "a=extmap:300 " + EXTENSION + "ntp-64"),
            VIDEO.gaining("header-extension-of-other-media", "video has an audio level", MAP + "ssrc-audio-level"),
            BROWSER_VIDEO.gaining(
                    "long-header-extension-id",
                    "an extension has an id of five bits",
                    "a=extmap:21 " + EXTENSION + "ntp-64"),
            BROWSER_VIDEO.gaining(
                    "provisional-header-extension-id",
                    "an extension asks the answerer for an id",
                    "a=extmap:4103 " + EXTENSION + "ntp-64"),
            AUDIO.gaining("unknown-header-extension", "an extension is misspelt", MAP + "SSRC-audio-level"),
            Mutation.inAll("header-extensions-at-both-levels", "extensions are mapped at both levels", (all, draw) -> {
                NewLines newLines = new NewLines(all, draw);
                Section session = newLines.in(all.session(), MAP + "splicing-interval");
                return session.equals(all.session())
                        ? Optional.empty()
                        : VIDEO.changed(all, draw, media -> media.with("a=extmap:15 " + EXTENSION + "ntp-64"))
                                .map(changed -> changed.withSession(session));
            }));

    private static final List<Mutation<SessionDescription>> AMOUNTS = List.of(
            Mutation.inAll(
                    "bandwidth-above-session", "a stream needs more than its session", (all, draw) -> AUDIO.without(
                                    "^b=")
                            .changed(all, draw, media -> media.withBefore("a=", "b=AS:500"))
                            .map(changed -> changed.withSession(
                                    changed.session().without("b=").withBefore("t=", "b=AS:100")))),
            AUDIO.without("^(b=|a=maxprate:)")
                    .gaining(
                            "bandwidth-below-tias",
                            "a bandwidth is less than that without headers",
                            "b=AS:500",
                            "b=TIAS:1000000",
                            "a=maxprate:100.0"),
            AUDIO.without("^b=AS:").gaining("repeated-bandwidth", "there are two bandwidths", "b=AS:80", "b=AS:64"),
            AUDIO.without("^(b=|a=maxprate:)")
                    .gaining("tias-without-packet-rate", "a bandwidth without headers stands alone", "b=TIAS:64000"),
            AUDIO.without("^(b=|a=maxprate:)")
                    .gaining("packet-rate-without-tias", "a packet rate stands alone", "a=maxprate:50.0"),
            AUDIO.without(TIMES)
                    .gaining(
                            "packet-time-above-maximum",
                            "a packet time is above the maximum",
                            "a=ptime:60",
                            "a=maxptime:40"),
            AUDIO.without(TIMES + "|^m=.* 4( |$)")
                    .mutation("partial-frame", "packets hold less than a frame", media -> media.replaced(
                                    "^m=\\S+ \\S+ \\S+", "$0 4")
                            .with("a=ptime:20")),
            AUDIO.gaining("frame-rate-outside-video", "audio has a frame rate", "a=framerate:25"));

    private static final List<Mutation<SessionDescription>> WAYS = List.of(
            inDirection(
                    "recvonly",
                    "language-against-direction",
                    "a language is sent where media is received only",
                    "a=hlang-send:es"),
            inDirection(
                    "sendonly",
                    "language-against-direction",
                    "a language is received where media is sent only",
                    "a=hlang-recv:es"),
            inDirection(
                    "sendrecv",
                    "loopback-format",
                    "packets are sent back without a format for them",
                    "a=loopback:rtp-pkt-loopback",
                    "a=loopback-source"),
            inDirection(
                    "sendrecv",
                    "loopback-without-role",
                    "media is sent back without a side that does so",
                    "a=loopback:rtp-media-loopback"),
            inDirection(
                    "sendonly",
                    "one-way-loopback",
                    "media that is sent back flows one way",
                    "a=loopback:rtp-media-loopback",
                    "a=loopback-source"),
            FAX.gaining("misplaced-rtp-attribute", "a fax has a source", "a=ssrc:{ssrc} cname:x"),
            BFCP.gaining("misplaced-rtp-attribute", "floor control has a map", "a=rtpmap:0 PCMU/8000"));

    static final List<Mutation<SessionDescription>> ALL =
            Stream.of(EXTENSIONS, AMOUNTS, WAYS).flatMap(List::stream).toList();

    private RtpMutations() {}

    /** One that adds these lines to audio of this direction. */
    private static Mutation<SessionDescription> inDirection(
            String direction, String rule, String what, String... lines) {
        return Mutation.inAll(
                rule,
                what,
                (all, draw) -> AUDIO.changed(
                        all, draw, media -> new NewLines(all, draw).in(media.withDirection(direction), lines)));
    }
}
