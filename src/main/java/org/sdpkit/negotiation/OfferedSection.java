package org.sdpkit.negotiation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.ExtMapAllowMixed;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MaxMessageSize;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.Msid;
import org.sdpkit.attribute.Rid;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtcpMuxOnly;
import org.sdpkit.attribute.RtcpRsize;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.attribute.SctpPort;
import org.sdpkit.attribute.Sctpmap;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.attribute.TlsId;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;

/** A media description of an offer, written: RFC 9429 section 5.2.1, of what goes on 5.2.2. */
final class OfferedSection {

    /** What does not come from the capability as it stands there. */
    private static final List<LineType<?>> DECIDED = List.of(
            MediaField.TYPE,
            Connection.TYPE,
            Direction.TYPE,
            RtpMap.TYPE,
            Fmtp.TYPE,
            RtcpFb.TYPE,
            ExtMap.TYPE,
            ExtMapAllowMixed.TYPE,
            Mid.TYPE,
            Msid.TYPE,
            Rid.TYPE,
            Simulcast.TYPE,
            IceUfrag.TYPE,
            IcePwd.TYPE,
            Fingerprint.TYPE,
            Setup.TYPE,
            TlsId.TYPE,
            Candidate.TYPE,
            Crypto.TYPE,
            Rtcp.TYPE,
            RtcpMux.TYPE,
            RtcpMuxOnly.TYPE,
            RtcpRsize.TYPE);

    private final JsepConfiguration configuration;
    private final JsepState state;
    private final OfferOptions options;
    private final OfferedExtensions extensions;

    /** What payload types stand for in the session, with those of the media descriptions of this offer so far. */
    private PayloadTypeHistory payloadTypes;

    OfferedSection(
            JsepConfiguration configuration, JsepState state, OfferOptions options, OfferedExtensions extensions) {
        this.configuration = configuration;
        this.state = state;
        this.options = options;
        this.extensions = extensions;
        this.payloadTypes = state.names().payloadTypes();
    }

    /**
     * The media of a transceiver.
     *
     * @param before what was agreed for it, if it is not new
     */
    MediaDescription media(
            OfferSlot.Media slot, MediaTransport transport, MediaCapability capability, Optional<Negotiated> before) {
        Transceiver transceiver = slot.transceiver();
        List<Codec> codecs = codecs(slot, capability, before);
        Direction direction = DirectionStep.both(transceiver.direction(), capability.direction());
        MediaDescription.Builder media = MediaDescription.builder(new MediaField(
                        transceiver.mediaType(),
                        transport.port(),
                        Protocol.UDP_TLS_RTP_SAVPF,
                        codecs.stream().map(Codec::format).toList()))
                .set(Connection.TYPE, transport.connection())
                .set(Mid.TYPE, new Mid(slot.name()))
                .set(Direction.TYPE, direction);
        codecs.forEach(codec -> CodecText.write(codec, media));
        payloadTypes = payloadTypes.and(media.build());
        others(capability).forEach(media::add);
        extensions
                .offer(slot.index(), extensions(capability, direction))
                .forEach(extension -> media.add(ExtMap.TYPE, extension));
        if (transport.isShown() && capability.description().has(ExtMapAllowMixed.TYPE)) {
            media.add(ExtMapAllowMixed.TYPE, ExtMapAllowMixed.EXTMAP_ALLOW_MIXED);
        }
        if (direction.isSending()) {
            SentStreams.streams(transceiver).forEach(media::add);
            SentStreams.encodings(transceiver, codecs).forEach(media::add);
        }
        transport.writeKeys(configuration.capabilities().fingerprints(), media);
        rtcp(slot.index(), transport, capability, before).forEach(media::add);
        return finish(transport, media);
    }

    /**
     * Data channels.
     *
     * @param carriesMedia whether media uses their transport and says nothing of it itself
     */
    MediaDescription data(
            OfferSlot.Data slot, MediaTransport transport, MediaCapability capability, boolean carriesMedia) {
        MediaDescription.Builder media = MediaDescription.builder(new MediaField(
                        MediaType.APPLICATION,
                        transport.port(),
                        Protocol.UDP_DTLS_SCTP,
                        capability.field().formats()))
                .set(Connection.TYPE, transport.connection())
                .set(Mid.TYPE, new Mid(slot.name()));
        capability.description().all(SctpPort.TYPE).forEach(port -> media.add(SctpPort.TYPE, port));
        capability.description().all(Sctpmap.TYPE).forEach(map -> media.add(Sctpmap.TYPE, map));
        capability.description().all(MaxMessageSize.TYPE).forEach(size -> media.add(MaxMessageSize.TYPE, size));
        transport.writeKeys(configuration.capabilities().fingerprints(), media);
        if (carriesMedia) {
            media.add(RtcpMux.TYPE, RtcpMux.RTCP_MUX);
        }
        return finish(transport, media);
    }

    private MediaDescription finish(MediaTransport transport, MediaDescription.Builder media) {
        if (transport.isBundleOnly()) {
            media.add(BundleOnly.TYPE, BundleOnly.BUNDLE_ONLY);
        }
        transport.writeCandidates(media);
        return media.build();
    }

    private static List<Line> others(MediaCapability capability) {
        return capability.description().levelLines().stream()
                .filter(line -> DECIDED.stream().noneMatch(line::is))
                .map(line -> Line.of(line.text()))
                .toList();
    }

    /** Ours under the numbers they have had; in the order of the last answer, unless there are preferences. */
    private List<Codec> codecs(OfferSlot.Media slot, MediaCapability capability, Optional<Negotiated> before) {
        List<Codec> preferences = slot.transceiver().codecPreferences();
        List<Codec> wanted = CodecPreferences.of(preferences, capability.codecs());
        List<Codec> heard = VoiceActivity.of(options.voiceActivityDetection(), wanted);
        PayloadTypeHistory last = before.flatMap(pair -> pair.ours(slot.index()))
                .map(media -> PayloadTypeHistory.NONE.and(media.description()))
                .orElse(PayloadTypeHistory.NONE);
        PayloadTypeHistory here = before.isPresent() ? state.names().historyOf(slot.index()) : PayloadTypeHistory.NONE;
        List<Codec> numbered =
                OfferNumbers.number(heard, configuration.capabilities(), List.of(last, here, payloadTypes));
        if (!preferences.isEmpty()) {
            return numbered;
        }
        List<String> answered = before.flatMap(pair -> pair.answered(slot.index()))
                .map(media -> media.field().formats())
                .orElse(List.of());
        return numbered.stream()
                .sorted(Comparator.comparingInt(codec -> place(codec, answered)))
                .toList();
    }

    /** Those that are of use: one that goes only the other way than media is of none. */
    private static List<ExtMap> extensions(MediaCapability capability, Direction direction) {
        return capability.description().all(ExtMap.TYPE).stream()
                .filter(extension -> direction == Direction.INACTIVE
                        || DirectionStep.both(extension.direction().orElse(Direction.SENDRECV), direction)
                                != Direction.INACTIVE)
                .toList();
    }

    private static int place(Codec codec, List<String> answered) {
        int place = answered.indexOf(codec.format());
        return place < 0 ? answered.size() : place;
    }

    /** Where RTCP goes; once it is agreed on, as it is agreed on. */
    private List<Line> rtcp(
            int index, MediaTransport transport, MediaCapability capability, Optional<Negotiated> before) {
        if (!transport.isShown()) {
            return List.of();
        }
        boolean isMuxed = before.map(pair -> pair.bundles().isBundled(index) || pair.answers(index, RtcpMux.TYPE))
                .orElse(true);
        boolean isReduced =
                before.map(pair -> pair.answers(index, RtcpRsize.TYPE)).orElse(true);
        boolean isOnlyMuxed = before.isEmpty() && configuration.rtcpMuxPolicy() == RtcpMuxPolicy.REQUIRE;
        boolean hasAddress = transport.isOwner() && !isOnlyMuxed && (before.isEmpty() || !isMuxed);
        RtcpText text = new RtcpText(
                hasAddress ? Optional.of(transport.rtcp()) : Optional.empty(),
                isMuxed,
                isOnlyMuxed,
                isReduced && capability.description().has(RtcpRsize.TYPE));
        return text.lines();
    }
}
