package org.sdpkit.attribute;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.Shared;

/** What others wrote is read and written back, but for the lines that are listed here, each with its reason. */
class TransportCorpusTest {

    private static final List<AttributeType<?>> TYPES = List.of(
            BundleOnly.TYPE,
            Candidate.TYPE,
            Cat.TYPE,
            CharacterSet.TYPE,
            Cname.TYPE,
            ConferenceType.TYPE,
            ConnectionReuse.TYPE,
            Content.TYPE,
            Cryptex.TYPE,
            Crypto.TYPE,
            Dcmap.TYPE,
            Dcsa.TYPE,
            Depend.TYPE,
            DtlsMessage.TYPE,
            EndOfCandidates.TYPE,
            Fingerprint.TYPE,
            HlangRecv.TYPE,
            HlangSend.TYPE,
            IceLite.TYPE,
            IceMismatch.TYPE,
            IceOptions.TYPE,
            IcePacing.TYPE,
            IcePwd.TYPE,
            IceUfrag.TYPE,
            Identity.TYPE,
            KeyMgmt.TYPE,
            Keywds.TYPE,
            Label.TYPE,
            Lang.TYPE,
            MaxMessageSize.TYPE,
            Msid.TYPE,
            MsidSemantic.TYPE,
            Packetization.TYPE,
            PreviousSsrc.TYPE,
            RemoteCandidates.TYPE,
            Rid.TYPE,
            SctpInit.TYPE,
            SctpPort.TYPE,
            Sctpmap.TYPE,
            SdpLang.TYPE,
            Setup.TYPE,
            Sframe.TYPE,
            Simulcast.TYPE,
            Ssrc.TYPE,
            SsrcGroup.TYPE,
            TlsId.TYPE,
            Tool.TYPE,
            XGoogleFlag.TYPE,
            ZrtpHash.TYPE);

    /** What is not understood, by what forbids it; long lines end in "…". */
    private static final Map<String, String> MALFORMED = Map.ofEntries(
            entry("RFC 8839 section 5.1: a foundation has at least one character", """
                    a=candidate: 1 ssltcp 2113932029 74.125.197.127 443 typ host generation 0
                    a=candidate: 1 ssltcp 2113939709 2607:f8b0:400e:c03::7f 443 typ host generation 0
                    a=candidate: 1 tcp 2113932030 74.125.197.127 19305 typ host tcptype passive generation 0
                    a=candidate: 1 tcp 2113939710 2607:f8b0:400e:c03::7f 19305 typ host tcptype passive generation 0
                    a=candidate: 1 udp 2113932031 74.125.197.127 19305 typ host generation 0
                    a=candidate: 1 udp 2113939711 2607:f8b0:400e:c03::7f 19305 typ host generation 0
                    """),
            entry("RFC 8839 section 5.1: the line was broken in two where it was printed", """
                    a=candidate:1 1 UDP 2130706431 10.0.1.1 8998 typ
                    a=candidate:2 1 UDP 1694498815 192.0.2.3 45664 typ srflx raddr
                    a=candidate:2 1 UDP 1694498815 2001:db8:8101:3a55:4858:a2a9:22ff:99b9
                    """),
            entry("RFC 8839 section 5.1: no port is above 65535", """
                    a=candidate:1 1 UDP 2130706431 127.0.0.1 99999 typ host
                    """),
            entry("RFC 8839 section 5.1: typ follows the port", """
                    a=candidate:foundation2 2 udp 100001 192.168.0.1 6667 raddr 127.0.0.9 rport 6668 name value name2 va…
                    a=candidate:foundation3 3 udp 100002 123.123.123.124 127 name value name2 value2
                    a=candidate:foundation3 3 udp 100002 192.168.0.2 6668 raddr 127.0.0.9 name value name2 value2
                    """),
            entry("RFC 5583 section 5.2.2: a dependency follows each semicolon", """
                    a=depend:100 lay m1:96,97;
                    """),
            entry("RFC 8122 section 5: the hash function follows the colon (RFC 5763 itself prints a space)", """
                    a=fingerprint: SHA-1 4A:AD:B9:B1:3F:82:18:3B:54:02:12:DF:3E:5D:49:6B:19:E5:7C:AB
                    a=fingerprint: SHA-1 FF:FF:FF:B1:3F:82:18:3B:54:02:12:DF:3E:5D:49:6B:19:E5:7C:AB
                    """),
            entry("RFC 8122 section 5: bytes are two digits each, with colons between them", """
                    a=fingerprint:sha-1 0123456789
                    a=fingerprint:sha-256\s
                    a=fingerprint:sha-256 E7:70:CE:58:6A:CC:77:B0:B4:4B:F2:BC:7E:89:0D:69:E3:90:FR3:7A:11:78:B1:5A:CD:E6…
                    """),
            entry("RFC 8122 section 5: the line was broken in two where it was printed", """
                    a=fingerprint:sha-1 92:81:49:83:4a:23:0a:0f:1f:9d:f7: c0:c7:70:9d:1f:66:79:a8:07
                    a=fingerprint:sha-1 99:41:49:83:4a:97:0e:1f:ef:6d :f7:c9:c7:70:9d:1f:66:79:a8:07
                    a=fingerprint:sha-1 99:41:49:83:4a:97:0e:1f:ef:6d: f7:c9:c7:70:9d:1f:66:79:a8:07
                    a=fingerprint:sha-1 99:41:49:83:4a:97:0e:1f:ef:6d:f7: c9:c7:70:9d:1f:66:79:a8:07
                    """),
            entry("RFC 8839 section 5.6: options have spaces between them", """
                    a=ice-options:ice2,trickle
                    """),
            entry("RFC 8839 section 5.4: a password has 22 to 256 letters, digits, + and /", """
                    a=ice-pwd:greatNewPwd
                    a=ice-pwd:libp2p+webrtc+v1/a75469cf670c4079f8c06af4a963c8a1:libp2p+webrtc+v1/a75469cf670c4079f8c06af…
                    a=ice-pwd:somepwd
                    a=ice-pwd:testpassword
                    a=ice-pwd:testpassword1234
                    a=ice-pwd:testpassword12345678
                    a=ice-pwd:testpwd
                    a=ice-pwd:xxx
                    """),
            entry("RFC 8839 section 5.4: a ufrag has 4 to 256 letters, digits, + and /", """
                    a=ice-ufrag:abc
                    a=ice-ufrag:libp2p+webrtc+v1/a75469cf670c4079f8c06af4a963c8a1:libp2p+webrtc+v1/a75469cf670c4079f8c06…
                    a=ice-ufrag:uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu…
                    a=ice-ufrag:xxx
                    """),
            entry("RFC 8827 section 5: the line was broken in many where it was printed", """
                    a=identity:ew0KICAiaWRwIjp7DQogICAgImRvbWFpbiI6ICJjaXNjb3NwYXJrLmNvbSIsDQogICAg InByb3RvY29sIjogImRl…
                    a=identity:eyJpZHAiOnsiZG9tYWluIjoibmlpZi5odSIsInByb3RvY29sIjoiaWRwLmh0bWwifSwiYXNzZXJ0a W9uIjoiZXlK…
                    """),
            entry("RFC 4567 section 3.1: base64 was cut short where it was printed", """
                    a=key-mgmt:mikey AQAFgM0XflABAAAAAAAAAAAAAAsAyO...
                    """),
            entry("RFC 8841 section 6.2: digits only", """
                    a=max-message-size:-1
                    """),
            entry("RFC 8830 section 2: one or two words of 1 to 64 characters of tokens", """
                    a=msid:
                    a=msid:11111122222233333444444 s:1 f:2 r:34567345673456734567
                    a=msid:12345123451234512345 s:1 f:1
                    a=msid:13945094204333313074/3212739396 13945094204333313074/3212739396
                    a=msid:17156406933747196835/3212739396 17156406933747196835/3212739396
                    a=msid:333444558899000991122 s:1 f:3
                    a=msid:34567345673456734567 s:1 f:2
                    a=msid:54321543215432154321 s:1 f:1 r:12345123451234512345
                    a=msid:5iB/+D7nY9hWKLzUR9Rq1QaPvqhZL5bUkO6K 6zXTQAXDyrP5ERy/P5GIt5TwyWFoG+YCsEev
                    a=msid:5iB/+D7nY9hWKLzUR9Rq1QaPvqhZL5bUkO6K zj7ZHHykAnNHmR2NTQ5xzsyb7/EUXBtqu0VJ
                    a=msid:777777888888999999111111 s:1 f:3 r:333444558899000991122
                    """),
            entry("RFC 4145 section 4: four roles", """
                    a=setup:foo
                    """),
            entry("RFC 5576 section 4.1: an attribute follows the SSRC", """
                    a=ssrc:12359
                    a=ssrc:13098
                    a=ssrc:18875
                    a=ssrc:21389
                    a=ssrc:21567
                    a=ssrc:2638
                    a=ssrc:26989
                    a=ssrc:32385
                    a=ssrc:32768
                    a=ssrc:32986
                    a=ssrc:34511
                    a=ssrc:35856
                    a=ssrc:35987
                    a=ssrc:43567
                    a=ssrc:43985
                    a=ssrc:46986
                    a=ssrc:48675
                    a=ssrc:48970
                    a=ssrc:49152
                    a=ssrc:49843
                    a=ssrc:53280
                    a=ssrc:54269
                    a=ssrc:54986
                    a=ssrc:56780
                    a=ssrc:56789
                    a=ssrc:66997
                    a=ssrc:78909
                    a=ssrc:90898
                    a=ssrc:9587
                    """),
            entry("RFC 5576 section 4.1: no SSRC is above 4294967295", """
                    a=ssrc:4294967296 cname:2r8rJAykowvDeB9o
                    a=ssrc:4294967296 cname:dpTLq70EvTeTVuVv
                    a=ssrc:4294967296 cname:{4947d1b5-a99a-42f9-84e9-d14d15911335}
                    a=ssrc:4294967296 cname:{ed5c92fb-4632-4617-abb2-e35f11272c83}
                    a=ssrc:4294967296 msid:e5e56f0f-7ad9-4a20-85ec-ae52ee07078c 3e8a5130-8151-4ffa-adb6-6a4f0256f8fa
                    a=ssrc:4294967296 msid:e5e56f0f-7ad9-4a20-85ec-ae52ee07078c 629aa06b-1718-47cd-a2ba-b1d618f948e1
                    a=ssrc:4294967296 msid:fb9b255f-4528-4764-945d-1a19e91a21c7 894bc5a1-1908-40d0-a3f2-3b7d9e8c038d
                    a=ssrc:4294967296 msid:fb9b255f-4528-4764-945d-1a19e91a21c7 a15ea2c6-a563-4fcc-af72-4df9d275bc46
                    """));

    /** What is understood, but written in another way, by that way. */
    private static final Map<String, String> CANONICAL = Map.ofEntries(
            entry("canonical form: one space between fields", """
                    a=candidate:0 1 UDP  2113667327 192.168.1.4 62537 typ host
                    a=candidate:0 1 UDP 73545215 203.0.113.2  60600 typ relay raddr 192.0.2.1 rport 60400
                    a=candidate:1 1 UDP  694302207 24.23.204.141 62537 typ srflx raddr 192.168.1.4 rport 62537
                    a=candidate:1 2 UDP  1694302206 24.23.204.141 64678 typ rflx raddr 192.168.1.4 rport 64678
                    a=candidate:3 1 UDP 73545215 203.0.113.2  60600 typ relay raddr 192.0.2.2 rport 60400
                    """),
            entry("canonical form: no space at the end", """
                    a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj|2^20|1:32\s
                    a=msid-semantic: WMS\s
                    a=msid:streamid trackid\s
                    a=simulcast:recv a;b\s
                    a=simulcast:recv h;m;l\s
                    a=simulcast:recv high1234;low56789\s
                    """),
            entry("canonical form: one space before the semantic", """
                    a=msid-semantic:  WMS
                    """));

    private static final int LONG = 100;

    @Test
    void whatOthersWroteIsReadAndWrittenBack() {
        Set<String> malformed = new TreeSet<>();
        Set<String> canonical = new TreeSet<>();
        lines(Shared.path("corpus"), Shared.path("browsers")).forEach(line -> sort(line, malformed, canonical));
        assertEquals(listed(MALFORMED), String.join("\n", malformed));
        assertEquals(listed(CANONICAL), String.join("\n", canonical));
    }

    @Test
    void whatChromiumAndFirefoxWroteIsReadAndWrittenBack() {
        Set<String> malformed = new TreeSet<>();
        Set<String> canonical = new TreeSet<>();
        lines(Shared.path("browsers/captures/chromium"), Shared.path("browsers/captures/firefox"))
                .forEach(line -> sort(line, malformed, canonical));
        assertEquals(Set.of(), malformed);
        assertEquals(Set.of(), canonical);
    }

    private static String listed(Map<String, String> reasons) {
        return reasons.values().stream().flatMap(String::lines).sorted().collect(joining("\n"));
    }

    private static void sort(String line, Set<String> malformed, Set<String> canonical) {
        find(line).map(type -> outcome(type, line)).ifPresent(outcome -> {
            if (outcome.isEmpty()) {
                malformed.add(shortened(line));
            } else if (!outcome.get().equals(line)) {
                canonical.add(shortened(line));
            }
        });
    }

    private static String shortened(String line) {
        return line.length() <= LONG ? line : line.substring(0, LONG) + "…";
    }

    /** The line as it is written back, if it was understood. */
    private static <T> Optional<String> outcome(AttributeType<T> type, String line) {
        Reading<T> reading = type.readLatin1(name(line), value(line));
        return reading.value().map(value -> ValueScanner.encoded("a=" + type.text(value)));
    }

    private static Optional<AttributeType<?>> find(String line) {
        return TYPES.stream().filter(type -> type.names().contains(name(line))).findFirst();
    }

    private static String name(String line) {
        return line.substring("a=".length(), line.contains(":") ? line.indexOf(':') : line.length());
    }

    private static Optional<String> value(String line) {
        return line.contains(":") ? Optional.of(line.substring(line.indexOf(':') + 1)) : Optional.empty();
    }

    /** The {@code a=} lines of all descriptions under these folders, their bytes seen as Latin-1. */
    private static Set<String> lines(Path... folders) {
        Set<String> lines = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".sdp"))
                        .flatMap(TransportCorpusTest::text)
                        .filter(line -> line.startsWith("a="))
                        .forEach(lines::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertTrue(!lines.isEmpty());
        return lines;
    }

    private static Stream<String> text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
