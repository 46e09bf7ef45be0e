package org.sdpkit.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.Shared;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

class RedactionTest {

    private static final byte[] KEY = "a key of the test".getBytes(StandardCharsets.US_ASCII);
    private static final Validator VALIDATOR = Validator.of(Profile.RFC8866);

    /** Where secrets stand, found without the library. */
    private static final List<Pattern> SECRETS = List.of(
            Pattern.compile("(?m)^a=ice-(?:ufrag|pwd):(\\S+)"),
            Pattern.compile("(?m)^a=fingerprint:\\S+ ([0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){15,})"),
            Pattern.compile("(?m)^a=crypto:.* inline:([A-Za-z0-9+/=]{20,})"),
            Pattern.compile("(?m)^a=tls-id:(\\S+)"),
            Pattern.compile("(?m)^a=identity:(\\S+)"),
            Pattern.compile("(?m)^a=msid:([^\\s-]\\S*)"),
            Pattern.compile("(?m)^a=ssrc:\\d+ cname:(\\S+)"),
            Pattern.compile("(?m)^o=\\S+ (\\d{5,}) "),
            Pattern.compile("(?m)^e=(\\S+@\\S+)"),
            Pattern.compile("(?m)^p=(\\+?\\d[\\d-]{4,})"),
            Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\.local)"),
            Pattern.compile("(?m)^a=candidate:(?:\\S+ ){4}([0-9a-fA-F]*:[0-9a-fA-F:]+) "),
            Pattern.compile("(?m)^[co]=.*IN IP6 ([0-9a-fA-F]*+:[0-9a-fA-F:]++)(?![.\\w])"),
            Pattern.compile("(?<![\\w.-])((?:\\d{1,3}\\.){3}\\d{1,3})(?![\\w.-])"));

    /** Addresses that everybody has. */
    private static final Pattern EVERYBODYS = Pattern.compile("(?:0|127|255)\\..*|::|::1|(?:\\d{4,}\\.).*");

    private static SessionDescription session(String text) {
        return Sdp.parse(text).session();
    }

    private static final String OFFER = """
            v=0
            o=alice 3930278400 3930278401 IN IP4 10.1.2.3
            s=Call with Bob
            e=alice@example.com (Alice Smith)
            p=+1 617 555-6011
            u=http://www.example.com/people/alice?x=1
            c=IN IP4 203.0.113.77
            t=0 0
            a=fingerprint:sha-256 19:E2:1C:3B:4B:9F:81:E6:B8:5C:F4:A5:A8:D8:73:04
            a=ice-ufrag:8hhY
            a=ice-pwd:asd88fgpdd777uzjYhagZg
            m=audio 49170 RTP/SAVP 0
            a=rtcp:49171 IN IP4 203.0.113.77
            a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:PS1uQCVeeCFCanVmcjkpPywjNWhcYD0mXXtxaVBR|2^20|1:32
            a=candidate:1039001212 1 udp 2122194687 192.168.99.58 45076 typ host ufrag 8hhY
            a=candidate:2 1 udp 1 2001:db8:99::58 45076 typ srflx raddr 10.1.2.3 rport 9
            a=candidate:3 1 udp 1 f9a42d08-ba3b-47f8-8071-129ae82bcbbc.local 37919 typ host
            a=candidate:4 1 udp 1 8.8.4.4 37919 typ relay raddr 0.0.0.0 rport 0
            a=ssrc:1 cname:alice@10.1.2.3
            a=extmap:1 http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time
            a=control:rtsp://alice:pw@192.168.99.58:554/trackID=1
            """;

    @Test
    void secretsBecomeOthersOfTheirKind() {
        SessionDescription offer = session(OFFER);
        Redaction redaction = Redaction.keyed(KEY).seeing(List.of(offer));
        String redacted = Sdp.write(redaction.redact(offer));
        assertTrue(redacted.matches("""
                v=0
                o=[a-z]{5} 3\\d{9} 3\\d{9} IN IP4 10\\.\\d\\.\\d\\.\\d
                s=[A-Z][a-z]{3} [a-z]{4} [A-Z][a-z]{2}
                e=[a-z]{5}@[a-z]{7}\\.com \\([A-Z][a-z]{4} [A-Z][a-z]{4}\\)
                p=\\+\\d \\d{3} \\d{3}-\\d{4}
                u=http://[a-z]{3}\\.[a-z]{7}\\.com/[a-z]{6}/[a-z]{5}\\?x=1
                c=IN IP4 203\\.0\\.113\\.\\d\\d
                t=0 0
                a=fingerprint:sha-256 (?:[0-9A-F]{2}:){15}[0-9A-F]{2}
                a=ice-ufrag:\\d[a-z]{2}[A-Z]
                a=ice-pwd:[a-z]{3}\\d\\d[a-z]{5}\\d{3}[a-z]{3}[A-Z][a-z]{3}[A-Z][a-z]
                m=audio 49170 RTP/SAVP 0
                a=rtcp:49171 IN IP4 203\\.0\\.113\\.\\d\\d
                a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:[A-Za-z0-9]{40}\\|2\\^20\\|1:32
                a=candidate:1\\d{9} 1 udp 2122194687 192\\.168\\.\\d\\d\\.\\d\\d 45076 typ host ufrag \\d[a-z]{2}[A-Z]
                a=candidate:2 1 udp 1 2001:db8:[0-9a-f]{2}::[0-9a-f]{2} 45076 typ srflx raddr 10\\.\\d\\.\\d\\.\\d rport 9
                a=candidate:3 1 udp 1 [0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}\\.local 37919 typ host
                a=candidate:4 1 udp 1 \\d\\.\\d\\.\\d\\.\\d 37919 typ relay raddr 0\\.0\\.0\\.0 rport 0
                a=ssrc:1 cname:[a-z]{5}@\\d\\d\\.\\d\\.\\d\\.\\d
                a=extmap:1 http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time
                a=control:rtsp://[a-z]{5}:[a-z]{2}@192\\.168\\.\\d\\d\\.\\d\\d:554/[a-z]{5}[A-Z]{2}=1
                """), redacted);
        assertEquals(List.of(), leaks(OFFER, redacted));
        assertEquals(OFFER, Sdp.write(redaction.restore(redaction.redact(offer))));
        assertEquals(OFFER.length(), redacted.length());
    }

    @Test
    void theVersionStillCountsOn() {
        SessionDescription first = session(OFFER);
        SessionDescription next = session(OFFER.replace("3930278401", "3930278402"));
        Redaction redaction = Redaction.keyed(KEY).seeing(List.of(first, next));
        long before = version(redaction.redact(first));
        assertEquals(before + 1, version(redaction.redact(next)));
        assertNotEquals(3930278401L, before);
    }

    private static long version(SessionDescription session) {
        return session.origin().orElseThrow().sessionVersionAsLong().orElseThrow();
    }

    @Test
    void aPseudonymFollowsFromTheKeyAndIsTheSameInEveryFile() {
        SessionDescription one = session("v=0\no=- 1 1 IN IP4 192.168.7.7\ns=-\nt=0 0\na=ice-ufrag:abcd1234\n");
        SessionDescription other = session("v=0\no=- 1 1 IN IP4 10.9.9.9\ns=-\nt=0 0\na=ice-ufrag:abcd1234\n");
        String ufrag = Redaction.keyed(KEY).seeing(List.of(one)).pseudonyms().get("abcd1234");
        assertEquals(
                ufrag, Redaction.keyed(KEY).seeing(List.of(other)).pseudonyms().get("abcd1234"));
        assertNotEquals(
                ufrag,
                Redaction.keyed(new byte[] {1})
                        .seeing(List.of(one))
                        .pseudonyms()
                        .get("abcd1234"));
    }

    @Test
    void portsAreSecretsWhereThatIsAsked() {
        SessionDescription offer = session(OFFER);
        Redaction redaction = Redaction.keyed(KEY).withPorts().seeing(List.of(offer));
        String redacted = Sdp.write(redaction.redact(offer));
        Matcher ports =
                Pattern.compile("m=audio (\\d{5}) [\\s\\S]*a=rtcp:(\\d{5}) ").matcher(redacted);
        assertTrue(ports.find());
        assertEquals(Integer.parseInt(ports.group(1)) + 1, Integer.parseInt(ports.group(2)));
        assertNotEquals("49170", ports.group(1));
        assertEquals(OFFER, Sdp.write(redaction.restore(redaction.redact(offer))));
    }

    @Test
    void aMappingThatCouldNotBeUndoneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Redaction.of(KEY, Map.of("a", "x", "b", "x")));
        assertThrows(IllegalArgumentException.class, () -> Redaction.keyed(new byte[0]));
    }

    /** Each description by itself: nothing leaks, nothing that a rule sees changes, and all comes back. */
    @Test
    void noSecretOfTheCorpusIsLeft() {
        List<String> wrong = new ArrayList<>();
        int secrets = 0;
        int index = 0;
        for (Path file : Shared.descriptions()) {
            boolean isCapture = Shared.nameOf(file).startsWith("browsers");
            if (isCapture && index++ % 24 != 0) {
                continue;
            }
            SessionDescription session = session(file);
            Redaction redaction = Redaction.keyed(KEY).seeing(List.of(session));
            SessionDescription redacted = redaction.redact(session);
            String before = latin1(session);
            String after = latin1(redacted);
            secrets += secrets(before).size();
            List<String> leaks = leaks(before, after);
            if (!leaks.isEmpty()) {
                wrong.add(Shared.nameOf(file) + " leaks " + leaks);
            }
            if (!redaction.restore(redacted).equals(session)) {
                wrong.add(Shared.nameOf(file) + " does not come back");
            }
            if (!findings(session).equals(findings(redacted))) {
                wrong.add(Shared.nameOf(file) + " is found otherwise: "
                        + difference(findings(session), findings(redacted)));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(secrets > 10_000, secrets + " secrets");
    }

    private static String difference(String before, String after) {
        Set<String> lines = new TreeSet<>(List.of(before.split("\n")));
        List.of(after.split("\n")).forEach(line -> {
            if (!lines.remove(line)) {
                lines.add("+" + line);
            }
        });
        return lines.toString();
    }

    private static List<String> secrets(String text) {
        List<String> secrets = new ArrayList<>();
        for (Pattern pattern : SECRETS) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                boolean isTime = text.contains("t=" + found.group(1) + " ");
                if (!isTime && !EVERYBODYS.matcher(found.group(1)).matches()) {
                    secrets.add(found.group(1));
                }
            }
        }
        return secrets;
    }

    /** The secrets of a text that stand as a whole in another. */
    private static List<String> leaks(String before, String after) {
        return secrets(before).stream()
                .filter(secret -> secret.length() > 5)
                .distinct()
                .filter(secret -> Pattern.compile("(?<![\\w+/.-])" + Pattern.quote(secret) + "(?![\\w+/-])")
                        .matcher(after)
                        .find())
                .toList();
    }

    private static String findings(SessionDescription session) {
        return VALIDATOR.check(session).stream()
                .map(finding -> finding.line() + " " + finding.code() + "\n")
                .collect(Collectors.joining());
    }

    private static String latin1(SessionDescription session) {
        return new String(session.bytes(), StandardCharsets.ISO_8859_1);
    }

    private static SessionDescription session(Path file) {
        try {
            return Sdp.parse(file).session();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
