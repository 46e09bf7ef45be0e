package org.sdpkit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.AddressType;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.NetType;
import org.sdpkit.attribute.Reading;

/** The values of the fields of RFC 8866 section 5, and where reading them stops. */
class FieldsTest {

    @Test
    void anOriginKeepsItsDigits() {
        Origin origin = new Origin(
                "jdoe", "18446744073709551616", "007", NetType.IN, AddressType.IP4, new Address.Ip4("192.0.2.1"));
        assertReads("o=jdoe 18446744073709551616 007 IN IP4 192.0.2.1", origin);
        assertEquals(OptionalLong.empty(), origin.sessionIdAsLong());
        assertEquals(OptionalLong.of(7), origin.sessionVersionAsLong());
        assertEquals(
                OptionalLong.of(Long.MAX_VALUE),
                Origin.of("9223372036854775807", "1", origin.address()).sessionIdAsLong());
        assertEquals(
                OptionalLong.empty(),
                Origin.of("9223372036854775808", "1", origin.address()).sessionIdAsLong());
    }

    @Test
    void aMalformedOriginIsReportedWhereItStops() {
        assertMalformed("o=", 2, "username");
        assertMalformed("o= 1 1 IN IP4 192.0.2.1", 2, "username");
        assertMalformed("o=-", 3, "session id");
        assertMalformed("o=-  1 IN IP4 192.0.2.1", 4, "session id");
        assertMalformed("o=- x 1 IN IP4 192.0.2.1", 4, "session id");
        assertMalformed("o=- 1x 1 IN IP4 192.0.2.1", 5, "end of value");
        assertMalformed("o=- 1 1 IN IP4", 14, "unicast address");
        assertMalformed("o=- 1 1 IN IP4 300.0.2.1", 15, "IPv4 address or domain name");
        assertMalformed("o=- 1 1 IN IP4 192.0.2.1 x", 25, "end of line after the unicast address");
        assertMalformed("o=a\u0001b 1 1 IN IP4 192.0.2.1", 3, "end of value");
    }

    @Test
    void aConnectionHasWhatItsAddressAllows() {
        assertReads("c=IN IP4 192.0.2.1", Connection.of(new Address.Ip4("192.0.2.1")));
        assertReads("c=IN IP6 2001:db8::1", Connection.of(new Address.Ip6("2001:db8::1")));
        assertReads("c=IN IP4 host.example", Connection.of(new Address.Fqdn("host.example")));
        assertReads(
                "c=IN IP4 233.252.0.1/127/3",
                new Connection(
                        NetType.IN,
                        AddressType.IP4,
                        new Address.Ip4("233.252.0.1"),
                        OptionalInt.of(127),
                        OptionalInt.of(3)));
        assertReads(
                "c=IN IP6 ff0e::1/3",
                new Connection(
                        NetType.IN,
                        AddressType.IP6,
                        new Address.Ip6("ff0e::1"),
                        OptionalInt.empty(),
                        OptionalInt.of(3)));
        assertReads(
                "c=ATM NSAP 47.0091",
                new Connection(
                        new NetType("ATM"),
                        new AddressType("NSAP"),
                        new Address.Other("47.0091"),
                        OptionalInt.empty(),
                        OptionalInt.empty()));
        assertMalformed("c=IN IP4 233.252.0.1/256", 21, "ttl from 0 to 255");
        assertMalformed("c=IN IP4 233.252.0.1/1/0", 23, "number of addresses from 1 to 2147483647");
        assertMalformed("c=IN IP4 233.252.0.1/1/1/1", 24, "end of value");
        assertMalformed("c=IN IP6 ff0e::1/127/3", 20, "end of value");
        assertMalformed("c=IN IP4 host.example/127", 21, "end of value");
        assertMalformed("c=IN IP4", 8, "connection address");
        assertMalformed("c= IP4 192.0.2.1", 2, "network type");
    }

    @Test
    void aMediaFieldHasPortsAndFormats() {
        assertReads(
                "m=audio 49170 RTP/AVP 0 97",
                new MediaField(MediaType.AUDIO, 49170, Protocol.RTP_AVP, List.of("0", "97")));
        assertReads(
                "m=video 49170/2 RTP/AVP 31",
                new MediaField(MediaType.VIDEO, 49170, OptionalInt.of(2), Protocol.RTP_AVP, List.of("31")));
        assertMalformed("m=", 2, "media type");
        assertMalformed("m=audio", 7, "port");
        assertMalformed("m=audio -1 RTP/AVP 0", 8, "port");
        assertMalformed("m=audio 9/ RTP/AVP 0", 10, "number of ports");
        assertMalformed("m=audio 9/0 RTP/AVP 0", 10, "number of ports from 1 to 2147483647");
        assertMalformed("m=audio 9", 9, "protocol");
        assertMalformed("m=audio  9 RTP/AVP 0", 8, "port");
        assertMalformed("m=audio 9 RTP/ 0", 14, "protocol");
        assertMalformed("m=audio 9 RTP//AVP 0", 14, "protocol");
        assertMalformed("m=audio 9 RTP/AVP", 17, "format");
        assertMalformed("m=audio 9 RTP/AVP ", 18, "format");
        assertMalformed("m=audio 9 RTP/AVP 0 a/b", 21, "end of value");
    }

    @Test
    void surplusSpacesBetweenFormatsAreLetPass() {
        Line line = Line.of("m=audio 9 RTP/AVP 0  8 ");
        assertEquals(
                Optional.of(new MediaField(MediaType.AUDIO, 9, Protocol.RTP_AVP, List.of("0", "8"))),
                line.as(MediaField.TYPE));
    }

    @Test
    void timesAreSecondsSince1900() {
        assertReads("t=0 0", Timing.PERMANENT);
        assertEquals(Optional.of(Instant.parse("1996-02-27T15:26:59Z")), new NtpTime("3034423619").instant());
        assertEquals(new NtpTime("3034423619"), NtpTime.of(Instant.parse("1996-02-27T15:26:59Z")));
        assertEquals(Optional.empty(), NtpTime.ZERO.instant());
        assertEquals(Optional.empty(), new NtpTime("99999999999999999999999").instant());
        assertEquals(-1, Integer.signum(new NtpTime("3034423619").compareTo(new NtpTime("10000000000"))));
        assertMalformed("t=0", 3, "stop time");
        assertMalformed("t=0 -1", 4, "stop time");
        assertMalformed("t=0 0 0", 6, "end of line after the stop time");
    }

    @Test
    void typedTimesHaveUnits() {
        Repeat repeat = new Repeat(
                new TypedTime("7", Optional.of(TypedTime.Unit.D)),
                new TypedTime("1", Optional.of(TypedTime.Unit.H)),
                List.of(new TypedTime("0", Optional.empty()), new TypedTime("25", Optional.of(TypedTime.Unit.H))));
        assertReads("r=7d 1h 0 25h", repeat);
        assertEquals(Duration.ofDays(7), repeat.interval().duration());
        assertEquals(Duration.ofHours(25), repeat.offsets().get(1).duration());
        assertMalformed("r=7d 1h", 7, "offset from the start time");
        assertMalformed("r=7D 1h 0", 3, "unit d, h, m or s");
        assertMalformed("r=100  200", 6, "active duration");
    }

    @Test
    void zonesAreAdjustments() {
        assertReads(
                "z=3730928400 -1h 3749680800 0",
                new TimeZones(List.of(
                        new TimeZones.Adjustment(
                                new NtpTime("3730928400"), true, new TypedTime("1", Optional.of(TypedTime.Unit.H))),
                        new TimeZones.Adjustment(
                                new NtpTime("3749680800"), false, new TypedTime("0", Optional.empty())))));
        assertMalformed("z=3730928400", 12, "offset");
        assertMalformed("z=3730928400 -1h 3749680800", 27, "offset");
        assertMalformed("z=", 2, "adjustment time");
    }

    @Test
    void bandwidthsAreNumbersOfTheirType() {
        assertReads("b=TIAS:500000", new Bandwidth(BandwidthType.TIAS, 500_000));
        assertReads("b=X-YZ:128", new Bandwidth(new BandwidthType("X-YZ"), 128));
        assertMalformed("b=AS", 4, "':'");
        assertMalformed("b=AS:", 5, "bandwidth");
        assertMalformed("b=AS:-1", 5, "bandwidth");
        assertMalformed("b=AS: 1", 5, "bandwidth");
    }

    @Test
    void textFieldsAreText() {
        assertReads("s= ", new SessionName(" "));
        assertMalformed("s=", 2, "session name");
        assertReads("i=Käse", new Information("Käse"));
        assertMalformed("i=", 2, "information");
        assertReads("u=http://example.com/a?b=%20#c", new Uri("http://example.com/a?b=%20#c"));
        assertMalformed("u=http://a b", 10, "character of a URI");
        assertMalformed("u=%2", 2, "character of a URI");
        assertReads("e=j.doe@example.com (Jane Doe)", new Email("j.doe@example.com (Jane Doe)"));
        assertEquals("j.doe@example.com", new Email("Jane Doe <j.doe@example.com>").address());
        assertMalformed("e=Jane Doe", 2, "email address");
        assertReads("p=+1 617 555-6011 (Jane Doe)", new Phone("+1 617 555-6011 (Jane Doe)"));
        assertEquals("+1 617 555-6011", new Phone("Jane Doe <+1 617 555-6011>").number());
        assertMalformed("p=call me", 2, "phone number");
        assertReads("k=prompt", new Key("prompt", Optional.empty()));
        assertReads("k=clear:secret", new Key("clear", Optional.of("secret")));
        assertMalformed("k=clear", 7, "':'");
        assertMalformed("k=rot13:x", 2, "method prompt, clear, base64 or uri");
        assertReads("v=0", Version.ZERO);
        assertMalformed("v=zero", 2, "version number");
        assertMalformed("v= 0", 2, "version number");
    }

    @Test
    void whatIsNoLineCannotBeBuilt() {
        assertThrows(IllegalArgumentException.class, () -> Line.of("a=x\r\na=injected"));
        assertThrows(IllegalArgumentException.class, () -> Line.attribute("x", "y\nz"));
        assertThrows(IllegalArgumentException.class, () -> Line.attribute("x", "y\0"));
        assertThrows(IllegalArgumentException.class, () -> Line.of(SessionName.TYPE, new SessionName("a\rb")));
        assertThrows(IllegalArgumentException.class, () -> new SessionName(""));
        assertThrows(
                IllegalArgumentException.class, () -> new MediaField(MediaType.AUDIO, 9, Protocol.RTP_AVP, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Protocol("RTP/"));
    }

    private static void assertReads(String text, Object value) {
        Line line = Line.of(text);
        assertEquals(new Reading.Known<>(value), line.reading());
        assertEquals(text, rewritten((Field) line));
    }

    private static String rewritten(Field field) {
        return rewritten(field, field.type());
    }

    private static <T> String rewritten(Field field, FieldType<T> type) {
        return Line.of(type, field.as(type).orElseThrow()).text();
    }

    private static void assertMalformed(String text, int offset, String expected) {
        assertEquals(new Reading.Malformed<>(offset, expected), Line.of(text).reading(), text);
    }
}
