package org.sdpkit.attribute;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** ICE, security, identification, languages, simulcast and data channels: what is read, and where reading stops. */
class TransportAttributesTest {

    private static final String HASH = "4A:AD:B9:B1:3F:82:18:3B:54:02:12:DF:3E:5D:49:6B:19:E5:7C:AB";

    @Test
    void theCandidateOfRfc8839IsRead() {
        read(
                Candidate.TYPE,
                "2 1 UDP 1694498815 192.0.2.3 45664 typ srflx raddr 203.0.113.141 rport 8998",
                new Candidate(
                        "2",
                        1,
                        CandidateTransport.UDP,
                        1694498815,
                        new Address.Ip4("192.0.2.3"),
                        45664,
                        CandidateType.SRFLX,
                        Optional.of(new Address.Ip4("203.0.113.141")),
                        OptionalInt.of(8998),
                        List.of()));
    }

    @Test
    void extensionsOfACandidateAreKeptInOrder() {
        Candidate candidate = read(
                Candidate.TYPE,
                "1 1 tcp 4294967295 fe80::1%eth0 9 typ host tcptype active generation 0 ufrag a/+b tcptype so empty ");
        assertEquals(Optional.of(TcpType.ACTIVE), candidate.tcpType());
        assertEquals(Optional.of("0"), candidate.extension("generation"));
        assertEquals(Optional.of(""), candidate.extension("empty"));
        assertEquals(Optional.empty(), candidate.extension("network-id"));
        assertEquals(
                List.of("tcptype", "generation", "ufrag", "tcptype", "empty"),
                candidate.extensions().stream().map(Candidate.Extension::name).toList());
        assertEquals(new Address.ScopedIp6("fe80::1%eth0"), candidate.connectionAddress());
        assertEquals("eth0", ((Address.ScopedIp6) candidate.connectionAddress()).zone());
        assertEquals(new Address.Ip6("fe80::1"), ((Address.ScopedIp6) candidate.connectionAddress()).address());
    }

    @Test
    void theAddressOfACandidateMayBeOfAnyKind() {
        assertEquals(new Address.Fqdn("8c1ed5e5-1f2a.local"), Address.of("8c1ed5e5-1f2a.local"));
        assertEquals(new Address.Ip6("2001:DB8::1"), Address.of("2001:DB8::1"));
        assertEquals(new Address.Other("999.1.1.1"), Address.of("999.1.1.1"));
        assertEquals(new Address.Other("1::%"), Address.of("1::%"));
    }

    @Test
    void raddrAndRportStandAlone() {
        assertEquals(
                OptionalInt.of(9),
                read(Candidate.TYPE, "1 1 UDP 1 192.0.2.3 9 typ relay rport 9").relatedPort());
        assertEquals(
                Optional.of(new Address.Ip6("::")),
                read(Candidate.TYPE, "1 1 UDP 1 192.0.2.3 9 typ relay raddr :: x y rport z")
                        .relatedAddress());
    }

    @Test
    void aMalformedCandidateIsReportedWhereItStops() {
        malformed(Candidate.TYPE, "", 0, "foundation");
        malformed(Candidate.TYPE, " 1 udp 1 192.0.2.3 9 typ host", 0, "foundation");
        malformed(Candidate.TYPE, "a".repeat(33) + " 1 udp", 0, "foundation of 1 to 32 characters");
        malformed(Candidate.TYPE, "a-b 1 udp", 1, "space");
        malformed(Candidate.TYPE, "1 0 udp", 2, "component id from 1 to 256");
        malformed(Candidate.TYPE, "1 257 udp", 2, "component id from 1 to 256");
        malformed(Candidate.TYPE, "1 1 udp 4294967296 ", 8, "priority from 0 to 4294967295");
        malformed(Candidate.TYPE, "1 1 udp -1 ", 8, "priority");
        malformed(Candidate.TYPE, "1 1 udp 1 192.0.2.3 65536 typ host", 20, "port from 0 to 65535");
        malformed(Candidate.TYPE, "1 1 udp 1 192.0.2.3 9 host", 22, "typ");
        malformed(Candidate.TYPE, "1 1 udp 1 192.0.2.3 9 typ", 25, "space");
        malformed(Candidate.TYPE, "1 1 udp 1 192.0.2.3 9 typ host raddr", 36, "space");
        malformed(Candidate.TYPE, "1 1 udp 1 192.0.2.3 9 typ host x", 32, "space");
    }

    @Test
    void aCandidateThatWouldBeReadInAnotherWayCannotBeMade() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Candidate(
                        "1",
                        1,
                        CandidateTransport.UDP,
                        1,
                        Address.of("192.0.2.1"),
                        9,
                        CandidateType.HOST,
                        Optional.empty(),
                        OptionalInt.empty(),
                        List.of(new Candidate.Extension("rport", "9"))));
    }

    @Test
    void credentialsHaveTheirLengths() {
        read(IceUfrag.TYPE, "8hhY", new IceUfrag("8hhY"));
        read(IcePwd.TYPE, "asd88fgpdd777uzjYhagZg", new IcePwd("asd88fgpdd777uzjYhagZg"));
        malformed(IceUfrag.TYPE, "", 0, "ufrag");
        malformed(IceUfrag.TYPE, "xxx", 0, "ufrag of 4 to 256 characters");
        malformed(IceUfrag.TYPE, "a".repeat(257), 0, "ufrag of 4 to 256 characters");
        malformed(IceUfrag.TYPE, "abcd:e", 4, "end of value");
        malformed(IcePwd.TYPE, "testpassword1234", 0, "password of 22 to 256 characters");
        assertThrows(IllegalArgumentException.class, () -> new IcePwd("short"));
    }

    @Test
    void iceOptionsAreSeparatedBySpaces() {
        read(IceOptions.TYPE, "ice2 rtp+ecn", new IceOptions(List.of(new IceOption("ice2"), new IceOption("rtp+ecn"))));
        read(IceOptions.TYPE, "google-ice", new IceOptions(List.of(IceOption.GOOGLE_ICE)));
        malformed(IceOptions.TYPE, "ice2,trickle", 4, "space");
        malformed(IceOptions.TYPE, "", 0, "ice option");
    }

    @Test
    void remoteCandidatesAreRead() {
        read(
                RemoteCandidates.TYPE,
                "1 192.0.2.3 45664 2 2001:db8::1 45665",
                new RemoteCandidates(List.of(
                        new RemoteCandidates.RemoteCandidate(1, new Address.Ip4("192.0.2.3"), 45664),
                        new RemoteCandidates.RemoteCandidate(2, new Address.Ip6("2001:db8::1"), 45665))));
        malformed(RemoteCandidates.TYPE, "1 192.0.2.3", 11, "space");
        malformed(RemoteCandidates.TYPE, "1 192.0.2.3 9 2", 15, "space");
    }

    @Test
    void wordsThatAbnfQuotesHaveNoCase() {
        assertEquals(Setup.ACTPASS, Setup.TYPE.read("actpass").value().orElseThrow());
        assertEquals(Setup.ACTPASS, Setup.TYPE.read("ActPass").value().orElseThrow());
        malformed(Setup.TYPE, "foo", 0, "one of active, passive, actpass, holdconn");
        malformed(Setup.TYPE, "active passive", 6, "end of value");
        malformed(ConnectionReuse.TYPE, "old", 0, "one of new, existing");
        malformed(ConferenceType.TYPE, "Test", 0, "one of broadcast, meeting, moderated, test, H332");
    }

    @Test
    void aFingerprintIsBytes() {
        Fingerprint fingerprint = read(Fingerprint.TYPE, "SHA-1 " + HASH);
        assertEquals(20, fingerprint.bytes().length);
        assertEquals(OptionalInt.of(20), fingerprint.hashFunction().length());
        assertEquals(fingerprint, Fingerprint.of(new HashFunction("SHA-1"), fingerprint.bytes()));
        Fingerprint small = read(Fingerprint.TYPE, "sha-1 " + HASH.toLowerCase(Locale.ROOT));
        assertEquals(true, fingerprint.sameAs(small));
        assertEquals(false, fingerprint.equals(small));
        malformed(Fingerprint.TYPE, "sha-256", 7, "space");
        malformed(Fingerprint.TYPE, "sha-256 ", 8, "hexadecimal digit");
        malformed(Fingerprint.TYPE, "sha-256 A", 9, "hexadecimal digit");
        malformed(Fingerprint.TYPE, "sha-256 AB:", 11, "hexadecimal digit");
        malformed(Fingerprint.TYPE, "sha-256 AB:FR", 12, "hexadecimal digit");
        malformed(Fingerprint.TYPE, "sha-256 ABCD", 10, "end of value");
        assertThrows(IllegalArgumentException.class, () -> new Fingerprint(HashFunction.SHA_1, "AB:"));
        assertThrows(IllegalArgumentException.class, () -> new Fingerprint(HashFunction.SHA_1, ""));
        assertThrows(IllegalArgumentException.class, () -> new Fingerprint(HashFunction.SHA_1, "AB-CD"));
    }

    @Test
    void theCryptosOfRfc4568AreRead() {
        Crypto crypto = read(
                Crypto.TYPE,
                "1 AES_CM_128_HMAC_SHA1_80 inline:PS1uQCVeeCFCanVmcjkpPywjNWhcYD0mXXtxaVBR|2^20|1:32",
                new Crypto(
                        1,
                        CryptoSuite.AES_CM_128_HMAC_SHA1_80,
                        List.of(new CryptoKey.Inline(
                                "PS1uQCVeeCFCanVmcjkpPywjNWhcYD0mXXtxaVBR",
                                Optional.of(new CryptoKey.Lifetime(20, true)),
                                Optional.of(new CryptoKey.Mki("1", 32))))));
        CryptoKey.Inline key = (CryptoKey.Inline) crypto.keyParams().get(0);
        assertEquals(30, key.bytes().orElseThrow().length);
        assertEquals(1 << 20, key.lifetime().orElseThrow().packets());
        assertEquals(
                30,
                crypto.cryptoSuite().keyLength().orElseThrow()
                        + crypto.cryptoSuite().saltLength().orElseThrow());
        Crypto two = read(
                Crypto.TYPE,
                "2 F8_128_HMAC_SHA1_80 inline:MTIzNDU2Nzg5QUJDREUwMTIzNDU2Nzg5QUJjZGVm|2^20|1:4;"
                        + "inline:QUJjZGVmMTIzNDU2Nzg5QUJDREUwMTIzNDU2Nzg5|1066:4 KDR=23 FEC_ORDER=FEC_SRTP UNENCRYPTED_SRTP");
        assertEquals(2, two.keyParams().size());
        assertEquals(
                Optional.of(new CryptoKey.Mki("1066", 4)),
                ((CryptoKey.Inline) two.keyParams().get(1)).mki());
        assertEquals(Optional.of("FEC_SRTP"), two.sessionParam("FEC_ORDER"));
        assertEquals(Optional.of(""), two.sessionParam("UNENCRYPTED_SRTP"));
        assertEquals(Optional.empty(), two.sessionParam("WSH"));
        read(
                Crypto.TYPE,
                "1 x other:a|b",
                new Crypto(1, new CryptoSuite("x"), List.of(new CryptoKey.Other("other", "a|b"))));
    }

    @Test
    void aMalformedCryptoIsReportedWhereItStops() {
        malformed(Crypto.TYPE, "x", 0, "tag");
        malformed(Crypto.TYPE, "1 AES-CM", 5, "space");
        malformed(Crypto.TYPE, "1 AES inline", 12, "':'");
        malformed(Crypto.TYPE, "1 AES inline:", 13, "key and salt in base64");
        malformed(Crypto.TYPE, "1 AES inline:AAAA|", 18, "lifetime or master key identifier");
        malformed(Crypto.TYPE, "1 AES inline:AAAA|2^49", 20, "power of two from 0 to 48");
        malformed(Crypto.TYPE, "1 AES inline:AAAA|0", 18, "lifetime from 1 to 281474976710656");
        malformed(Crypto.TYPE, "1 AES inline:AAAA|01:4", 18, "master key identifier without leading zeros");
        malformed(Crypto.TYPE, "1 AES inline:AAAA|1:129", 20, "length of the MKI from 1 to 128");
        malformed(Crypto.TYPE, "1 AES inline:AAAA|1:4|5", 21, "space");
        malformed(Crypto.TYPE, "1 AES inline:AAAA;", 18, "key method");
    }

    @Test
    void keysMayBeWithoutPadding() {
        assertArrayEquals(new byte[] {0}, new CryptoKey.Inline("AA").bytes().orElseThrow());
        assertArrayEquals(new byte[] {0}, new CryptoKey.Inline("AA==").bytes().orElseThrow());
        assertEquals(Optional.empty(), new CryptoKey.Inline("A").bytes());
        assertEquals(Optional.empty(), new CryptoKey.Inline("A=A").bytes());
    }

    @Test
    void base64HasUnitsOfFour() {
        read(KeyMgmt.TYPE, "mikey AQAFgM0X", new KeyMgmt(KeyManagementProtocol.MIKEY, "AQAFgM0X"));
        assertEquals(
                new KeyMgmt(KeyManagementProtocol.MIKEY, "AQ=="),
                KeyMgmt.TYPE.read(" mikey AQ==").value().orElseThrow());
        malformed(KeyMgmt.TYPE, "mikey AQA", 9, "base64, four characters for each three bytes");
        malformed(KeyMgmt.TYPE, "mikey AQ...", 8, "base64, four characters for each three bytes");
        malformed(KeyMgmt.TYPE, "mikey ", 6, "key management data");
        assertThrows(IllegalArgumentException.class, () -> new KeyMgmt(KeyManagementProtocol.MIKEY, "AQ="));
    }

    @Test
    void identityMayHaveExtensions() {
        read(
                Identity.TYPE,
                "AAAA a b=c=d",
                new Identity(
                        "AAAA",
                        List.of(
                                new Identity.Extension("a", Optional.empty()),
                                new Identity.Extension("b", Optional.of("c=d")))));
        malformed(Identity.TYPE, "AAAA a=", 7, "extension value");
        malformed(Identity.TYPE, "AAAA =", 5, "extension name");
    }

    @Test
    void aSourceHasAnAttribute() {
        Ssrc ssrc = read(Ssrc.TYPE, "4112531724 msid:a b");
        assertEquals(4112531724L, ssrc.ssrcId());
        assertEquals(
                Optional.of(new Msid("a", Optional.of("b"))), ssrc.attribute().as(Msid.TYPE));
        assertEquals(ssrc, new Ssrc(4112531724L, Nested.of(Msid.TYPE, new Msid("a", Optional.of("b")))));
        malformed(Ssrc.TYPE, "4294967296 a", 0, "SSRC from 0 to 4294967295");
        malformed(Ssrc.TYPE, "1", 1, "space");
        malformed(Ssrc.TYPE, "1 cname:", 8, "attribute value");
        malformed(SsrcGroup.TYPE, "FID", 3, "space");
        malformed(SsrcGroup.TYPE, "FID 1a", 5, "space");
        read(SsrcGroup.TYPE, "FID 1 2", new SsrcGroup(SsrcGroupSemantics.FID, List.of(1L, 2L)));
    }

    @Test
    void identifiersOfMediaStreamsAreTokens() {
        read(Msid.TYPE, "examplefoo examplebar", new Msid("examplefoo", Optional.of("examplebar")));
        malformed(Msid.TYPE, "", 0, "msid");
        malformed(Msid.TYPE, "a".repeat(65), 0, "msid of 1 to 64 characters");
        malformed(Msid.TYPE, "a b c", 3, "end of value");
        malformed(Msid.TYPE, "a/b c", 1, "space");
    }

    @Test
    void theSemanticOfMediaStreamsKeepsItsSpace() {
        read(MsidSemantic.TYPE, " WMS", new MsidSemantic("WMS", List.of(), true));
        read(MsidSemantic.TYPE, "WMS *", new MsidSemantic("WMS", List.of("*"), false));
    }

    @Test
    void theDependenciesOfRfc5583AreRead() {
        read(
                Depend.TYPE,
                "100 lay L1:96,97; 101 lay L1:97 L2:99",
                new Depend(List.of(
                        new Depend.Dependency(
                                "100", DependencyType.LAY, List.of(new Depend.Target("L1", List.of("96", "97")))),
                        new Depend.Dependency(
                                "101",
                                DependencyType.LAY,
                                List.of(
                                        new Depend.Target("L1", List.of("97")),
                                        new Depend.Target("L2", List.of("99")))))));
        malformed(Depend.TYPE, "100 lay m1:96,97;", 17, "space");
        malformed(Depend.TYPE, "100 lay m1", 10, "':'");
    }

    @Test
    void textsAreAllThatIsThere() {
        read(Tool.TYPE, " a  b ", new Tool(" a  b "));
        read(Keywds.TYPE, "Käse", new Keywds("Käse"));
        malformed(Tool.TYPE, "", 0, "tool name and version");
        malformed(Tool.TYPE, "a\0b", 1, "tool name and version without NUL, CR and LF");
        malformed(Cat.TYPE, "a b", 1, "end of value");
    }

    @Test
    void languagesHaveSubtags() {
        read(Lang.TYPE, "zh-Hant-TW", new Lang(new LanguageTag("zh-Hant-TW")));
        read(
                HlangSend.TYPE,
                "es eu en",
                new HlangSend(List.of(new LanguageTag("es"), new LanguageTag("eu"), new LanguageTag("en"))));
        assertEquals(true, new LanguageTag("EN-gb").sameAs(new LanguageTag("en-GB")));
        malformed(Lang.TYPE, "en-", 3, "subtag");
        malformed(Lang.TYPE, "en fr", 2, "end of value");
        malformed(Lang.TYPE, "german-deutschland", 7, "subtag of 1 to 8 characters");
        malformed(HlangSend.TYPE, "en *", 3, "language tag");
        for (String none : List.of("", "-", "en-", "1", "a--b", "en_GB", "abcdefghi")) {
            assertThrows(IllegalArgumentException.class, () -> new LanguageTag(none), none);
        }
    }

    @Test
    void theRestrictionsOfRfc8851AreRead() {
        Rid rid = read(
                Rid.TYPE,
                "5 send pt=99,102;max-br=64000;max-width;x-other=a b",
                new Rid(
                        "5",
                        StreamDirection.SEND,
                        List.of("99", "102"),
                        List.of(
                                new Rid.Restriction("max-br", 64000),
                                new Rid.Restriction("max-width", Optional.empty()),
                                new Rid.Restriction("x-other", Optional.of("a b")))));
        assertEquals(Optional.of("64000"), rid.restriction("max-br"));
        assertEquals(Optional.empty(), rid.restriction("max-width"));
        read(Rid.TYPE, "1 send max-width=1280;max-height=720;max-fps=30;depend=0");
        malformed(Rid.TYPE, "", 0, "rid");
        malformed(Rid.TYPE, "1", 1, "space");
        malformed(Rid.TYPE, "1 Send", 2, "send or recv");
        malformed(Rid.TYPE, "1 send pt", 9, "'='");
        malformed(Rid.TYPE, "1 send pt#=1", 9, "'='");
        malformed(Rid.TYPE, "1 send pt=", 10, "format");
        malformed(Rid.TYPE, "1 send pt=1;", 12, "restriction");
        malformed(Rid.TYPE, "1 send max_width=1", 10, "end of value");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Rid(
                        "1", StreamDirection.SEND, List.of(), List.of(new Rid.Restriction("pt", Optional.of("1")))));
    }

    @Test
    void theSimulcastOfRfc8853IsRead() {
        Simulcast simulcast = read(
                Simulcast.TYPE,
                "send 1;2,~3 recv 4",
                new Simulcast(List.of(
                        new Simulcast.Description(
                                StreamDirection.SEND,
                                List.of(
                                        stream(alternative("1", false)),
                                        stream(alternative("2", false), alternative("3", true)))),
                        new Simulcast.Description(StreamDirection.RECV, List.of(stream(alternative("4", false)))))));
        assertEquals(1, simulcast.streams(StreamDirection.RECV).size());
        assertEquals(
                StreamDirection.RECV,
                read(Simulcast.TYPE, "recv 1;2 send 4").descriptions().get(0).direction());
        read(Simulcast.TYPE, "send rid;pt recv send");
        malformed(Simulcast.TYPE, "", 0, "send or recv");
        malformed(Simulcast.TYPE, "send", 4, "space");
        malformed(Simulcast.TYPE, "send 1;2;", 9, "rid");
        malformed(Simulcast.TYPE, "send 1 send 2", 7, "recv");
        malformed(Simulcast.TYPE, " send 1", 0, "send or recv");
        malformed(Simulcast.TYPE, "send l;h,5, rec", 11, "rid");
    }

    @Test
    void theSimulcastOfDraftsKeepsItsSpelling() {
        read(Simulcast.TYPE, " send rid=0;1;5;6 recv rid=2");
        Simulcast simulcast = read(
                Simulcast.TYPE,
                " send rid=1,4;2;3 paused=4 recv rid=c",
                new Simulcast(
                        Simulcast.Syntax.DRAFT_RID,
                        List.of(
                                new Simulcast.Description(
                                        StreamDirection.SEND,
                                        List.of(
                                                stream(alternative("1", false), alternative("4", true)),
                                                stream(alternative("2", false)),
                                                stream(alternative("3", false)))),
                                new Simulcast.Description(
                                        StreamDirection.RECV, List.of(stream(alternative("c", false)))))));
        assertEquals("send 1,~4;2;3 recv c", Simulcast.TYPE.write(new Simulcast(simulcast.descriptions())));
        assertEquals(
                Simulcast.Syntax.DRAFT_PT,
                read(Simulcast.TYPE, " recv pt=97;98").syntax());
        malformed(Simulcast.TYPE, " send rid=1 paused=2", 19, "a stream listed before");
        malformed(Simulcast.TYPE, " send rid=1 recv pt=2", 17, "rid=");
        malformed(Simulcast.TYPE, "send 1 recv rid=2", 12, "rid");
    }

    private static Simulcast.Stream stream(Simulcast.Alternative... alternatives) {
        return new Simulcast.Stream(List.of(alternatives));
    }

    private static Simulcast.Alternative alternative(String rid, boolean isPaused) {
        return new Simulcast.Alternative(rid, isPaused);
    }

    @Test
    void theDataChannelsOfRfc8864AreRead() {
        Dcmap channel = read(
                Dcmap.TYPE,
                "4 label=\"foo%09bar\";ordered=false;max-retr=5;priority=128;subprotocol=\"K%C3%a4se\";new=1");
        assertEquals("foo\tbar", channel.label());
        assertEquals("Käse", channel.subprotocol());
        assertEquals(false, channel.isOrdered());
        assertEquals(OptionalLong.of(5), channel.maxRetransmissions());
        assertEquals(OptionalLong.empty(), channel.maxTime());
        assertEquals(128, channel.priority());
        assertEquals(Optional.of("1"), channel.option("new"));
        Dcmap plain = read(Dcmap.TYPE, "0", new Dcmap(0, List.of()));
        assertEquals("", plain.label());
        assertEquals(true, plain.isOrdered());
        assertEquals(256, plain.priority());
        read(Dcmap.TYPE, "3 label=\"Label 1\";ordered=false;max-retr=5;priority=128");
        read(
                Dcsa.TYPE,
                "2 accept-types:text/plain",
                new Dcsa(2, new Nested("accept-types", Optional.of("text/plain"))));
        malformed(Dcmap.TYPE, "65536", 0, "stream id from 0 to 65535");
        malformed(Dcmap.TYPE, "1 label", 7, "'='");
        malformed(Dcmap.TYPE, "1 label=x", 8, "'\"'");
        malformed(Dcmap.TYPE, "1 label=\"x", 10, "'\"'");
        malformed(Dcmap.TYPE, "1 label=\"%4x\"", 11, "hexadecimal digit");
        malformed(Dcmap.TYPE, "1 max-retr=4294967296", 11, "max-retr from 0 to 4294967295");
        malformed(Dcmap.TYPE, "1 priority=65536", 11, "priority from 0 to 65535");
        malformed(Dcmap.TYPE, "1 ordered=true;", 15, "option");
        assertThrows(IllegalArgumentException.class, () -> new Dcmap.Option("label", "x"));
        assertThrows(IllegalArgumentException.class, () -> new Dcmap.Option("priority", "1 "));
        assertThrows(IllegalArgumentException.class, () -> new Dcmap.Option("new", ""));
    }

    @Test
    void portsAndSizesHaveTheirRanges() {
        read(SctpPort.TYPE, "0", new SctpPort(0));
        malformed(SctpPort.TYPE, "65536", 0, "SCTP port from 0 to 65535");
        read(MaxMessageSize.TYPE, "4294967296", new MaxMessageSize(4294967296L));
        malformed(MaxMessageSize.TYPE, "-1", 0, "message size in bytes");
        read(Sctpmap.TYPE, "5000 webrtc-datachannel 256", new Sctpmap(5000, "webrtc-datachannel", OptionalInt.of(256)));
    }

    private static <T> T read(AttributeType<T> type, String text, T expected) {
        assertEquals(expected, read(type, text));
        return expected;
    }

    /** Reads it, and checks that it is written back. */
    private static <T> T read(AttributeType<T> type, String text) {
        Reading<T> reading = type.read(text);
        T value = reading.value().orElseThrow(() -> new AssertionError(reading.toString()));
        assertEquals(text, type.write(value));
        return value;
    }

    private static <T> void malformed(AttributeType<T> type, String text, int offset, String expected) {
        assertEquals(new Reading.Malformed<T>(offset, expected), type.read(text), text);
    }
}
