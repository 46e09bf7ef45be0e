package org.sdpkit.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.sdpkit.attribute.ConfigurationList.AttributeCapabilities;
import org.sdpkit.attribute.ConfigurationList.Attributes;
import org.sdpkit.attribute.ConfigurationList.Bandwidths;
import org.sdpkit.attribute.ConfigurationList.Connections;
import org.sdpkit.attribute.ConfigurationList.DeleteAttributes;
import org.sdpkit.attribute.ConfigurationList.Extension;
import org.sdpkit.attribute.ConfigurationList.MediaFormats;
import org.sdpkit.attribute.ConfigurationList.MediaType;
import org.sdpkit.attribute.ConfigurationList.PayloadTypeMapping;
import org.sdpkit.attribute.ConfigurationList.PayloadTypes;
import org.sdpkit.attribute.ConfigurationList.Titles;
import org.sdpkit.attribute.ConfigurationList.Transports;

/** Capability negotiation, MSRP, BFCP, T.38 and what SIP adds. */
class SessionAttributesTest {

    /** RFC 5939 section 3.5.1, RFC 6871 section 3.2 and RFC 7006 section 3. */
    @Test
    void aPotentialConfigurationIsRead() {
        assertReads(
                Pcfg.TYPE,
                "1 a=-m:1,2,[3,4]|1,7,[5]",
                new Pcfg(
                        1,
                        List.of(new Attributes(
                                Optional.of(DeleteAttributes.MEDIA),
                                List.of(
                                        new AttributeCapabilities(List.of(1, 2), List.of(3, 4)),
                                        new AttributeCapabilities(List.of(1, 7), List.of(5)))))));
        assertReads(
                Pcfg.TYPE,
                "1 m=4,5|1-3,5 t=1|2 a=-ms +pt=1:100,4:0",
                new Pcfg(
                        1,
                        List.of(
                                new MediaFormats(
                                        false,
                                        List.of(
                                                List.of(new MediaCapabilities(4), new MediaCapabilities(5)),
                                                List.of(new MediaCapabilities(1, 3), new MediaCapabilities(5)))),
                                new Transports(List.of(1, 2)),
                                new Attributes(Optional.of(DeleteAttributes.MEDIA_AND_SESSION), List.of()),
                                new PayloadTypes(
                                        true, List.of(new PayloadTypeMapping(1, 100), new PayloadTypeMapping(4, 0))))));
        assertReads(
                Pcfg.TYPE,
                "10 b=1,2|3 +c=1|2 i=1 +foo=bar",
                new Pcfg(
                        10,
                        List.of(
                                new Bandwidths(false, List.of(List.of(1, 2), List.of(3))),
                                new Connections(true, List.of(1, 2)),
                                new Titles(false, List.of(1)),
                                new Extension(true, "foo", "bar"))));
        assertReads(
                Pcfg.TYPE,
                "3 t=3 a=[2]",
                new Pcfg(
                        3,
                        List.of(
                                new Transports(List.of(3)),
                                new Attributes(
                                        Optional.empty(), List.of(new AttributeCapabilities(List.of(), List.of(2)))))));
        assertReads(Pcfg.TYPE, "2", new Pcfg(2, List.of()));
    }

    /** The comma at the end is in the example of RFC 6871 section 3.3.1, but not in its ABNF. */
    @Test
    void aListThatDoesNotKeepToItsGrammarIsAnExtension() {
        assertReads(
                Pcfg.TYPE,
                "4 m=4, pt=4:99",
                new Pcfg(
                        4,
                        List.of(
                                new Extension(false, "m", "4,"),
                                new PayloadTypes(false, List.of(new PayloadTypeMapping(4, 99))))));
        assertThrows(IllegalArgumentException.class, () -> new Extension(false, "m", "4"));
        assertThrows(IllegalArgumentException.class, () -> new Extension(false, "t", "x"));
        assertThrows(IllegalArgumentException.class, () -> new Extension(false, "x", "a b"));
    }

    @Test
    void aMalformedConfigurationIsReportedWhereItStops() {
        assertStops(Pcfg.TYPE, "", 0, "configuration number");
        assertStops(Pcfg.TYPE, "0 t=1", 0, "configuration number from 1 to 2147483647");
        assertStops(Pcfg.TYPE, "2147483648", 0, "configuration number from 1 to 2147483647");
        assertStops(Pcfg.TYPE, " 1", 0, "configuration number");
        assertStops(Pcfg.TYPE, "1 t", 3, "'='");
        assertStops(Pcfg.TYPE, "1 t=", 4, "transport protocol capability number");
        assertStops(Pcfg.TYPE, "1 t=1,2", 5, "space");
        assertStops(Pcfg.TYPE, "1 a=-x", 5, "m, s or ms");
        assertStops(Pcfg.TYPE, "1 a=-m:", 7, "attribute capability number");
        assertStops(Pcfg.TYPE, "1 a=1,[2", 8, "']'");
        assertStops(Pcfg.TYPE, "1 a=[1],2", 7, "space");
        assertStops(Pcfg.TYPE, "1 =1", 2, "configuration list");
        assertStops(Pcfg.TYPE, "1 x=", 4, "configuration list");
    }

    /** RFC 5939 section 3.5.2, RFC 6871 section 3.2. */
    @Test
    void anActualConfigurationLeavesNoChoice() {
        assertReads(
                Acfg.TYPE,
                "1 a=-s:2 t=4",
                new Acfg(
                        1,
                        List.of(
                                new Attributes(
                                        Optional.of(DeleteAttributes.SESSION),
                                        List.of(new AttributeCapabilities(List.of(2), List.of()))),
                                new Transports(List.of(4)))));
        assertStops(Acfg.TYPE, "1 t=1|2", 5, "space");
        assertStops(Acfg.TYPE, "1 a=1|2", 5, "space");
        assertStops(Acfg.TYPE, "1 a=-m", 6, "':'");
        assertStops(Acfg.TYPE, "1 +m=1", 2, "configuration list");
        assertThrows(IllegalArgumentException.class, () -> new Acfg(1, List.of(new Transports(List.of(1, 2)))));
    }

    /** RFC 6871 section 4.3. */
    @Test
    void aLatentConfigurationBeginsWithItsMediaType() {
        assertReads(
                Lcfg.TYPE,
                "2 mt=video t=1 m=10|11",
                new Lcfg(
                        2,
                        new MediaType(false, "video"),
                        List.of(
                                new Transports(List.of(1)),
                                new MediaFormats(
                                        false,
                                        List.of(
                                                List.of(new MediaCapabilities(10)),
                                                List.of(new MediaCapabilities(11)))))));
        assertStops(Lcfg.TYPE, "2 t=1 mt=video", 2, "mt=<media>");
        assertStops(Lcfg.TYPE, "2 mt=video", 10, "configuration list");
        assertStops(Lcfg.TYPE, "02 mt=video t=1", 0, "configuration number without leading zero");
    }

    /** The examples of RFC 5939, 6871 and 7006. */
    @Test
    void theExamplesOfTheSpecificationsAreWrittenBack() {
        assertWrittenBack(
                Pcfg.TYPE,
                "1 t=1 a=1,4|3,4",
                "2 t=2 a=1|3",
                "1 t=4|3 a=1",
                "1 m=2,3|1,3 a=-m pt=1:0,2:18,3:100",
                "1 c=1 t=2 m=1 a=1,2,3",
                "10 m=3 pt=3:101 b=1 i=1",
                "1 t=1 m=1,4 a=1 pt=1:100,4:97");
        assertWrittenBack(Acfg.TYPE, "1 t=3 a=[2]", "4 m=1 a=1 pt=1:104", "1 m=2,3 pt=1:0,2:18,3:100", "5");
        assertWrittenBack(Lcfg.TYPE, "5 mt=application m=51 t=51", "3 mt=video t=1 m=1 a=31,32");
        assertWrittenBack(Acap.TYPE, "3 cs-correlation:callerid:+15555556666", "4 rtcp-fb:* nack", "1 acap:2 foo:a");
        assertWrittenBack(Tcap.TYPE, "1 RTP/AVP TCP/BFCP", "1 TCP", "2 PSTN");
        assertWrittenBack(Rmcap.TYPE, "1,2 G729/8000", "14 ac3/48000/6", "1 L16/8000/1");
        assertWrittenBack(Omcap.TYPE, "4 example", "20 *");
        assertWrittenBack(Mfcap.TYPE, "2 %m=1%/%m=1%", "2 profile-level-id=42A01E; packetization-mode=2", "3 0-15");
        assertWrittenBack(Mscap.TYPE, "1 rtcp-fb ccm tstr", "1-6 rtcp-fb nack");
        assertWrittenBack(Sescap.TYPE, "1 1,3,4,5", "2 1,2,3", "1 1,2|3");
        assertWrittenBack(Bcap.TYPE, "1 CT:200");
        assertWrittenBack(Icap.TYPE, "1 Document Camera", "2 Gr\u00fc\u00dfe");
    }

    /** Some examples of RFC 6871 and RFC 8859 do not keep to the ABNF of RFC 6871 and RFC 5939. */
    @Test
    void examplesAgainstTheirOwnGrammarAreMalformed() {
        assertStops(Rmcap.TYPE, "1,3,5 audio AMR-WB/16000/1", 11, "'/'");
        assertStops(Acap.TYPE, "1 a=rtcp-mux", 3, "end of value");
    }

    @Test
    void mediaCapabilitiesAreNumbersAndRanges() {
        assertReads(
                Rmcap.TYPE,
                "1-3,7 H264/90000",
                new Rmcap(
                        List.of(new MediaCapabilities(1, 3), new MediaCapabilities(7)),
                        "H264",
                        90000,
                        Optional.empty()));
        assertReads(
                Mscap.TYPE,
                "1*,2-4 rtcp-fb nack pli",
                new Mscap(
                        List.of(
                                new Mscap.MappedCapabilities(new MediaCapabilities(1), true),
                                new Mscap.MappedCapabilities(new MediaCapabilities(2, 4), false)),
                        "rtcp-fb",
                        "nack pli"));
        assertStops(Rmcap.TYPE, "3-3 H264/90000", 2, "media capability number above 3");
        assertStops(Rmcap.TYPE, "01 H264/90000", 0, "media capability number without leading zero");
        assertStops(Omcap.TYPE, "1", 1, "space");
        assertStops(Mfcap.TYPE, "1 ", 2, "format specific parameters");
        assertStops(Mscap.TYPE, "1 rtcp-fb", 9, "space");
    }

    /** RFC 6871 section 3.3.8: brackets after a space; its example has a comma. */
    @Test
    void optionalConfigurationsStandInBrackets() {
        Sescap sescap = new Sescap(2, List.of(List.of(1), List.of(2), List.of(5)), List.of(List.of(3)));
        assertReads(Sescap.TYPE, "2 1,2,5 [3]", sescap);
        assertEquals(Optional.of(sescap), Sescap.TYPE.read("2 1,2,5,[3]").value());
        assertStops(Sescap.TYPE, "2 [3]", 2, "configuration number");
        assertStops(Sescap.TYPE, "2 1 3", 4, "'['");
        assertStops(Sescap.TYPE, "2 1 [3", 6, "']'");
    }

    /** RFC 3407 section 3, whose examples have a space behind the colon. */
    @Test
    void simpleCapabilitiesAreRead() {
        assertEquals(Optional.of(new Sqn(0)), Sqn.TYPE.read(" 0").value());
        assertEquals(
                Optional.of(new Cdsc(1, "audio", "RTP/AVP", List.of("0", "18", "96"))),
                Cdsc.TYPE.read(" 1 audio RTP/AVP 0 18 96").value());
        assertEquals(
                Optional.of(new Cpar(
                        new CapabilityParameter.OfAttribute(new Nested("fmtp", Optional.of("96 0-16,32-35"))))),
                Cpar.TYPE.read(" a=fmtp:96 0-16,32-35").value());
        assertReads(Cparmax.TYPE, "b=AS:512", new Cparmax(new CapabilityParameter.OfBandwidth("AS", 512)));
        assertStops(Sqn.TYPE, "256", 0, "sequence number from 0 to 255");
        assertStops(Cdsc.TYPE, "1 audio RTP/AVP", 15, "space");
        assertStops(Cdsc.TYPE, "1 audio RTP/ 0", 12, "transport");
        assertStops(Cpar.TYPE, "rtcp-mux", 0, "a= or b=");
        assertStops(Cparmin.TYPE, "b=AS", 4, "':'");
    }

    /** RFC 7006 section 3.1.2. */
    @Test
    void aConnectionCapabilityIsRead() {
        assertReads(
                Ccap.TYPE,
                "1 PSTN E164 +15555556666",
                new Ccap(
                        1,
                        new NetType("PSTN"),
                        new AddressType("E164"),
                        new Address.Other("+15555556666"),
                        OptionalInt.empty(),
                        OptionalInt.empty()));
        assertReads(
                Ccap.TYPE,
                "3 IN IP4 233.252.0.1/127/3",
                new Ccap(
                        3,
                        NetType.IN,
                        AddressType.IP4,
                        new Address.Ip4("233.252.0.1"),
                        OptionalInt.of(127),
                        OptionalInt.of(3)));
        assertStops(Ccap.TYPE, "1 IN IP4 256.1.1.1", 9, "IP4 address or domain name");
        assertStops(Ccap.TYPE, "1 IN IP6 ::1/1/1", 14, "end of value");
        assertStops(Bcap.TYPE, "1 CT", 4, "':'");
    }

    @Test
    void optionTagsHaveNoSpaces() {
        assertReads(Csup.TYPE, "cap-v0,foo,bar", new Csup(List.of("cap-v0", "foo", "bar")));
        assertStops(Creq.TYPE, "cap-v0, foo", 7, "option tag");
        assertStops(Tcap.TYPE, "1", 1, "space");
    }

    /** RFC 4975 sections 6, 8.2 and 8.6. */
    @Test
    void msrpIsRead() {
        assertReads(
                MsrpPath.TYPE,
                "msrp://alice.example.com:7394/2s93i9ek2a;tcp",
                new MsrpPath(List.of(
                        new MsrpUri("msrp", "alice.example.com:7394", Optional.of("2s93i9ek2a"), "tcp", List.of()))));
        assertReads(
                AcceptTypes.TYPE,
                "message/cpim text/*;charset=\"a\\\"b\" *",
                new AcceptTypes(List.of(
                        new MimeType("message", "cpim"),
                        new MimeType(
                                "text", Optional.of("*"), List.of(new MimeType.Parameter("charset", "\"a\\\"b\""))),
                        MimeType.ANY)));
        assertStops(MsrpPath.TYPE, "sip:alice", 0, "msrp or msrps");
        assertStops(MsrpPath.TYPE, "msrp:/x", 6, "'/'");
        assertStops(MsrpPath.TYPE, "msrp://a:1/x", 12, "';'");
        assertStops(AcceptTypes.TYPE, "text", 4, "'/'");
        assertStops(AcceptTypes.TYPE, "text/plain;a", 12, "'='");
        assertStops(AcceptTypes.TYPE, "text/plain;a=\"b", 15, "'\"'");
        assertStops(MaxSize.TYPE, "1k", 1, "end of value");
        assertThrows(
                IllegalArgumentException.class, () -> new MsrpUri("msrp", "a:1", Optional.of("x;y"), "tcp", List.of()));
        assertThrows(IllegalArgumentException.class, () -> new MimeType.Parameter("a", "\"b\\\""));
    }

    /** RFC 5547 section 6. */
    @Test
    void aFileIsDescribed() {
        String hash = "72:24:5F:E8:65:3D:DA:F3:71:36:2F:86:D4:71:91:3E:E4:A2:CE:2E";
        assertReads(
                FileSelector.TYPE,
                "name:\"My cool picture.jpg\" type:image/jpeg size:32349 hash:sha-1:" + hash,
                new FileSelector(List.of(
                        new FileSelector.Name("My cool picture.jpg"),
                        new FileSelector.Type("image", "jpeg", List.of()),
                        new FileSelector.Size(32349),
                        new FileSelector.Hash("sha-1", hash))));
        assertReads(
                FileSelector.TYPE,
                "type:text/plain;x=\"a\\\"",
                new FileSelector(List.of(
                        new FileSelector.Type("text", "plain", List.of(new FileSelector.TypeParameter("x", "a\\"))))));
        assertEquals("100% \u00fc", new FileSelector.Name("100%25 %C3%bc").decoded());
        assertEquals("file-selector", FileSelector.TYPE.text(new FileSelector(List.of())));
        assertReads(FileRange.TYPE, "1-32349", new FileRange(1, OptionalLong.of(32349)));
        assertReads(FileIcon.TYPE, "cid:id2@alicepc.example.com", new FileIcon("id2@alicepc.example.com"));
        FileDate.EventDate created = new FileDate.EventDate(FileDate.Event.CREATION, "Mon, 15 May 2006 15:01:31 +0300");
        assertReads(FileDate.TYPE, "creation:\"Mon, 15 May 2006 15:01:31 +0300\"", new FileDate(List.of(created)));
        assertEquals(Optional.of(OffsetDateTime.parse("2006-05-15T15:01:31+03:00")), created.time());
        assertEquals(Optional.empty(), new FileDate.EventDate(FileDate.Event.READ, "today").time());
        assertStops(FileSelector.TYPE, "name:\"a%2\"", 9, "hexadecimal digit");
        assertStops(FileSelector.TYPE, "name:\"\"", 6, "filename");
        assertStops(FileSelector.TYPE, "name:\"a", 7, "'\"'");
        assertStops(FileSelector.TYPE, "date:1", 0, "name, size, type or hash");
        assertStops(FileSelector.TYPE, "hash:sha-1:72:2", 15, "hexadecimal digit");
        assertStops(FileSelector.TYPE, "size:0", 5, "size in octets from 1 to 9223372036854775806");
        assertStops(FileRange.TYPE, "1-", 2, "stop offset");
        assertStops(FileIcon.TYPE, "http://x", 0, "cid:");
        assertStops(FileDate.TYPE, "creation:today", 9, "'\"'");
        assertStops(FileDate.TYPE, "born:\"x\"", 0, "creation, modification or read");
    }

    @Test
    void aChatRoomMayHaveNothingToSay() {
        assertEquals("chatroom", Chatroom.TYPE.text(new Chatroom(List.of())));
        assertEquals(
                Optional.of(new Chatroom(List.of())),
                Chatroom.TYPE.readLatin1("chatroom", Optional.empty()).value());
        assertReads(
                Chatroom.TYPE,
                "nickname private-messages",
                new Chatroom(List.of(Chatroom.NICKNAME, Chatroom.PRIVATE_MESSAGES)));
        assertStops(Chatroom.TYPE, "", 0, "chat token");
    }

    /** RFC 8856 section 5, RFC 8857 section 7.2. */
    @Test
    void floorControlIsRead() {
        assertReads(FloorId.TYPE, "1 mstrm:11 12", new FloorId(1, List.of("11", "12")));
        assertEquals(
                Optional.of(new FloorId(1, List.of("10"))),
                FloorId.TYPE.read("1 m-stream:10").value());
        assertReads(FloorCtrl.TYPE, "c-s", new FloorCtrl(List.of(FloorCtrl.Role.C_S)));
        assertStops(FloorId.TYPE, "65536", 0, "floor id from 0 to 65535");
        assertStops(FloorId.TYPE, "1 stream:1", 2, "mstrm:");
        assertStops(FloorId.TYPE, "1 mstrm:", 8, "label");
        assertStops(FloorCtrl.TYPE, "c", 0, "c-only, s-only or c-s");
        assertStops(ConfId.TYPE, "x", 0, "conference id");
        assertStops(BfcpVersions.TYPE, "1,2", 1, "space");
        assertEquals(true, new WebSocketUri("WSS://host/x?y").isSecure());
        assertStops(WebSocketUri.TYPE, "http://host", 0, "ws or wss");
        assertStops(WebSocketUri.TYPE, "ws:///x", 5, "host");
        assertStops(WebSocketUri.TYPE, "ws://host/a#b", 11, "end of value");
    }

    /** RFC 3108 section 5.6.3.2. */
    @Test
    void silenceSuppressionHasFiveFields() {
        assertReads(SilenceSupp.TYPE, "off - - - -", new SilenceSupp(false));
        assertReads(
                SilenceSupp.TYPE,
                "on 0x01F4 standard Fixed Noise 55",
                new SilenceSupp(
                        Optional.of(true),
                        Optional.of("0x01F4"),
                        Optional.of(SilenceSupp.Preference.STANDARD),
                        Optional.of(SilenceSupp.SidUse.FIXED_NOISE),
                        Optional.of("55")));
        assertStops(SilenceSupp.TYPE, "off - - -", 9, "space");
        assertStops(SilenceSupp.TYPE, "yes - - - -", 0, "on, off or -");
        assertStops(SilenceSupp.TYPE, "on 65536 - - -", 3, "silence timer from 0 to 65535");
        assertStops(SilenceSupp.TYPE, "on - - None -", 7, "No SID, Fixed Noise, Sampled Noise or -");
    }

    @Test
    void anotherSpellingOfANameIsKept() {
        Reading<T38MaxBitRate> reading = T38MaxBitRate.TYPE.readLatin1("T38maxBitRate", Optional.of("14400"));
        assertEquals(Optional.of(new T38MaxBitRate("T38maxBitRate", 14400)), reading.value());
        assertEquals(
                "T38maxBitRate:14400", T38MaxBitRate.TYPE.text(reading.value().orElseThrow()));
        assertEquals("T38MaxBitRate:14400", T38MaxBitRate.TYPE.text(new T38MaxBitRate(14400)));
        assertEquals("T38MaxDatagram:72", T38FaxMaxDatagram.TYPE.text(new T38FaxMaxDatagram("T38MaxDatagram", 72)));
        assertThrows(IllegalArgumentException.class, () -> new T38MaxBitRate("t38", 1));
    }

    @Test
    void aFaxFlagMayHaveAValue() {
        AttributeType<T38FaxFillBitRemoval> type = T38FaxFillBitRemoval.TYPE;
        T38FaxFillBitRemoval flag = new T38FaxFillBitRemoval(Optional.empty());
        assertEquals(
                Optional.of(flag),
                type.readLatin1("T38FaxFillBitRemoval", Optional.empty()).value());
        assertEquals("T38FaxFillBitRemoval", type.text(flag));
        assertEquals(true, flag.isSet());
        assertReads(type, "0", new T38FaxFillBitRemoval(Optional.of(false)));
        assertReads(type, "1", new T38FaxFillBitRemoval(Optional.of(true)));
        assertStops(type, "yes", 0, "0 or 1");
        assertEquals(true, new T38FaxUdpEc("t38UdpRedundancy").sameAs(T38FaxUdpEc.REDUNDANCY));
        assertStops(T38VendorInfo.TYPE, "256 0 0", 0, "country code from 0 to 255");
        assertReads(T38FaxUdpEcDepth.TYPE, "1 3", new T38FaxUdpEcDepth(1, OptionalInt.of(3)));
    }

    @Test
    void closedChoicesAreNamedWhereNoneIsThere() {
        assertStops(Recording.TYPE, "pause", 0, "on, off or paused");
        assertStops(RecordPref.TYPE, "paused", 0, "on, off, pause or nopreference");
        assertStops(ComediaDirection.TYPE, "actpass", 0, "both, active or passive");
    }

    /** Whatever is read can be written and read again; nothing is thrown. */
    @Test
    void aReaderNeverThrows() {
        Random random = new Random(20261123);
        String alphabet = "0123456789 ,;:/=|[]*+-\"\\%.@?abmptswx\t\u00fc\u00a0";
        for (AttributeType<?> type : SessionTypes.ALL) {
            for (int i = 0; i < 3000; i++) {
                StringBuilder text = new StringBuilder();
                if (random.nextBoolean()) {
                    text.append(
                            type.examples().get(random.nextInt(type.examples().size())));
                }
                for (int changes = random.nextInt(4) + (text.isEmpty() ? 3 : 0); changes >= 0; changes--) {
                    char c = alphabet.charAt(random.nextInt(alphabet.length()));
                    int at = random.nextInt(text.length() + 1);
                    if (at < text.length() && random.nextBoolean()) {
                        text.setCharAt(at, c);
                    } else {
                        text.insert(at, c);
                    }
                }
                assertStable(type, text.toString());
            }
        }
    }

    private static <T> void assertStable(AttributeType<T> type, String text) {
        Reading<T> reading = guarded(text, () -> type.readLatin1(type.names().get(0), Optional.of(text)));
        reading.value().ifPresent(value -> {
            String written = type.write(value);
            assertEquals(Optional.of(value), type.read(written).value(), type + ":" + text + " / " + written);
        });
    }

    private static <T> T guarded(String text, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (RuntimeException thrown) {
            throw new AssertionError("thrown while reading " + text, thrown);
        }
    }

    private static <T> void assertReads(AttributeType<T> type, String text, T value) {
        assertEquals(new Reading.Known<>(value), type.read(text));
        assertEquals(text, type.write(value));
        assertTrue(type.read(text + " ").value().isPresent(), "a space at the end is let pass");
    }

    private static <T> void assertWrittenBack(AttributeType<T> type, String... texts) {
        for (String text : texts) {
            assertEquals(Optional.of(text), type.read(text).value().map(type::write), text);
        }
    }

    private static void assertStops(AttributeType<?> type, String text, int offset, String expected) {
        assertEquals(new Reading.Malformed<>(offset, expected), type.read(text), text);
    }
}
