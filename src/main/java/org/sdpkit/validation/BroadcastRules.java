package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.MediaClk;
import org.sdpkit.attribute.Ptime;
import org.sdpkit.attribute.RtcpUnicast;
import org.sdpkit.attribute.TsRefClk;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;

/** The rules on multicast, RTSP, and professional media: ST 2110, AES67, ST 2022-7. */
final class BroadcastRules {

    private static final String CLOCKS = "SMPTE ST 2110-10 section ";

    static final List<Rule<SessionDescription>> ALL = List.of(
            new AncillarySpecification(),
            new AudioFormat(),
            new AudioPacketTooLarge(),
            new BroadcastPayloadType(),
            new BroadcastTransport(),
            new ChannelOrder(),
            new CompressedVideoBandwidth(),
            new DuplicationDelayAtBothLevels(),
            new DuplicationDelayWithoutDuplication(),
            new FrameRateNotReduced(),
            new LargeAnnouncement(),
            new LegsOfOnePath(),
            new MaxUdpSize(),
            new MediaClockKind(),
            new MediaClockOffset(),
            new MediaClockRate(),
            new MissingAttribute(
                    "missing-media-clock",
                    CLOCKS + "8.1",
                    MediaAt::isRtp,
                    List.of(MediaClk.TYPE),
                    "stream",
                    "add a=mediaclk:direct=0"),
            new MissingAttribute(
                    "missing-packet-time",
                    "SMPTE ST 2110-30 section 6.2.1",
                    BroadcastRules::isAudio,
                    List.of(Ptime.TYPE),
                    "audio",
                    "add a=ptime:1, or the length of packets that is sent"),
            new MissingAttribute(
                    "missing-reference-clock",
                    CLOCKS + "8.2",
                    MediaAt::isRtp,
                    List.of(TsRefClk.TYPE),
                    "stream",
                    "add a=ts-refclk:ptp=IEEE1588-2008:<grandmaster>:<domain>"),
            new MissingControl(),
            new MissingSenderType(),
            new MissingVideoParameter(),
            new MixedTraceability(),
            new MulticastSource(),
            new PixelRatioNotReduced(),
            new PtpVersionKind(),
            new PtpWithoutDomain(),
            new ReferenceClockKind(),
            new RepeatedControl(),
            new RepeatedSourceFilter(),
            new ReversedRange(),
            new RtcpUnicastWithoutMulticast(),
            new SegmentedWithoutInterlace(),
            new SessionLevelClock(),
            new SingleLeg(),
            new SourceFilterDestination(),
            new SourceFilterSpace(),
            new SourceSpecificWithoutSource(),
            new UnequalLegClocks(),
            new UnequalLegs(),
            new UnknownVideoValue(),
            new UnknownWord<>(
                    "unknown-rtcp-unicast-mode",
                    "RFC 5760 section 10.1",
                    RtcpUnicast.TYPE,
                    unicast -> List.of(unicast.mode()),
                    "mode",
                    List.of("reflection", "rsi"),
                    true),
            new ZeroTtl());

    private BroadcastRules() {}

    private static boolean isAudio(MediaAt media) {
        return media.isRtp()
                && media.field()
                        .filter(field -> field.type().equals(MediaType.AUDIO))
                        .isPresent();
    }
}
