package org.sdpkit.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** RTP, RTCP, codecs, forward error correction, broadcast clocks, RTSP and preconditions: what is read, and how. */
class RtpAttributesTest {

    @Test
    void headerExtensionsAreMappedToNumbers() {
        assertReadAndWritten(
                ExtMap.TYPE, "3 urn:ietf:params:rtp-hdrext:sdes:mid", new ExtMap(3, RtpHeaderExtension.MID));
        assertReadAndWritten(
                ExtMap.TYPE,
                "2/sendrecv http://example.com/082005/ext.htm#xmeta short",
                new ExtMap(
                        2,
                        Optional.of(Direction.SENDRECV),
                        new RtpHeaderExtension("http://example.com/082005/ext.htm#xmeta"),
                        Optional.of("short")));
        assertReadAndWritten(
                ExtMap.TYPE,
                "3 urn:ietf:params:rtp-hdrext:encrypt urn:ietf:params:rtp-hdrext:smpte-tc 25@600/24",
                new ExtMap(
                        3,
                        Optional.empty(),
                        RtpHeaderExtension.ENCRYPT,
                        Optional.of("urn:ietf:params:rtp-hdrext:smpte-tc 25@600/24")));
        assertReadAndWritten(
                ExtMap.TYPE, "4096 URI-gps-string", new ExtMap(4096, new RtpHeaderExtension("URI-gps-string")));
        assertMalformed(ExtMap.TYPE, "invalidschema", 0, "id");
        assertMalformed(ExtMap.TYPE, "100000 urn:x", 0, "id from 0 to 99999");
        assertMalformed(ExtMap.TYPE, "1/both urn:x", 2, "direction");
        assertMalformed(ExtMap.TYPE, "1", 1, "space");
        assertMalformed(ExtMap.TYPE, "1 ", 2, "URI");
    }

    @Test
    void rtcpGoesToAPortAndPerhapsAnAddress() {
        assertReadAndWritten(Rtcp.TYPE, "53020", new Rtcp(53020));
        assertReadAndWritten(
                Rtcp.TYPE,
                "53020 IN IP4 126.16.64.4",
                new Rtcp(53020, Optional.of(ConnectionAddress.of(new Address.Ip4("126.16.64.4")))));
        assertReadAndWritten(
                Rtcp.TYPE,
                "53020 IN IP6 2001:2345:6789:ABCD:EF01:2345:6789:ABCD",
                new Rtcp(
                        53020,
                        Optional.of(ConnectionAddress.of(new Address.Ip6("2001:2345:6789:ABCD:EF01:2345:6789:ABCD")))));
        assertReadAndWritten(
                Rtcp.TYPE,
                "1 IN IP4 233.252.0.1/127/2",
                new Rtcp(
                        1,
                        Optional.of(new ConnectionAddress(
                                NetType.IN,
                                AddressType.IP4,
                                new Address.Ip4("233.252.0.1"),
                                OptionalInt.of(127),
                                OptionalInt.of(2)))));
        assertReadAndWritten(
                Rtcp.TYPE,
                "1 ATM NSAP 47.0091",
                new Rtcp(
                        1,
                        Optional.of(new ConnectionAddress(
                                new NetType("ATM"), new AddressType("NSAP"), new Address.Other("47.0091")))));
        assertMalformed(Rtcp.TYPE, "65536", 0, "port from 0 to 65535");
        assertMalformed(Rtcp.TYPE, "1 IN IP4 ::1", 9, "IPv4 address or domain name");
        assertMalformed(Rtcp.TYPE, "1 IN IP6 1.2.3.4", 9, "IPv6 address or domain name");
        assertMalformed(Rtcp.TYPE, "1 IN IP4 1.2.3.4/256", 17, "ttl from 0 to 255");
    }

    @Test
    void feedbackHasATypeAParameterAndArguments() {
        assertReadAndWritten(RtcpFb.TYPE, "96 nack", new RtcpFb(96, RtcpFeedback.NACK));
        assertReadAndWritten(RtcpFb.TYPE, "* nack pli", new RtcpFb(RtcpFeedback.NACK_PLI));
        assertReadAndWritten(RtcpFb.TYPE, "* trr-int 100", new RtcpFb(RtcpFeedback.regularRtcpInterval(100)));
        assertReadAndWritten(RtcpFb.TYPE, "97 transport-cc", new RtcpFb(97, RtcpFeedback.TRANSPORT_CC));
        assertReadAndWritten(
                RtcpFb.TYPE,
                "98 ccm vbcm 1 2",
                new RtcpFb(98, new RtcpFeedback("ccm", Optional.of("vbcm"), Optional.of("1 2"))));
        assertEquals(known(new RtcpFb(96, RtcpFeedback.NACK)), RtcpFb.TYPE.read("96 nack "));
        assertEquals(OptionalLong.of(100), RtcpFeedback.regularRtcpInterval(100).regularRtcpInterval());
        assertEquals(OptionalLong.empty(), RtcpFeedback.NACK.regularRtcpInterval());
        assertEquals(true, new RtcpFb(RtcpFeedback.NACK).appliesTo(96));
        assertEquals(false, new RtcpFb(97, RtcpFeedback.NACK).appliesTo(96));
        assertMalformed(RtcpFb.TYPE, "all nack", 0, "payload type");
        assertMalformed(RtcpFb.TYPE, "128 nack", 0, "payload type from 0 to 127");
        assertMalformed(RtcpFb.TYPE, "*", 1, "space");
        assertMalformed(RtcpFb.TYPE, "96 na.ck", 3, "feedback type");
        assertMalformed(RtcpFb.TYPE, "96 trr-int", 10, "space");
        assertMalformed(RtcpFb.TYPE, "96 trr-int soon", 11, "interval in milliseconds");
        assertMalformed(RtcpFb.TYPE, "96 nack (pli)", 8, "parameter");
        assertThrows(IllegalArgumentException.class, () -> new RtcpFeedback("trr-int"));
        assertThrows(IllegalArgumentException.class, () -> new RtcpFeedback("a b"));
        assertThrows(
                IllegalArgumentException.class, () -> new RtcpFeedback("nack", Optional.empty(), Optional.of("pli")));
    }

    @Test
    void extendedReportsMayBeNone() {
        assertEquals(known(new RtcpXr(List.of())), RtcpXr.TYPE.readLatin1("rtcp-xr", Optional.empty()));
        assertEquals(known(new RtcpXr(List.of())), RtcpXr.TYPE.read(""));
        assertEquals("rtcp-xr:", RtcpXr.TYPE.text(new RtcpXr(List.of())));
        assertReadAndWritten(
                RtcpXr.TYPE,
                "pkt-rcpt-times=200 rcvr-rtt=all:10000",
                new RtcpXr(List.of(new RtcpXrFormat("pkt-rcpt-times=200"), new RtcpXrFormat("rcvr-rtt=all:10000"))));
        assertEquals("rcvr-rtt", RtcpXrFormat.RCVR_RTT_ALL.name());
        assertEquals(Optional.of("all"), RtcpXrFormat.RCVR_RTT_ALL.value());
        assertEquals("voip-metrics", RtcpXrFormat.VOIP_METRICS.name());
        assertEquals(Optional.empty(), RtcpXrFormat.VOIP_METRICS.value());
    }

    @Test
    void algorithmsAreMappedToNumbers() {
        assertReadAndWritten(
                CalgExtMap.TYPE,
                "calg:2/sendonly=P1202_1 mosref=m",
                new CalgExtMap(2, Optional.of(Direction.SENDONLY), "P1202_1", Optional.of("mosref=m")));
        assertMalformed(CalgExtMap.TYPE, "1=G107", 0, "'calg:'");
        assertMalformed(CalgExtMap.TYPE, "calg:256=G107", 5, "id from 0 to 255");
        assertMalformed(CalgExtMap.TYPE, "calg:1 G107", 6, "'='");
    }

    /** RFC 6679 section 12: the examples of section 12.1 are not what its own grammar allows. */
    @Test
    void congestionNotificationIsReadAsTheGrammarAndAsTheExamplesHaveIt() {
        EcnCapableRtp.Parameter ect = new EcnCapableRtp.Parameter("ect", "0");
        EcnCapableRtp.Parameter setread = new EcnCapableRtp.Parameter("mode", "setread");
        EcnCapableRtp.Parameter readonly = new EcnCapableRtp.Parameter("mode", "readonly");
        assertReadAndWritten(
                EcnCapableRtp.TYPE,
                " rtp mode=readonly; ect=0",
                new EcnCapableRtp(List.of("rtp"), List.of(readonly, ect)));
        EcnCapableRtp both = new EcnCapableRtp(List.of("ice", "rtp"), List.of(ect, setread));
        assertEquals(known(both), EcnCapableRtp.TYPE.read(" ice rtp ect=0 mode=setread"));
        assertReadAndWritten(EcnCapableRtp.TYPE, " ice,rtp ect=0; mode=setread", both);
        assertEquals(Optional.of("0"), both.parameter("ect"));
        assertEquals(Optional.empty(), both.parameter("x"));
        assertMalformed(EcnCapableRtp.TYPE, "", 0, "method");
        assertMalformed(EcnCapableRtp.TYPE, "rtp;ect=0", 3, "space");
        assertMalformed(EcnCapableRtp.TYPE, "rtp ect=", 8, "value");
        assertMalformed(EcnCapableRtp.TYPE, "rtp ect=\"a\\\"", 12, "'\"'");
        assertMalformed(EcnCapableRtp.TYPE, "rtp ect=0;", 10, "parameter");
    }

    @Test
    void imagesOfCertainSizesAreWishedFor() {
        ImageSet small = new ImageSet(new ImageSize.One(330), new ImageSize.One(250));
        ImageSet large = new ImageSet(
                new ImageSize.One(800),
                new ImageSize.One(640),
                Optional.of(new AspectRatio.One(new BigDecimal("1.1"))),
                Optional.empty(),
                Optional.of(new BigDecimal("0.6")),
                List.of());
        ImageSet other = new ImageSet(new ImageSize.One(480), new ImageSize.One(320));
        ImageAttr attribute = new ImageAttr(
                OptionalInt.of(97),
                List.of(
                        new ImageAttr.Wish(ImageAttr.Way.SEND, List.of(large, other)),
                        new ImageAttr.Wish(ImageAttr.Way.RECV, List.of(small))));
        assertReadAndWritten(
                ImageAttr.TYPE, "97 send [x=800,y=640,sar=1.1,q=0.6] [x=480,y=320] recv [x=330,y=250]", attribute);
        assertEquals(List.of(small), attribute.recv().orElseThrow().sets());
        assertReadAndWritten(
                ImageAttr.TYPE,
                "* recv *",
                new ImageAttr(OptionalInt.empty(), List.of(new ImageAttr.Wish(ImageAttr.Way.RECV, List.of()))));
        assertReadAndWritten(
                ImageAttr.TYPE,
                "97 send [x=[480:16:800],y=[320,640],sar=[0.91,1.0],par=[1.2-1.3],q=1.0,z=[1,2],w=3]",
                new ImageAttr(
                        OptionalInt.of(97),
                        List.of(new ImageAttr.Wish(
                                ImageAttr.Way.SEND,
                                List.of(new ImageSet(
                                        new ImageSize.Between(480, OptionalInt.of(16), 800),
                                        new ImageSize.AnyOf(List.of(320, 640)),
                                        Optional.of(new AspectRatio.AnyOf(
                                                List.of(new BigDecimal("0.91"), new BigDecimal("1.0")))),
                                        Optional.of(
                                                new AspectRatio.Between(new BigDecimal("1.2"), new BigDecimal("1.3"))),
                                        Optional.of(new BigDecimal("1.0")),
                                        List.of(
                                                new ImageSet.Parameter("z", "[1,2]"),
                                                new ImageSet.Parameter("w", "3"))))))));
    }

    /** RFC 6236 sections 3.2 and 4.2. */
    @Test
    void theExamplesOfImageSizesAreWrittenAsTheyWereRead() {
        for (String example : List.of(
                "97 send * recv *",
                "97 send [x=720,y=576,sar=[0.91,1.0,1.09,1.45]]",
                "97 recv [x=800,y=640,sar=1.1] send [x=330,y=250]",
                "97 recv [x=800,y=640,sar=1.1] send [x=[320:16:640],y=[240:16:480],par=[1.2-1.3]]",
                "97 send [x=[480:16:800],y=[320:16:640],par=[1.2-1.3],q=0.6] [x=[176:8:208],y=[144:8:176],par=[1.2-1.3]] recv *",
                "99 send [x=176,y=144] [x=224,y=176] [x=272,y=224] [x=320,y=240] recv [x=176,y=144] [x=224,y=176] [x=272,y=224,q=0.6] [x=320,y=240]",
                "97 send [x=[400:16:800],y=[320:16:640],sar=[1.0-1.3],par=[1.2-1.3]] recv [x=800,y=600,sar=1.1]",
                "97 recv [x=464,y=384,sar=1.15] send [x=800,y=600,sar=1.1]")) {
            assertEquals(
                    example,
                    ImageAttr.TYPE.write(ImageAttr.TYPE.read(example).value().orElseThrow()));
        }
    }

    @Test
    void malformedImageSizesAreReportedWhereTheyStop() {
        assertMalformed(ImageAttr.TYPE, "97", 2, "space");
        assertMalformed(ImageAttr.TYPE, "97 [x=1,y=1]", 3, "send or recv");
        assertMalformed(ImageAttr.TYPE, "97 send", 7, "space");
        assertMalformed(ImageAttr.TYPE, "97 send [y=1,x=1]", 9, "'x'");
        assertMalformed(ImageAttr.TYPE, "97 send [x=0,y=1]", 11, "pixels from 1 to 999999");
        assertMalformed(ImageAttr.TYPE, "97 send [x=01,y=1]", 11, "pixels from 1 to 999999");
        assertMalformed(ImageAttr.TYPE, "97 send [x=[9:8],y=1]", 14, "pixels of more than 9");
        assertMalformed(ImageAttr.TYPE, "97 send [x=[9],y=1]", 13, "','");
        assertMalformed(ImageAttr.TYPE, "97 send [x=1,y=1,sar=1]", 21, "ratio from 0.1 to 9.9999");
        assertMalformed(ImageAttr.TYPE, "97 send [x=1,y=1,sar=0.05]", 21, "ratio from 0.1 to 9.9999");
        assertMalformed(ImageAttr.TYPE, "97 send [x=1,y=1,sar=[1.3-1.3]]", 26, "ratio of more than 1.3");
        assertMalformed(ImageAttr.TYPE, "97 send [x=1,y=1,par=1.2]", 21, "'['");
        assertMalformed(ImageAttr.TYPE, "97 send [x=1,y=1,q=1.1]", 19, "preference from 0.0 to 1.0");
        assertMalformed(ImageAttr.TYPE, "97 send [x=1,y=1,q=0.5,q=0.5]", 23, "another parameter than q");
        assertMalformed(ImageAttr.TYPE, "97 send [x=1,y=1] send *", 18, "recv");
        assertMalformed(ImageAttr.TYPE, "97 send * recv * send *", 17, "end of value");
        assertThrows(IllegalArgumentException.class, () -> new ImageAttr(OptionalInt.empty(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new ImageSize.Between(2, OptionalInt.empty(), 1));
        assertThrows(IllegalArgumentException.class, () -> new ImageSet.Parameter("q", "1"));
        assertThrows(IllegalArgumentException.class, () -> new ImageSet.Parameter("z", "1,2"));
    }

    @Test
    void ratesAndTimesArePositive() {
        assertReadAndWritten(FrameRate.TYPE, "29.97", new FrameRate(new BigDecimal("29.97")));
        assertMalformed(FrameRate.TYPE, "foobar", 0, "frame rate");
        assertMalformed(FrameRate.TYPE, "30abc", 2, "end of value");
        assertMalformed(FrameRate.TYPE, "0", 0, "frame rate of more than 0");
        assertMalformed(MaxPtime.TYPE, "0.0", 0, "maximum packet time in milliseconds of more than 0");
        assertMalformed(Orient.TYPE, "upright", 0, "portrait, landscape or seascape");
        assertMalformed(Quality.TYPE, "-1", 0, "quality");
        assertEquals("1000", MaxPrate.TYPE.write(new MaxPrate(new BigDecimal("1E3"))));
        assertMalformed(FrameSize.TYPE, "97 320x240", 6, "'-'");
        assertThrows(IllegalArgumentException.class, () -> new FrameRate(BigDecimal.ZERO));
    }

    /** RFC 6364 section 6. */
    @Test
    void forwardErrorCorrectionHasSourcesAndRepairs() {
        assertReadAndWritten(FecSourceFlow.TYPE, " id=0", new FecSourceFlow(0, OptionalInt.empty()));
        assertReadAndWritten(FecSourceFlow.TYPE, " id=3; tag-len=4", new FecSourceFlow(3, OptionalInt.of(4)));
        assertEquals(known(new FecSourceFlow(3, OptionalInt.of(4))), FecSourceFlow.TYPE.read("id=3;tag-len=4"));
        FecRepairFlow repair =
                new FecRepairFlow(10, OptionalInt.empty(), List.of(new FecRepairFlow.Parameter("ss-fssi", "n:7,k:5")));
        assertReadAndWritten(FecRepairFlow.TYPE, " encoding-id=10; ss-fssi=n:7,k:5", repair);
        assertEquals(Optional.of("n:7,k:5"), repair.senderSideInformation());
        assertReadAndWritten(RepairWindow.TYPE, "150ms", new RepairWindow(150, RepairWindow.Unit.MS));
        assertMalformed(FecSourceFlow.TYPE, " id=4294967296", 4, "id from 0 to 4294967295");
        assertMalformed(FecSourceFlow.TYPE, " id=1; tag-len=0", 15, "tag length from 1 to 2147483647");
        assertMalformed(FecRepairFlow.TYPE, " ss-fssi=n:7", 1, "'encoding-id='");
        assertMalformed(
                FecRepairFlow.TYPE,
                " encoding-id=1; preference-lvl=1; preference-lvl=2",
                34,
                "another parameter than preference-lvl");
        assertMalformed(RepairWindow.TYPE, "150s", 3, "ms or us");
        assertMalformed(RepairWindow.TYPE, "0ms", 0, "size from 1 to 2147483647");
        assertReadAndWritten(DuplicationDelay.TYPE, "50 100", new DuplicationDelay(List.of(50, 100)));
        assertMalformed(DuplicationDelay.TYPE, "", 0, "period in milliseconds");
    }

    /** RFC 4570 section 3.2. */
    @Test
    void sourcesAreFiltered() {
        assertReadAndWritten(
                SourceFilter.TYPE,
                " incl IN IP4 * 192.0.2.10",
                new SourceFilter(
                        SourceFilter.Mode.INCL,
                        NetType.IN,
                        AddressType.IP4,
                        Optional.empty(),
                        List.of(new Address.Ip4("192.0.2.10"))));
        assertReadAndWritten(
                SourceFilter.TYPE,
                " incl IN * channel-1.example.com src-1.example.com",
                new SourceFilter(
                        SourceFilter.Mode.INCL,
                        NetType.IN,
                        SourceFilter.ANY_TYPE,
                        Optional.of(new Address.Fqdn("channel-1.example.com")),
                        List.of(new Address.Fqdn("src-1.example.com"))));
        assertReadAndWritten(
                SourceFilter.TYPE,
                " incl IN IP6 FF0E::11A 2001:DB8:1:2:240:96FF:FE25:8EC9",
                new SourceFilter(
                        SourceFilter.Mode.INCL,
                        NetType.IN,
                        AddressType.IP6,
                        Optional.of(new Address.Ip6("FF0E::11A")),
                        List.of(new Address.Ip6("2001:DB8:1:2:240:96FF:FE25:8EC9"))));
        assertEquals(
                SourceFilter.TYPE.read(" excl IN IP4 192.0.2.11 192.0.2.10"),
                SourceFilter.TYPE.read("excl IN IP4 192.0.2.11 192.0.2.10"));
        assertMalformed(SourceFilter.TYPE, " only IN IP4 * 1.2.3.4", 1, "incl or excl");
        assertMalformed(SourceFilter.TYPE, " incl IN * 1.2.3.4 a.example", 11, "address of type *");
        assertMalformed(SourceFilter.TYPE, " incl IN IP4 232.3.4.5/127 1.2.3.4", 13, "address of type IP4");
        assertMalformed(SourceFilter.TYPE, " incl IN IP4 232.3.4.5", 22, "space");
        assertThrows(
                IllegalArgumentException.class,
                () -> new SourceFilter(
                        SourceFilter.Mode.INCL, NetType.IN, AddressType.IP4, Optional.empty(), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SourceFilter(
                        SourceFilter.Mode.INCL,
                        NetType.IN,
                        AddressType.IP6,
                        Optional.empty(),
                        List.of(new Address.Ip4("1.2.3.4"))));
    }

    @Test
    void referenceClocksAreToldApart() {
        Eui64 grandmaster = new Eui64("39-A7-94-FF-FE-07-CB-D0");
        assertReadAndWritten(
                TsRefClk.TYPE,
                "ptp=IEEE1588-2008:39-A7-94-FF-FE-07-CB-D0:37",
                new TsRefClk(new ReferenceClock.Ptp(
                        PtpVersion.IEEE1588_2008, Optional.of(grandmaster), Optional.of(PtpDomain.of(37)))));
        assertReadAndWritten(
                TsRefClk.TYPE,
                "ptp=IEEE1588-2008:traceable",
                new TsRefClk(new ReferenceClock.Ptp(PtpVersion.IEEE1588_2008, Optional.empty(), Optional.empty())));
        assertReadAndWritten(TsRefClk.TYPE, "ntp=/traceable/", new TsRefClk(new ReferenceClock.Ntp(Optional.empty())));
        assertReadAndWritten(
                TsRefClk.TYPE,
                "localmac=40-a3-6b-a0-2b-d2",
                new TsRefClk(new ReferenceClock.LocalMac("40-a3-6b-a0-2b-d2")));
        assertReadAndWritten(TsRefClk.TYPE, "gps", new TsRefClk(ReferenceClock.GPS));
        assertReadAndWritten(TsRefClk.TYPE, "private:traceable", new TsRefClk(new ReferenceClock.Private(true)));
        assertReadAndWritten(
                TsRefClk.TYPE, "sun=dial", new TsRefClk(new ReferenceClock.Other("sun", Optional.of("dial"))));
        assertMalformed(TsRefClk.TYPE, "ptp=IEEE1588-2008", 17, "':'");
        assertMalformed(TsRefClk.TYPE, "ptp=IEEE1588-2008:39-A7", 18, "EUI-64");
        assertMalformed(TsRefClk.TYPE, "ptp=IEEE1588-2008:39-A7-94-FF-FE-07-CB-D0:128", 42, "PTP domain");
        assertMalformed(TsRefClk.TYPE, "localmac=40-a3-6b", 9, "MAC address");
        assertMalformed(TsRefClk.TYPE, "ntp", 3, "'='");
        assertMalformed(TsRefClk.TYPE, "private:secret", 8, "'traceable'");
        assertMalformed(TsRefClk.TYPE, "sun= x", 4, "value");
        assertEquals(OptionalInt.of(0), new PtpDomain("domain-nmbr=0").number());
        assertEquals(OptionalInt.of(0), new PtpDomain("00").number());
        assertEquals(OptionalInt.empty(), new PtpDomain("domain-name=_DFLT").number());
        assertEquals(true, grandmaster.sameAs(new Eui64("39-a7-94-ff-fe-07-cb-d0")));
        assertThrows(IllegalArgumentException.class, () -> new ReferenceClock.Other("ntp"));
        assertThrows(IllegalArgumentException.class, () -> new PtpDomain("domain-name=seventeen-letters"));
    }

    /** RFC 7273 sections 5.3 and 5.5. */
    @Test
    void mediaClocksAreToldApart() {
        assertReadAndWritten(
                MediaClk.TYPE,
                "direct=963214424 rate=1000/1001",
                new MediaClk(new MediaClock.Direct(
                        OptionalLong.of(963214424L), Optional.of(new MediaClock.Rate(1000, OptionalInt.of(1001))))));
        assertReadAndWritten(
                MediaClk.TYPE, "direct", new MediaClk(new MediaClock.Direct(OptionalLong.empty(), Optional.empty())));
        assertReadAndWritten(
                MediaClk.TYPE,
                "id=src:MDA6NjA6MmI6MjA6MTI6MWY= sender",
                new MediaClk(Optional.of(new MediaClk.Id(true, "MDA6NjA6MmI6MjA6MTI6MWY=")), new MediaClock.Sender()));
        assertReadAndWritten(
                MediaClk.TYPE,
                "IEEE1722=38-D6-6D-8E-D2-78-13-2F",
                new MediaClk(new MediaClock.Ieee1722(new Eui64("38-D6-6D-8E-D2-78-13-2F"))));
        assertReadAndWritten(MediaClk.TYPE, "sun=dial", new MediaClk(new MediaClock.Other("sun", Optional.of("dial"))));
        assertMalformed(MediaClk.TYPE, "id=! sender", 3, "media clock tag in base64");
        assertMalformed(MediaClk.TYPE, "id=YQ==", 7, "space");
        assertMalformed(MediaClk.TYPE, "direct=x", 7, "offset");
        assertMalformed(MediaClk.TYPE, "direct=0 rat=1/1", 9, "'rate='");
        assertMalformed(MediaClk.TYPE, "direct=0 rate=1/0", 16, "denominator from 1 to 2147483647");
        assertMalformed(MediaClk.TYPE, "IEEE1722=x", 9, "EUI-64");
        assertMalformed(MediaClk.TYPE, "id", 0, "media clock");
        assertMalformed(MediaClk.TYPE, "sender x", 6, "end of value");
    }

    @Test
    void rtspNamesStreamsAndVersions() {
        assertEquals(known(new Control("rtsp://example.com/foo")), Control.TYPE.read(" rtsp://example.com/foo"));
        assertEquals(true, new Control("*").isBase());
        assertMalformed(Control.TYPE, "", 0, "URI");
        assertReadAndWritten(Etag.TYPE, "a b", new Etag("a b"));
        assertReadAndWritten(Mtag.TYPE, "W/\"x\"", new Mtag(true, "\"x\""));
        assertMalformed(Mtag.TYPE, "x", 0, "tag in quotes");
        assertMalformed(Mtag.TYPE, "\"x", 2, "'\"'");
        assertMalformed(Mtag.TYPE, "\"x\\\"", 4, "'\"'");
        assertThrows(IllegalArgumentException.class, () -> new Mtag(false, "\"x\\\""));
        assertThrows(IllegalArgumentException.class, () -> new Mtag(false, "\""));
    }

    /** RFC 2326 sections 3.5 to 3.7 and Appendix C.1.5. */
    @Test
    void rangesAreOfSeveralFormats() {
        for (String example : List.of(
                "npt=0-34.4368",
                "npt=123.45-125",
                "npt=12:05:35.3-",
                "npt=now-",
                "npt=-5",
                "npt",
                "smpte=10:12:33:20-",
                "smpte=10:07:33-",
                "smpte=10:07:00-10:07:33:05.01",
                "smpte-25=10:07:00-10:07:33:05.01",
                "clock=19971113T2115-19971113T2203",
                "clock=19961108T143720.25Z-",
                "frames=1-2",
                "frames")) {
            assertEquals(
                    example, Range.TYPE.write(Range.TYPE.read(example).value().orElseThrow()));
        }
        assertReadAndWritten(
                Range.TYPE, "npt=0-34.4368", new Range(RangeFormat.NPT, Optional.of("0"), Optional.of("34.4368")));
        assertEquals(
                Optional.of(new BigDecimal("34.4368")),
                new Range(RangeFormat.NPT, Optional.of("0"), Optional.of("34.4368")).seconds());
        assertEquals(
                Optional.of(new BigDecimal("3605")),
                new Range(RangeFormat.NPT, Optional.of("60"), Optional.of("1:01:05")).seconds());
        assertEquals(Optional.empty(), new Range(RangeFormat.NPT, Optional.of("now"), Optional.of("5")).seconds());
        assertMalformed(Range.TYPE, "npt=", 4, "time of format npt");
        assertMalformed(Range.TYPE, "npt=0", 5, "'-'");
        assertMalformed(Range.TYPE, "npt=-", 5, "time of format npt");
        assertMalformed(Range.TYPE, "npt=0- 596.48", 6, "time of format npt");
        assertMalformed(Range.TYPE, "npt=1:60:00-", 4, "time of format npt");
        assertMalformed(Range.TYPE, "npt=1:00-", 4, "time of format npt");
        assertMalformed(Range.TYPE, "smpte=10:07-", 6, "time of format smpte");
        assertMalformed(Range.TYPE, "clock=19971113-", 6, "time of format clock");
        assertMalformed(Range.TYPE, "=0-", 0, "format");
    }

    @Test
    void preconditionsHaveAStatusAndADirection() {
        assertReadAndWritten(
                Curr.TYPE,
                "qos e2e send",
                new Curr(PreconditionType.QOS, PreconditionStatus.E2E, PreconditionDirection.SEND));
        assertReadAndWritten(
                Conf.TYPE,
                "conn remote none",
                new Conf(PreconditionType.CONN, PreconditionStatus.REMOTE, PreconditionDirection.NONE));
        assertReadAndWritten(
                Des.TYPE,
                "qos mandatory local sendrecv",
                new Des(
                        PreconditionType.QOS,
                        Des.Strength.MANDATORY,
                        PreconditionStatus.LOCAL,
                        PreconditionDirection.SENDRECV));
        assertMalformed(Curr.TYPE, "qos here send", 4, "e2e, local or remote");
        assertMalformed(Curr.TYPE, "qos e2e sendrec", 8, "none, send, recv or sendrecv");
        assertMalformed(Des.TYPE, "qos e2e send", 4, "mandatory, optional, none, failure or unknown");
    }

    /** RFC 5432 section 3. */
    @Test
    void mechanismsOfReservationMayBeNone() {
        assertReadAndWritten(
                QosMechSend.TYPE, " rsvp nsis", new QosMechSend(List.of(QosMechanism.RSVP, QosMechanism.NSIS)));
        assertEquals(known(new QosMechRecv(List.of(QosMechanism.RSVP))), QosMechRecv.TYPE.read("rsvp"));
        assertEquals(known(new QosMechRecv(List.of())), QosMechRecv.TYPE.read(""));
        assertEquals("a=qos-mech-recv:", QosMechRecv.TYPE.line(new QosMechRecv(List.of())));
        assertEquals("a=qos-mech-send:", QosMechSend.TYPE.line(new QosMechSend(List.of())));
        assertMalformed(QosMechRecv.TYPE, "rsvp,nsis", 4, "space");
    }

    @Test
    void loopbackHasOneOrTwoTypes() {
        assertReadAndWritten(
                Loopback.TYPE,
                "rtp-media-loopback rtp-pkt-loopback",
                new Loopback(List.of(Loopback.Type.RTP_MEDIA_LOOPBACK, Loopback.Type.RTP_PKT_LOOPBACK)));
        assertMalformed(Loopback.TYPE, "rtp-loopback", 0, "rtp-pkt-loopback or rtp-media-loopback");
        assertMalformed(Loopback.TYPE, "rtp-pkt-loopback rtp-pkt-loopback rtp-pkt-loopback", 33, "end of value");
    }

    @Test
    void anAddressOfAnotherFamilyIsOffered() {
        assertReadAndWritten(
                Altc.TYPE,
                "1 IP6 2001:db8::1 45678",
                new Altc(1, ConnectionAddress.of(new Address.Ip6("2001:db8::1")), 45678, OptionalInt.empty()));
        assertMalformed(Altc.TYPE, "1 IP4 2001:db8::1 45678", 6, "IPv4 address or domain name");
        assertMalformed(Altc.TYPE, "1 IP4 192.0.2.1", 15, "space");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Altc(
                        1,
                        new ConnectionAddress(new NetType("TN"), new AddressType("RFC2543"), new Address.Other("1")),
                        1,
                        OptionalInt.empty()));
    }

    @Test
    void privacyHasParameters() {
        Privacy privacy = new Privacy(
                List.of(new Privacy.Parameter("protocol", "RTP"), new Privacy.Parameter("mode", "AES-128-CTR")));
        assertReadAndWritten(Privacy.TYPE, "protocol=RTP; mode=AES-128-CTR", privacy);
        assertEquals(Optional.of("RTP"), privacy.parameter("protocol"));
        assertMalformed(Privacy.TYPE, "protocol", 8, "'='");
        assertMalformed(Privacy.TYPE, "protocol=", 9, "value");
    }

    @Test
    void whatACameraWritesWithSpacesIsRead() {
        assertEquals(known(new XDimensions(720, 480)), XDimensions.TYPE.read(" 720, 480"));
        assertEquals(known(new XFramerate(new BigDecimal("15"))), XFramerate.TYPE.read(" 15"));
        assertEquals(known(RtcpUnicast.REFLECTION), RtcpUnicast.TYPE.read(" reflection"));
    }

    @Test
    void nothingOnALineIsMadeOfLineEnds() {
        assertMalformed(Etag.TYPE, "a\nb", 1, "no NUL, CR or LF");
        assertThrows(IllegalArgumentException.class, () -> new Etag("a\nb"));
        assertThrows(IllegalArgumentException.class, () -> new Control("a b"));
    }

    private static <T> void assertReadAndWritten(AttributeType<T> type, String text, T value) {
        assertEquals(known(value), type.read(text));
        assertEquals(text, type.write(value));
    }

    private static void assertMalformed(AttributeType<?> type, String text, int offset, String expected) {
        assertEquals(new Reading.Malformed<>(offset, expected), type.read(text));
    }

    private static <T> Reading<T> known(T value) {
        return new Reading.Known<>(value);
    }
}
