package org.sdpkit.generate;

import static org.sdpkit.generate.Extra.ANY;
import static org.sdpkit.generate.Extra.AUDIO;
import static org.sdpkit.generate.Extra.FEEDBACK;
import static org.sdpkit.generate.Extra.RTP;
import static org.sdpkit.generate.Extra.VIDEO;
import static org.sdpkit.generate.Extra.having;
import static org.sdpkit.generate.Extra.without;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sdpkit.attribute.AcceptTypes;
import org.sdpkit.attribute.AddressType;
import org.sdpkit.attribute.Altc;
import org.sdpkit.attribute.AspectRatio;
import org.sdpkit.attribute.CalgExtMap;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.ClipRect;
import org.sdpkit.attribute.Cname;
import org.sdpkit.attribute.ComediaDirection;
import org.sdpkit.attribute.ConnectionAddress;
import org.sdpkit.attribute.Content;
import org.sdpkit.attribute.Cryptex;
import org.sdpkit.attribute.Dcmap;
import org.sdpkit.attribute.Dcsa;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.DtlsMessage;
import org.sdpkit.attribute.EcnCapableRtp;
import org.sdpkit.attribute.Encryption;
import org.sdpkit.attribute.Etag;
import org.sdpkit.attribute.Eui64;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.ExtMapAllowMixed;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.FrameRate;
import org.sdpkit.attribute.FrameSize;
import org.sdpkit.attribute.Hkep;
import org.sdpkit.attribute.HlangRecv;
import org.sdpkit.attribute.HlangSend;
import org.sdpkit.attribute.IceMismatch;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.ImageAttr;
import org.sdpkit.attribute.ImageSet;
import org.sdpkit.attribute.ImageSize;
import org.sdpkit.attribute.KeyManagementProtocol;
import org.sdpkit.attribute.KeyMgmt;
import org.sdpkit.attribute.Label;
import org.sdpkit.attribute.Lang;
import org.sdpkit.attribute.LanguageTag;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Loopback;
import org.sdpkit.attribute.LoopbackRole;
import org.sdpkit.attribute.MaxPrate;
import org.sdpkit.attribute.MediaClk;
import org.sdpkit.attribute.MediaClock;
import org.sdpkit.attribute.MediaContent;
import org.sdpkit.attribute.MimeType;
import org.sdpkit.attribute.Mtag;
import org.sdpkit.attribute.MulticastRtcp;
import org.sdpkit.attribute.Nested;
import org.sdpkit.attribute.NetType;
import org.sdpkit.attribute.NoRtpProxy;
import org.sdpkit.attribute.Orient;
import org.sdpkit.attribute.Packetization;
import org.sdpkit.attribute.PreviousSsrc;
import org.sdpkit.attribute.Privacy;
import org.sdpkit.attribute.Ptime;
import org.sdpkit.attribute.PtpDomain;
import org.sdpkit.attribute.PtpVersion;
import org.sdpkit.attribute.QosMechRecv;
import org.sdpkit.attribute.QosMechSend;
import org.sdpkit.attribute.QosMechanism;
import org.sdpkit.attribute.Quality;
import org.sdpkit.attribute.RecordPref;
import org.sdpkit.attribute.Recording;
import org.sdpkit.attribute.ReferenceClock;
import org.sdpkit.attribute.RemoteCandidates;
import org.sdpkit.attribute.Rid;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.attribute.RtcpFeedback;
import org.sdpkit.attribute.RtcpIdms;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtcpMuxOnly;
import org.sdpkit.attribute.RtcpRgrp;
import org.sdpkit.attribute.RtcpRsize;
import org.sdpkit.attribute.RtcpUnicast;
import org.sdpkit.attribute.RtcpXr;
import org.sdpkit.attribute.RtcpXrFormat;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.attribute.RttMixer;
import org.sdpkit.attribute.SctpInit;
import org.sdpkit.attribute.SctpPort;
import org.sdpkit.attribute.SdpLang;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.Sframe;
import org.sdpkit.attribute.SilenceSupp;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.attribute.SsrcGroup;
import org.sdpkit.attribute.SsrcGroupSemantics;
import org.sdpkit.attribute.StreamDirection;
import org.sdpkit.attribute.SyncTime;
import org.sdpkit.attribute.TsRefClk;
import org.sdpkit.attribute.XDimensions;
import org.sdpkit.attribute.XFramerate;
import org.sdpkit.attribute.XGoogleFlag;
import org.sdpkit.attribute.ZrtpHash;
import org.sdpkit.model.Information;
import org.sdpkit.model.Key;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;

/** What few media descriptions say. */
final class MediaExtras {

    /** The encoding of packets that come back in packets. */
    static final String LOOPBACK_ENCODING = "encaprtp";

    private static final int USUAL_PORT = 40_000;
    private static final String ENCAPSULATED = "127";

    static final List<Extra> ALL = List.of(
            one(without(Information.TYPE), Information.TYPE, scene -> new Information(scene.of("speaker", "slides"))),
            one(without(Key.TYPE), Key.TYPE, SessionLines::key),
            one(ANY, Label.TYPE, scene -> new Label(scene.token(4))),
            one(RTP.and(without(Content.TYPE)), Content.TYPE, MediaExtras::content),
            one(ANY, Lang.TYPE, scene -> new Lang(new LanguageTag(scene.of("en", "de", "zh-Hant-TW")))),
            one(ANY, SdpLang.TYPE, scene -> new SdpLang(new LanguageTag(scene.of("en", "fr-CA")))),
            one(ANY, HlangSend.TYPE, scene -> new HlangSend(languages(scene))),
            one(ANY, HlangRecv.TYPE, scene -> new HlangRecv(languages(scene))),
            one(
                    ANY,
                    Altc.TYPE,
                    scene -> new Altc(
                            1,
                            ConnectionAddress.of(scene.ip6()),
                            scene.port(),
                            scene.of(OptionalInt.empty(), OptionalInt.of(scene.port())))),
            one(ANY, Mtag.TYPE, scene -> new Mtag(scene.sometimes(), "\"" + scene.hex(8) + "\"")),
            one(ANY, Etag.TYPE, scene -> new Etag(scene.hex(32))),
            one(ANY, NoRtpProxy.TYPE, scene -> new NoRtpProxy("yes")),
            one(ANY, Recording.TYPE, scene -> scene.of(Recording.values())),
            one(ANY, RecordPref.TYPE, scene -> scene.of(RecordPref.values())),
            one(ANY, QosMechSend.TYPE, scene -> new QosMechSend(mechanisms(scene))),
            one(ANY, QosMechRecv.TYPE, scene -> new QosMechRecv(mechanisms(scene))),
            one(ANY, Hkep.TYPE, MediaExtras::hkep),
            one(ANY, Privacy.TYPE, MediaExtras::privacy),
            one(ANY.and(without(Setup.TYPE)), ComediaDirection.TYPE, scene -> scene.of(ComediaDirection.values())),
            one(AUDIO, MaxPrate.TYPE, scene -> new MaxPrate(new BigDecimal(scene.of("50", "28.5")))),
            one(AUDIO, SilenceSupp.TYPE, MediaExtras::silence),
            one(AUDIO.and(without(Ptime.TYPE)), Ptime.TYPE, scene -> new Ptime(new BigDecimal(scene.of("20", "2.5")))),
            one(AUDIO, SyncTime.TYPE, scene -> new SyncTime(scene.between(0, 4_000))),
            one(VIDEO, Orient.TYPE, scene -> scene.of(Orient.values())),
            one(VIDEO, Quality.TYPE, scene -> new Quality(scene.between(0, 10))),
            one(VIDEO, ClipRect.TYPE, scene -> new ClipRect(0, 0, 160, 240)),
            one(VIDEO, FrameRate.TYPE, scene -> new FrameRate(new BigDecimal(scene.of("25", "29.97", "15.0")))),
            one(VIDEO, XFramerate.TYPE, scene -> new XFramerate(new BigDecimal("12.5"))),
            one(VIDEO, XDimensions.TYPE, scene -> new XDimensions(1280, 960)),
            one(VIDEO, XGoogleFlag.TYPE, scene -> XGoogleFlag.CONFERENCE),
            formatted(VIDEO, FrameSize.TYPE, (scene, format) -> new FrameSize(number(format), 320, 240)),
            formatted(VIDEO, Packetization.TYPE, (scene, format) -> new Packetization(number(format), "raw")),
            formatted(VIDEO, ImageAttr.TYPE, MediaExtras::images),
            one(RTP, RtcpXr.TYPE, MediaExtras::reports),
            one(RTP, RtcpIdms.TYPE, scene -> new RtcpIdms(scene.between(0, 100_000))),
            one(RTP, RtcpRgrp.TYPE, scene -> RtcpRgrp.RTCP_RGRP),
            one(FEEDBACK, RtcpRsize.TYPE, scene -> RtcpRsize.RTCP_RSIZE),
            one(RTP, EcnCapableRtp.TYPE, MediaExtras::congestion),
            one(RTP.and(without(ExtMap.TYPE)), ExtMap.TYPE, MediaExtras::extension),
            one(RTP, ExtMapAllowMixed.TYPE, scene -> ExtMapAllowMixed.EXTMAP_ALLOW_MIXED),
            one(RTP, CalgExtMap.TYPE, MediaExtras::calculation),
            one(RTP, Sframe.TYPE, scene -> Sframe.SFRAME),
            one(RTP, Cryptex.TYPE, scene -> Cryptex.CRYPTEX),
            one(RTP, ZrtpHash.TYPE, scene -> new ZrtpHash("1.10", scene.hex(64))),
            one(RTP, KeyMgmt.TYPE, scene -> new KeyMgmt(KeyManagementProtocol.MIKEY, "AQAFgM0XflABAAAAAAAAAAAAAAsA")),
            one(RTP, Encryption.TYPE, scene -> scene.of(Encryption.values())),
            one(
                    RTP.and(having(RtcpMux.TYPE)).and(without(Rtcp.TYPE, Candidate.TYPE)),
                    RtcpMuxOnly.TYPE,
                    scene -> RtcpMuxOnly.RTCP_MUX_ONLY),
            one(
                    RTP.and(MediaExtras::isMulticast),
                    RtcpUnicast.TYPE,
                    scene -> scene.of(RtcpUnicast.REFLECTION, RtcpUnicast.RSI)),
            one(RTP.and(MediaExtras::isMulticast), MulticastRtcp.TYPE, scene -> new MulticastRtcp(scene.port())),
            one(RTP.and(without(TsRefClk.TYPE)), TsRefClk.TYPE, scene -> new TsRefClk(clock(scene))),
            one(RTP.and(without(MediaClk.TYPE)), MediaClk.TYPE, MediaExtras::mediaClock),
            one(RTP.and(MediaExtras::isMulticast).and(without(RtcpMux.TYPE)), Rtcp.TYPE, MediaExtras::multicastRtcp),
            one(RTP.and(without(Candidate.TYPE, IceUfrag.TYPE)), IceMismatch.TYPE, scene -> IceMismatch.ICE_MISMATCH),
            formatted(
                    FEEDBACK.and(without(RtcpFb.TYPE)),
                    RtcpFb.TYPE,
                    (scene, format) -> new RtcpFb(
                            OptionalInt.of(number(format)),
                            new RtcpFeedback("ccm", Optional.of("tmmbr"), Optional.of("smaxpr=120")))),
            several(AUDIO.and(without(Loopback.TYPE, Direction.TYPE)), MediaExtras::packetLoopback),
            several(VIDEO.and(without(Rid.TYPE)), MediaExtras::restrictedStreams),
            several(RTP.and(without(Ssrc.TYPE)), MediaExtras::sources),
            several(RTP.and(without(Loopback.TYPE, Direction.TYPE)), MediaExtras::loopback),
            one(
                    media -> media.media().orElseThrow().type().name().equals("text"),
                    RttMixer.TYPE,
                    scene -> RttMixer.RTT_MIXER),
            one(
                    having(Setup.TYPE).and(having(Fingerprint.TYPE)),
                    DtlsMessage.TYPE,
                    scene -> new DtlsMessage(scene.of(DtlsMessage.Role.values()), scene.base64(24))),
            one(having(SctpPort.TYPE), SctpInit.TYPE, scene -> new SctpInit(scene.base64(20))),
            several(having(SctpPort.TYPE).and(without(Dcmap.TYPE)), MediaExtras::channels),
            several(having(IceUfrag.TYPE).and(having(Candidate.TYPE)), MediaExtras::remoteCandidates));

    private MediaExtras() {}

    private static <T> Extra one(Predicate<MediaDescription> fits, LineType<T> type, Function<Scene, T> value) {
        return new Extra(fits.and(without(type)), (scene, media) -> media.add(type, value.apply(scene)));
    }

    private static Extra several(Predicate<MediaDescription> fits, BiConsumer<Scene, MediaDescription.Builder> add) {
        return new Extra(fits, add);
    }

    private static <T> Extra formatted(
            Predicate<MediaDescription> fits, LineType<T> type, BiFunction<Scene, String, T> value) {
        return new Extra(
                fits.and(without(type)),
                (scene, media) -> media.add(type, value.apply(scene, Extra.format(media.build()))));
    }

    private static int number(String format) {
        return Integer.parseInt(format);
    }

    private static boolean isMulticast(MediaDescription media) {
        return media.connections().stream()
                .anyMatch(connection -> connection.address().text().startsWith("233."));
    }

    private static Content content(Scene scene) {
        return new Content(scene.some(
                1,
                2,
                List.of(
                        MediaContent.SLIDES,
                        MediaContent.SPEAKER,
                        MediaContent.SL,
                        MediaContent.MAIN,
                        MediaContent.ALT)));
    }

    private static List<LanguageTag> languages(Scene scene) {
        return scene.some(1, 3, List.of(new LanguageTag("en"), new LanguageTag("es"), new LanguageTag("eu")));
    }

    private static List<QosMechanism> mechanisms(Scene scene) {
        return scene.some(0, 2, List.of(QosMechanism.RSVP, QosMechanism.NSIS));
    }

    private static Hkep hkep(Scene scene) {
        return new Hkep(scene.port(), ConnectionAddress.of(scene.unicast()), scene.uuid(), "01-00-00-00-00");
    }

    private static Privacy privacy(Scene scene) {
        return new Privacy(List.of(
                new Privacy.Parameter("protocol", "RTP"),
                new Privacy.Parameter("mode", "AES-128-CTR"),
                new Privacy.Parameter("iv", scene.hex(16)),
                new Privacy.Parameter("key_id", scene.hex(16))));
    }

    private static SilenceSupp silence(Scene scene) {
        Optional<Boolean> isEnabled = scene.of(Optional.of(true), Optional.of(false), Optional.empty());
        boolean isWhole = scene.often();
        return new SilenceSupp(
                isEnabled,
                isWhole ? Optional.of(scene.of("600", "0x01F4")) : Optional.empty(),
                isWhole ? Optional.of(scene.of(SilenceSupp.Preference.values())) : Optional.empty(),
                isWhole ? Optional.of(scene.of(SilenceSupp.SidUse.values())) : Optional.empty(),
                isWhole ? Optional.of("55") : Optional.empty());
    }

    /** RFC 6236 section 3.1. */
    private static ImageAttr images(Scene scene, String format) {
        OptionalInt number = scene.often() ? OptionalInt.of(number(format)) : OptionalInt.empty();
        ImageAttr.Wish recv = new ImageAttr.Wish(ImageAttr.Way.RECV, scene.of(List.of(), List.of(image(scene))));
        ImageAttr.Wish send = new ImageAttr.Wish(ImageAttr.Way.SEND, List.of(image(scene), image(scene)));
        return new ImageAttr(number, scene.of(List.of(send), List.of(recv), List.of(send, recv)));
    }

    private static ImageSet image(Scene scene) {
        return new ImageSet(
                size(scene),
                size(scene),
                scene.of(
                        Optional.<AspectRatio>empty(),
                        Optional.of(new AspectRatio.One(new BigDecimal("1.1"))),
                        Optional.of(new AspectRatio.Between(new BigDecimal("1.2"), new BigDecimal("1.3"))),
                        Optional.of(new AspectRatio.AnyOf(List.of(new BigDecimal("1.0"), new BigDecimal("1.45"))))),
                scene.sometimes()
                        ? Optional.of(new AspectRatio.Between(new BigDecimal("1.2"), new BigDecimal("1.3")))
                        : Optional.empty(),
                scene.sometimes() ? Optional.of(new BigDecimal("0.6")) : Optional.empty(),
                scene.rarely() ? List.of(new ImageSet.Parameter("ext", "1")) : List.of());
    }

    private static ImageSize size(Scene scene) {
        return scene.of(
                new ImageSize.One(640),
                new ImageSize.Between(320, OptionalInt.of(16), 640),
                new ImageSize.Between(240, OptionalInt.empty(), 480),
                new ImageSize.AnyOf(List.of(480, 800)));
    }

    private static RtcpXr reports(Scene scene) {
        return new RtcpXr(scene.some(
                0,
                3,
                List.of(
                        RtcpXrFormat.PKT_LOSS_RLE,
                        RtcpXrFormat.PKT_DUP_RLE,
                        RtcpXrFormat.PKT_RCPT_TIMES,
                        RtcpXrFormat.RCVR_RTT_ALL,
                        RtcpXrFormat.STAT_SUMMARY,
                        RtcpXrFormat.VOIP_METRICS)));
    }

    private static EcnCapableRtp congestion(Scene scene) {
        List<EcnCapableRtp.Parameter> parameters = scene.of(
                List.of(),
                List.of(new EcnCapableRtp.Parameter("mode", "readonly"), new EcnCapableRtp.Parameter("ect", "0")));
        return new EcnCapableRtp(scene.of(List.of("rtp"), List.of("ice", "rtp"), List.of("leap")), parameters);
    }

    private static ExtMap extension(Scene scene) {
        return new ExtMap(
                scene.between(1, 14),
                scene.of(
                        Optional.<Direction>empty(),
                        Optional.of(Direction.SENDRECV),
                        Optional.of(Direction.SENDONLY),
                        Optional.of(Direction.RECVONLY),
                        Optional.of(Direction.INACTIVE)),
                RtpHeaderExtension.TRANSMISSION_OFFSET,
                scene.rarely() ? Optional.of("short") : Optional.empty());
    }

    /** RFC 7266 section 4. */
    private static CalgExtMap calculation(Scene scene) {
        return new CalgExtMap(
                scene.between(1, 255),
                scene.sometimes() ? Optional.of(Direction.SENDONLY) : Optional.empty(),
                scene.of("G107", "P1202_1"),
                scene.sometimes() ? Optional.of("mosref=m") : Optional.empty());
    }

    /** RFC 7273 section 4. */
    static ReferenceClock clock(Scene scene) {
        Optional<Eui64> grandmaster = Optional.of(new Eui64(StudioMedia.eui64(scene)));
        return scene.of(
                new ReferenceClock.Ntp(Optional.empty()),
                new ReferenceClock.Ntp(Optional.of("203.0.113.10:124")),
                new ReferenceClock.Ptp(
                        PtpVersion.IEEE1588_2002, grandmaster, Optional.of(new PtpDomain("domain-name=x"))),
                new ReferenceClock.Ptp(PtpVersion.IEEE1588_2019, grandmaster, Optional.empty()),
                new ReferenceClock.Ptp(PtpVersion.IEEE802_1AS_2011, grandmaster, Optional.empty()),
                new ReferenceClock.Ptp(PtpVersion.IEEE1588_2008, Optional.empty(), Optional.empty()),
                new ReferenceClock.LocalMac("40-a3-6b-a0-2b-d2"),
                new ReferenceClock.Private(scene.sometimes()),
                new ReferenceClock.Other("gps", Optional.empty()),
                new ReferenceClock.Other("glonass", Optional.empty()),
                new ReferenceClock.Other("x-clock", Optional.of("1")));
    }

    private static MediaClk mediaClock(Scene scene) {
        Optional<MediaClk.Id> id = scene.sometimes()
                ? Optional.of(new MediaClk.Id(scene.sometimes(), scene.base64(12)))
                : Optional.empty();
        boolean isNamed = id.isPresent();
        return new MediaClk(
                id,
                isNamed
                        ? scene.of(
                                new MediaClock.Sender(), new MediaClock.Ieee1722(new Eui64("38-D6-6D-8E-D2-78-13-2F")))
                        : scene.of(
                                new MediaClock.Sender(),
                                new MediaClock.Direct(OptionalLong.of(963_214_424), Optional.empty()),
                                new MediaClock.Direct(OptionalLong.empty(), Optional.empty()),
                                new MediaClock.Direct(
                                        OptionalLong.of(963_214_424),
                                        Optional.of(new MediaClock.Rate(1000, OptionalInt.of(1001)))),
                                new MediaClock.Direct(
                                        OptionalLong.of(963_214_424),
                                        Optional.of(new MediaClock.Rate(1001, OptionalInt.of(1000)))),
                                new MediaClock.Other("x-clock", Optional.of("1")),
                                new MediaClock.Other("x-clock", Optional.empty())));
    }

    /** RFC 5576: two sources that are one stream. */
    private static void sources(Scene scene, MediaDescription.Builder media) {
        List<Long> ids = List.of(scene.ssrc(), scene.ssrc());
        SsrcGroupSemantics semantics =
                scene.of(SsrcGroupSemantics.FID, SsrcGroupSemantics.DUP, SsrcGroupSemantics.FEC_FR);
        media.add(SsrcGroup.TYPE, new SsrcGroup(semantics, ids));
        String cname = scene.token(12);
        for (long id : ids) {
            media.add(Ssrc.TYPE, new Ssrc(id, Nested.of(Cname.TYPE, new Cname(cname))));
        }
        if (scene.sometimes()) {
            media.add(
                    Ssrc.TYPE,
                    new Ssrc(ids.get(0), Nested.of(PreviousSsrc.TYPE, new PreviousSsrc(List.of(scene.ssrc())))));
        }
        if (scene.sometimes()) {
            media.add(Ssrc.TYPE, new Ssrc(ids.get(0), new Nested("flag", Optional.empty())));
        }
    }

    /** RFC 3605. */
    private static Rtcp multicastRtcp(Scene scene) {
        return new Rtcp(
                scene.port(),
                Optional.of(new ConnectionAddress(
                        NetType.IN, AddressType.IP4, scene.multicastIp4(), OptionalInt.of(127), OptionalInt.of(2))));
    }

    /** RFC 8851: one that may be sent, one that is received. */
    private static void restrictedStreams(Scene scene, MediaDescription.Builder media) {
        String format = Extra.format(media.build());
        media.add(
                Rid.TYPE,
                new Rid(
                        "a",
                        StreamDirection.SEND,
                        List.of(format),
                        List.of(new Rid.Restriction("x-flag", Optional.empty()))));
        media.add(
                Rid.TYPE,
                new Rid(
                        "b",
                        StreamDirection.RECV,
                        List.of(),
                        List.of(new Rid.Restriction("max-fps", Optional.of("15")))));
    }

    /** RFC 6849 section 7.1: packets come back in packets. */
    private static void packetLoopback(Scene scene, MediaDescription.Builder media) {
        MediaField field = media.build().media().orElseThrow();
        if (!field.formats().contains(ENCAPSULATED)) {
            List<String> formats = new ArrayList<>(field.formats());
            formats.add(ENCAPSULATED);
            media.set(
                            MediaField.TYPE,
                            new MediaField(field.type(), field.port(), field.portCount(), field.protocol(), formats))
                    .add(RtpMap.TYPE, new RtpMap(number(ENCAPSULATED), LOOPBACK_ENCODING, 8_000, OptionalInt.empty()))
                    .add(Loopback.TYPE, new Loopback(List.of(Loopback.Type.RTP_PKT_LOOPBACK)))
                    .add(LoopbackRole.TYPE, scene.of(LoopbackRole.values()));
        }
    }

    /** RFC 6849 section 5. */
    private static void loopback(Scene scene, MediaDescription.Builder media) {
        media.add(Loopback.TYPE, new Loopback(List.of(Loopback.Type.RTP_MEDIA_LOOPBACK)))
                .add(LoopbackRole.TYPE, scene.of(LoopbackRole.values()));
    }

    /** RFC 8864 section 5.1. */
    private static void channels(Scene scene, MediaDescription.Builder media) {
        media.add(Dcmap.TYPE, new Dcmap(0, List.of()));
        media.add(
                Dcmap.TYPE,
                new Dcmap(
                        2,
                        List.of(
                                new Dcmap.Option("subprotocol", "\"msrp\""),
                                new Dcmap.Option("ordered", "true"),
                                new Dcmap.Option("label", "\"msrp\""))));
        media.add(
                Dcsa.TYPE,
                new Dcsa(
                        2,
                        Nested.of(
                                AcceptTypes.TYPE,
                                new AcceptTypes(List.of(new MimeType("text", Optional.of("plain"), List.of()))))));
        if (scene.sometimes()) {
            media.add(
                    Dcmap.TYPE,
                    new Dcmap(4, List.of(new Dcmap.Option("max-time", "60000"), new Dcmap.Option("priority", "512"))));
        }
    }

    /** RFC 8839 section 5.2: what was nominated, for each component. */
    private static void remoteCandidates(Scene scene, MediaDescription.Builder media) {
        boolean hasRtcp =
                media.build().all(Candidate.TYPE).stream().anyMatch(candidate -> candidate.componentId() == 2);
        RemoteCandidates.RemoteCandidate first = new RemoteCandidates.RemoteCandidate(1, scene.unicast(), USUAL_PORT);
        media.add(
                RemoteCandidates.TYPE,
                new RemoteCandidates(
                        hasRtcp
                                ? List.of(
                                        first,
                                        new RemoteCandidates.RemoteCandidate(
                                                2, first.connectionAddress(), USUAL_PORT + 1))
                                : List.of(first)));
    }
}
