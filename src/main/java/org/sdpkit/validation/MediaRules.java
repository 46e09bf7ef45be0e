package org.sdpkit.validation;

import java.util.List;
import java.util.OptionalInt;
import org.sdpkit.attribute.Depend;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.FrameSize;
import org.sdpkit.attribute.ImageAttr;
import org.sdpkit.attribute.Rid;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.attribute.SsrcGroup;
import org.sdpkit.attribute.SsrcGroupSemantics;
import org.sdpkit.model.SessionDescription;

/** The rules on what flows: codecs and their parameters, feedback, header extensions, streams and their sources. */
final class MediaRules {

    static final List<Rule<SessionDescription>> ALL = List.of(
            new AacLengths(),
            new AacOfOtherRate(),
            new AudioLevelAttribute(),
            new BandwidthAboveSession(),
            new BandwidthBelowTias(),
            new ChannelsOutsideAudio(),
            new ChromiumUnreadableRtpAttribute(),
            new ConflictingHeaderExtensionId(),
            new ConflictingPayloadType(),
            new CongestionFeedbackOfOneFormat(),
            new ContradictoryParameterSets(),
            new DependencyWithoutGroup(),
            new DuplicateHeaderExtension(),
            new DuplicateHeaderExtensionId(),
            new RepeatedName<>("duplicate-rid", "RFC 8851 section 4", Rid.TYPE, false, Rid::id, "rid"),
            new EncodingOfOtherMedia(),
            new EncryptedHeaderExtensionWithoutSrtp(),
            new EncryptedHeaderExtensionWithoutUri(),
            new ErrorCorrectionGroup(),
            new FeedbackWithoutAvpf(),
            new FeedbackWithoutRtcp(),
            new FormatParameterOutOfRange(),
            new FrameRateOutsideVideo(),
            new GroupOfSeveralParticipants(),
            new HeaderExtensionAgainstDirection(),
            new HeaderExtensionIdOutOfRange(),
            new HeaderExtensionOfOtherMedia(),
            new HeaderExtensionsAtBothLevels(),
            new IncompleteDepacketization(),
            new IncompleteInterleaving(),
            new LanguageAgainstDirection(),
            new LatmWithoutConfiguration(),
            new LongHeaderExtensionId(),
            new LoopbackFormat(),
            new LoopbackWithoutRole(),
            new MalformedFormatParameter(),
            new MalformedRidRestriction(),
            new MinimumPacketTimeAbovePacketTime(),
            new MisplacedAttribute(
                    "misplaced-rtp-attribute",
                    "RFC 8866 section 6.6",
                    MediaAt::isRtp,
                    List.of(RtpMap.TYPE, RtcpFb.TYPE, ExtMap.TYPE, Ssrc.TYPE, SsrcGroup.TYPE, Rid.TYPE, Simulcast.TYPE),
                    "RTP"),
            new MissingFormatParameter(),
            new MissingProfileLevelId(),
            new MissingTelephoneEvent(),
            new MsidOfSourceDiffers(),
            new MsidWithoutSending(),
            new NamelessCodec(),
            new NonAlphanumericRid(),
            new ObsoleteMinimumPacketTime(),
            new ObsoleteSimulcastSyntax(),
            new ObsoleteSourceAttribute(),
            new OneWayLoopback(),
            new OpusMapping(),
            new PacketRateWithoutTias(),
            new PacketTimeAboveMaximum(),
            new ParameterSetOfOtherProfile(),
            new ParameterSetsOutOfBand(),
            new ParametersWithoutSemicolon(),
            new PartialFrame(),
            new PausedSimulcastWithoutPause(),
            new PayloadTypeOutOfRange(),
            new ProvisionalHeaderExtensionId(),
            new RedundancyClockRate(),
            new RedundancyOfRedundancy(),
            new RedundancyWithoutList(),
            new RenamedStaticAudio(),
            new RepeatedBandwidth(),
            new RepeatedFeedback(),
            new RepeatedFmtp(),
            new RepeatedFormatParameter(),
            new RepeatedMsid(),
            new RepeatedRetransmission(),
            new RepeatedRidRestriction(),
            new RepeatedSimulcastStream(),
            new ReservedPayloadType(),
            new RetransmissionClockRate(),
            new RetransmittedRetransmission(),
            new RidOutsideSimulcast(),
            new RidWithoutHeaderExtension(),
            new RtcpPayloadType(),
            new SeveralCnames(),
            new SeveralTrackNames(),
            new SeveralTracks(),
            new SimulcastAgainstDirection(),
            new SimulcastWithoutRidExtension(),
            new SourceGroupSize(),
            new SourceInSeveralMedia(),
            new SourceWithoutCname(),
            new StaticPayloadTypeRemapped(),
            new TiasWithoutPacketRate(),
            new TrackInSeveralMedia(),
            new UnalignedAmr(),
            new UnboundErrorCorrection(),
            new UndeclaredGroupMember(),
            new UndescribedSimulcastStream(),
            new UnexpectedClockRate(),
            new UninterleavedParameter(),
            new UnknownDecodingDependency(),
            new UnknownFormatParameter(),
            new UnknownH264Level(),
            new UnknownH264Profile(),
            new UnknownH265Level(),
            new UnknownHeaderExtension(),
            new UnknownRidDependency(),
            new UnknownWord<>(
                    "unknown-rid-restriction",
                    "RFC 8851 section 5",
                    Rid.TYPE,
                    rid -> rid.restrictions().stream()
                            .map(Rid.Restriction::name)
                            .toList(),
                    "restriction",
                    List.of("max-width", "max-height", "max-fps", "max-fs", "max-br", "max-pps", "max-bpp", "depend"),
                    true),
            new UnknownWord<>(
                    "unknown-source-group-semantics",
                    "RFC 5576 section 4.2",
                    SsrcGroup.TYPE,
                    group -> List.of(group.semantics().name()),
                    "meaning",
                    SsrcGroupSemantics.REGISTERED.stream()
                            .map(SsrcGroupSemantics::name)
                            .toList(),
                    true),
            new UnlistedFormat<>(
                    "unlisted-depend-format",
                    "RFC 5583 section 5.2.2",
                    Depend.TYPE,
                    depend -> depend.dependencies().stream()
                            .map(Depend.Dependency::format)
                            .toList()),
            new UnlistedFormat<>(
                    "unlisted-feedback-format",
                    "RFC 4585 section 4.2",
                    RtcpFb.TYPE,
                    feedback -> formats(feedback.payloadType())),
            new UnlistedFormat<>(
                    "unlisted-framesize-format",
                    "RFC 6064 section 4.2",
                    FrameSize.TYPE,
                    size -> List.of(Integer.toString(size.payloadType()))),
            new UnlistedFormat<>(
                    "unlisted-imageattr-format",
                    "RFC 6236 section 3.1.1",
                    ImageAttr.TYPE,
                    image -> formats(image.payloadType())),
            new UnlistedRedundancy(),
            new UnlistedRetransmission(),
            new UnlistedFormat<>("unlisted-rid-format", "RFC 8851 section 6.1", Rid.TYPE, Rid::formats),
            new UnmappedStaticPayloadType(),
            new UnpairedStandIn(),
            new UnregisteredFeedback());

    private MediaRules() {}

    private static List<String> formats(OptionalInt payloadType) {
        return payloadType.isPresent() ? List.of(Integer.toString(payloadType.getAsInt())) : List.of();
    }
}
