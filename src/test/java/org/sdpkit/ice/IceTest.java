package org.sdpkit.ice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.CandidateTransport;
import org.sdpkit.attribute.CandidateType;
import org.sdpkit.model.SessionDescription;

/** Priorities, pairs and fragments, by the numbers of the RFCs. */
class IceTest {

    private static List<Candidate> candidates(String text) {
        return text.lines()
                .map(line -> Candidate.TYPE.read(line).value().orElseThrow())
                .toList();
    }

    private static String pairs(CheckList list) {
        StringBuilder text = new StringBuilder();
        for (CandidatePair pair : list.pairs()) {
            text.append("%s %s -> %s %s %s%n"
                    .formatted(
                            pair.local().componentId(),
                            pair.local().connectionAddress().text(),
                            pair.remote().connectionAddress().text(),
                            Long.toUnsignedString(pair.priority(list.role())),
                            pair.state()));
        }
        return text.toString();
    }

    /** RFC 8445 section 5.1.2.1; the numbers are of RFC 9429 section 7.2 and RFC 8840 section 9. */
    @Test
    void aPriorityIsTakenApart() {
        assertEquals(Optional.of(new CandidatePriority(126, 0, 1)), CandidatePriority.of(2_113_929_471L));
        assertEquals(Optional.of(new CandidatePriority(110, 0, 1)), CandidatePriority.of(1_845_494_015L));
        assertEquals(Optional.of(new CandidatePriority(0, 0, 1)), CandidatePriority.of(255));
        assertEquals(Optional.of(new CandidatePriority(100, 65_535, 1)), CandidatePriority.of(1_694_498_815L));
        assertEquals(Optional.empty(), CandidatePriority.of(4_294_967_295L));
    }

    /** RFC 8445 section 5.1.2.2, and the numbers that everybody writes. */
    @Test
    void aPriorityIsMade() {
        assertEquals(2_130_706_431L, CandidatePriority.of(CandidateType.HOST, 1).value());
        assertEquals(2_130_706_430L, CandidatePriority.of(CandidateType.HOST, 2).value());
        assertEquals(
                1_694_498_815L, CandidatePriority.of(CandidateType.SRFLX, 1).value());
        assertEquals(16_777_215L, CandidatePriority.of(CandidateType.RELAY, 1).value());
    }

    @Test
    void aFoundationIsTheSameForWhatFailsTogether() {
        Foundation one = new Foundation(
                CandidateType.HOST, new Address.Ip4("192.0.2.1"), CandidateTransport.UDP, Optional.empty());
        assertEquals(one.text(), one.text());
        List<Foundation> others = List.of(
                new Foundation(CandidateType.SRFLX, one.base(), one.transport(), Optional.empty()),
                new Foundation(one.type(), new Address.Ip4("192.0.2.2"), one.transport(), Optional.empty()),
                new Foundation(one.type(), one.base(), CandidateTransport.TCP, Optional.empty()),
                new Foundation(one.type(), one.base(), one.transport(), Optional.of("192.0.2.9:3478")));
        assertEquals(
                5,
                Stream.concat(Stream.of(one), others.stream())
                        .map(Foundation::text)
                        .distinct()
                        .count());
    }

    /** RFC 8445 section 6.1.2.3, with numbers that need more than 63 bits. */
    @Test
    void aPairHasThePriorityOfItsFormula() {
        Candidate local = candidates("1 1 udp 4294967295 192.0.2.1 1 typ host").get(0);
        Candidate remote = candidates("1 1 udp 4294967294 192.0.2.2 1 typ host").get(0);
        CandidatePair pair = new CandidatePair(local, remote, CandidatePair.State.WAITING);
        BigInteger expected = BigInteger.TWO
                .pow(32)
                .multiply(BigInteger.valueOf(4_294_967_294L))
                .add(BigInteger.valueOf(2 * 4_294_967_295L))
                .add(BigInteger.ONE);
        BigInteger modulus = BigInteger.TWO.pow(64);
        assertEquals(expected.mod(modulus).toString(), Long.toUnsignedString(pair.priority(IceRole.CONTROLLING)));
        assertNotEquals(pair.priority(IceRole.CONTROLLING), pair.priority(IceRole.CONTROLLED));
    }

    /** RFC 8445 sections 6.1.2.2 to 6.1.2.6. */
    @Test
    void pairsAreInCheckingOrder() {
        CheckList list = CheckList.of(candidates("""
                        a 1 udp 2130706431 192.0.2.1 1000 typ host
                        a 2 udp 2130706430 192.0.2.1 1001 typ host
                        b 1 udp 1694498815 198.51.100.1 2000 typ srflx raddr 192.0.2.1 rport 1000
                        c 1 udp 16777215 203.0.113.1 3000 typ relay raddr 198.51.100.1 rport 2000
                        d 1 udp 2130706431 2001:db8::1 1000 typ host
                        e 1 tcp 2105458943 192.0.2.1 9 typ host tcptype active"""), candidates("""
                        x 1 udp 2130706431 192.0.2.2 1000 typ host
                        x 2 udp 2130706430 192.0.2.2 1001 typ host
                        y 1 udp 2130706431 2001:db8::2 1000 typ host
                        y 1 udp 2122252543 fe80::2 1000 typ host
                        z 1 tcp 2105458943 192.0.2.2 4000 typ host tcptype passive"""), IceRole.CONTROLLING);
        assertEquals("""
                1 192.0.2.1 -> 192.0.2.2 9151314442783293438 WAITING
                1 2001:db8::1 -> 2001:db8::2 9151314442783293438 WAITING
                2 192.0.2.1 -> 192.0.2.2 9151314438488326140 FROZEN
                1 192.0.2.1 -> 192.0.2.2 9042877307466646014 WAITING
                1 203.0.113.1 -> 192.0.2.2 72057594004373502 WAITING
                """, pairs(list));
    }

    @Test
    void aNameMayBeAnAddressOfEitherKind() {
        CheckList list = CheckList.of(
                candidates("1 1 udp 2130706431 0f3c-x.local 1000 typ host"), candidates("""
                        1 1 udp 2130706431 192.0.2.2 1000 typ host
                        2 1 udp 2130706431 2001:db8::2 1000 typ host"""), IceRole.CONTROLLED);
        assertEquals(2, list.pairs().size());
    }

    @Test
    void noMoreThan100PairsAreChecked() {
        List<Candidate> many = Stream.iterate(1, i -> i + 1)
                .limit(20)
                .map(i -> candidates(i + " 1 udp " + (2_130_706_431L - i * 256L) + " 192.0.2." + i + " 1000 typ host")
                        .get(0))
                .toList();
        assertEquals(
                CheckList.MOST_PAIRS,
                CheckList.of(many, many, IceRole.CONTROLLING).pairs().size());
    }

    private static final String FRAGMENT = """
            a=ice-ufrag:8hhY
            a=ice-pwd:asd88fgpdd777uzjYhagZg
            m=audio 9 RTP/AVP 0
            a=mid:1
            a=candidate:1 1 UDP 2130706432 2001:db8:a0b:12f0::1 5000 typ host
            a=candidate:2 1 UDP 1694498815 192.0.2.3 5010 typ srflx raddr 192.0.2.1 rport 8998
            a=end-of-candidates
            m=audio 9 RTP/AVP 0
            a=mid:2
            a=candidate:1 1 UDP 2130706432 2001:db8:a0b:12f0::1 6000 typ host
            a=end-of-candidates
            """;

    /** As in RFC 8840 section 9. */
    @Test
    void aFragmentIsReadAndWritten() {
        TrickleFragment fragment = TrickleFragment.read(Sdp.parse(FRAGMENT).session());
        assertEquals(Optional.of("8hhY"), fragment.ufrag());
        assertEquals(
                List.of("1 candidate", "1 candidate", "1 end", "2 candidate", "2 end"),
                fragment.candidates().stream()
                        .map(each ->
                                each.mid().orElseThrow() + (each.candidate().isPresent() ? " candidate" : " end"))
                        .toList());
        SessionDescription ours = Sdp.parse("""
                v=0
                o=- 1 1 IN IP4 0.0.0.0
                s=-
                t=0 0
                m=audio 9 RTP/AVP 0
                a=mid:1
                m=audio 9 RTP/AVP 0
                a=mid:2
                """).orThrow();
        assertEquals(FRAGMENT, fragment.write(ours).toString().replace("\r\n", "\n"));
    }

    /** Ours get the credentials of the media description that they are of, or those of the session level. */
    @Test
    void aFragmentOfOursHasTheCredentialsOfItsMedia() {
        SessionDescription ours = Sdp.parse("""
                v=0
                o=- 1 1 IN IP4 0.0.0.0
                s=-
                t=0 0
                a=ice-pwd:asd88fgpdd777uzjYhagZg
                m=audio 9 RTP/AVP 0
                a=mid:1
                a=ice-ufrag:one1
                m=audio 9 RTP/AVP 0
                a=mid:2
                a=ice-ufrag:two2
                """).orThrow();
        assertEquals(
                new TrickleFragment(
                        Optional.of("two2"), Optional.of("asd88fgpdd777uzjYhagZg"), List.of(IceCandidate.endOf("2"))),
                TrickleFragment.of(List.of(IceCandidate.endOf("2")), ours));
        assertEquals(
                Optional.of("one1"),
                TrickleFragment.of(List.of(IceCandidate.end()), ours).ufrag());
    }

    @Test
    void whatBrowsersHandOutIsRead() {
        IceCandidate read = IceCandidate.read("candidate:1 1 udp 255 192.0.2.1 9 typ host generation 0", "0")
                .orElseThrow();
        assertEquals("candidate:1 1 udp 255 192.0.2.1 9 typ host generation 0", read.text());
        assertEquals(Optional.of(IceCandidate.endOf("0")), IceCandidate.read("", "0"));
        assertEquals(Optional.empty(), IceCandidate.read("candidate:nonsense", "0"));
        assertEquals(Optional.empty(), IceCandidate.read("m=audio", "0"));
    }
}
