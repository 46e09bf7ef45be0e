package org.sdpkit.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is read, and where reading stops. */
class ReadingTest {

    @Test
    void aRtpMapIsRead() {
        assertEquals(known(new RtpMap(96, "H264", 90000)), RtpMap.TYPE.read("96 H264/90000"));
        assertEquals(known(new RtpMap(111, "opus", 48000, OptionalInt.of(2))), RtpMap.TYPE.read("111 opus/48000/2"));
    }

    @Test
    void aMalformedRtpMapIsReportedWhereItStops() {
        assertEquals(malformed(0, "payload type"), RtpMap.TYPE.read(""));
        assertEquals(malformed(0, "payload type from 0 to 127"), RtpMap.TYPE.read("128 VP8/90000"));
        assertEquals(malformed(0, "payload type from 0 to 127"), RtpMap.TYPE.read("99999999999999999999 VP8/90000"));
        assertEquals(malformed(2, "space"), RtpMap.TYPE.read("96"));
        assertEquals(malformed(3, "encoding name"), RtpMap.TYPE.read("96 /90000"));
        assertEquals(malformed(6, "'/'"), RtpMap.TYPE.read("96 VP8 90000"));
        assertEquals(malformed(7, "clock rate"), RtpMap.TYPE.read("96 VP8/fast"));
        assertEquals(malformed(7, "clock rate from 1 to 2147483647"), RtpMap.TYPE.read("96 VP8/0"));
        assertEquals(malformed(14, "number of channels"), RtpMap.TYPE.read("97 opus/48000/"));
        assertEquals(malformed(12, "end of value"), RtpMap.TYPE.read("96 VP8/90000 x"));
    }

    @Test
    void spacesAtTheEndAreLetPass() {
        assertEquals(known(new Mid("0")), Mid.TYPE.read("0  "));
        assertEquals(known(new Group(GroupSemantics.BUNDLE, List.of("a", "b"))), Group.TYPE.read("BUNDLE a b "));
    }

    @Test
    void aPacketTimeMayHaveAFraction() {
        assertEquals(known(new Ptime(new BigDecimal("0.125"))), Ptime.TYPE.read("0.125"));
        assertEquals(125_000, new Ptime(new BigDecimal("0.125")).duration().toNanos());
        assertEquals(malformed(0, "packet time of more than 0"), Ptime.TYPE.read("0.0"));
        assertEquals(malformed(3, "digit"), Ptime.TYPE.read("20."));
    }

    @Test
    void aFlagHasNoValue() {
        assertEquals(known(Direction.SENDONLY), Direction.TYPE.readLatin1("sendonly", Optional.empty()));
        assertEquals(malformed(0, "no value"), Direction.TYPE.readLatin1("sendonly", Optional.of("x")));
        assertEquals(
                new Reading.Unknown<>("sendsometimes"), Direction.TYPE.readLatin1("sendsometimes", Optional.empty()));
        assertEquals(malformed(0, "':'"), Mid.TYPE.readLatin1("mid", Optional.empty()));
    }

    @Test
    void wordsAreDecodedFromUtf8() {
        assertEquals(known(new Fmtp("96", "name=Käse")), Fmtp.TYPE.read("96 name=Käse"));
    }

    @Test
    void addressesAreOfTheirType() {
        assertEquals(Optional.of(new Address.Ip4("192.0.2.1")), Address.of(AddressType.IP4, "192.0.2.1"));
        assertEquals(Optional.of(new Address.Fqdn("host.example")), Address.of(AddressType.IP4, "host.example"));
        assertEquals(Optional.of(new Address.Fqdn("host.example")), Address.of(AddressType.IP6, "host.example"));
        assertEquals(Optional.of(new Address.Other("x")), Address.of(new AddressType("E164"), "x"));
        for (String none :
                List.of("256.1.1.1", "1.2.3", "01.2.3.4", "1.2.3.4.5", "", "a b", "2001:db8::1", "my_host")) {
            assertEquals(Optional.empty(), Address.of(AddressType.IP4, none), none);
        }
        for (String legal :
                List.of("::", "::1", "2001:db8::1", "1:2:3:4:5:6:7:8", "::ffff:192.0.2.1", "1::", "FF02::1")) {
            assertEquals(Optional.of(new Address.Ip6(legal)), Address.of(AddressType.IP6, legal), legal);
        }
        for (String none : List.of(
                ":", ":::", "1:2:3:4:5:6:7", "1::2::3", "12345::", "::192.0.2.1:1", "1:2:3:4:5:6:7::8", "g::")) {
            assertEquals(Optional.empty(), Address.of(AddressType.IP6, none), none);
        }
    }

    @Test
    void anAddressIsTheSameInAllItsSpellings() {
        List<List<String>> same = List.of(
                List.of("2001:db8::1", "2001:DB8:0:0::1", "2001:0db8:0:0:0:0:0:1"),
                List.of("::", "0:0:0:0:0:0:0:0", "::0.0.0.0"),
                List.of("::ffff:192.0.2.1", "::FFFF:c000:201", "0:0:0:0:0:ffff:192.0.2.1"),
                List.of("1::", "1:0:0:0:0:0:0:0"),
                List.of("::1"),
                List.of("fe80::1%eth0", "FE80:0::1%eth0"),
                List.of("fe80::1%ETH0"),
                List.of("host.example", "HOST.Example"),
                List.of("192.0.2.1"),
                List.of("192.0.2.10"));
        for (List<String> one : same) {
            for (List<String> other : same) {
                one.forEach(text -> other.forEach(spelled -> assertEquals(
                        one == other, Address.of(text).sameAs(Address.of(spelled)), text + " and " + spelled)));
            }
        }
    }

    @Test
    void multicastIsKnownByTheFirstBits() {
        assertEquals(true, new Address.Ip4("239.255.0.1").isMulticast());
        assertEquals(false, new Address.Ip4("223.255.255.255").isMulticast());
        assertEquals(false, new Address.Ip4("240.0.0.1").isMulticast());
        assertEquals(true, new Address.Ip6("ff0e::1").isMulticast());
        assertEquals(false, new Address.Ip6("ff::1").isMulticast());
    }

    @Test
    void whatIsNoValueCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new Mid("a b"));
        assertThrows(IllegalArgumentException.class, () -> new Mid(""));
        assertThrows(IllegalArgumentException.class, () -> new RtpMap(128, "x", 1));
        assertThrows(IllegalArgumentException.class, () -> new RtpMap(1, "x", 0));
        assertThrows(IllegalArgumentException.class, () -> new Fmtp("96", " "));
        assertThrows(IllegalArgumentException.class, () -> new Ptime(BigDecimal.ZERO));
    }

    @Test
    void theOtherSideSeesTheSameFlow() {
        for (Direction direction : Direction.values()) {
            assertEquals(direction, direction.seenFromTheOtherSide().seenFromTheOtherSide());
            assertEquals(direction.isSending(), direction.seenFromTheOtherSide().isReceiving());
        }
    }

    @Test
    void encodingNamesCompareWithoutCase() {
        assertEquals(true, new RtpMap(0, "pcmu", 8000).sameAs(new RtpMap(96, "PCMU", 8000, OptionalInt.of(1))));
        assertEquals(false, new RtpMap(0, "PCMU", 8000).sameAs(new RtpMap(0, "PCMU", 16000)));
    }

    private static <T> Reading<T> known(T value) {
        return new Reading.Known<>(value);
    }

    private static <T> Reading<T> malformed(int offset, String expected) {
        return new Reading.Malformed<>(offset, expected);
    }
}
