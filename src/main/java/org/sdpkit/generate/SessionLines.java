package org.sdpkit.generate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.AddressType;
import org.sdpkit.attribute.NetType;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.BandwidthType;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Email;
import org.sdpkit.model.Information;
import org.sdpkit.model.Key;
import org.sdpkit.model.NtpTime;
import org.sdpkit.model.Origin;
import org.sdpkit.model.Phone;
import org.sdpkit.model.Repeat;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.SessionName;
import org.sdpkit.model.TimeZones;
import org.sdpkit.model.Timing;
import org.sdpkit.model.TypedTime;
import org.sdpkit.model.Uri;

/** The fields of the session level. */
final class SessionLines {

    private static final long FIRST_TIME = 3_900_000_000L;
    private static final int HOUR = 3_600;
    private static final int DAY = 86_400;
    private static final int LARGEST_TTL = 127;

    private SessionLines() {}

    /** A description without media, made at this address. */
    static SessionDescription.Builder builder(Scene scene, String username, Address address) {
        AddressType type = address instanceof Address.Ip6 || (address instanceof Address.Fqdn && scene.hasIp6())
                ? AddressType.IP6
                : AddressType.IP4;
        String id = scene.digits(scene.of(6, 10, 15));
        String version = scene.of("0", "1", "2", scene.digits(10));
        return SessionDescription.builder(new Origin(username, id, version, NetType.IN, type, address));
    }

    static SessionDescription.Builder builder(Scene scene) {
        Address address = scene.rarely() ? new Address.Fqdn(scene.fqdn()) : scene.host();
        SessionDescription.Builder session = builder(scene, scene.of("-", "-", "alice", "jdoe", "root"), address);
        if (scene.often()) {
            session.set(SessionName.TYPE, new SessionName(name(scene)));
        }
        return session;
    }

    private static String name(Scene scene) {
        return scene.of(
                " ",
                "call",
                "SDP Seminar",
                "Session streamed by \"live\"",
                "Café Übertragung",
                "会議",
                "conf-" + scene.digits(4));
    }

    /** What is said about the session: i= u= e= p=. */
    static void about(Scene scene, SessionDescription.Builder session) {
        if (scene.rarely()) {
            session.add(
                    Information.TYPE,
                    new Information(scene.of("A Seminar on the session description protocol", "Prüfung №1", "x")));
        }
        if (scene.rarely()) {
            session.add(Uri.TYPE, new Uri(scene.of("https://www.example.com/seminars/sdp.pdf", "urn:example:a:b")));
        }
        if (scene.rarely()) {
            session.add(
                    Email.TYPE,
                    new Email(scene.of(
                            "j.doe@example.com", "j.doe@example.com (Jane Doe)", "Jane Doe <j.doe@example.com>")));
            if (scene.rarely()) {
                session.add(Email.TYPE, new Email("info@example.org"));
            }
        }
        if (scene.rarely()) {
            session.add(
                    Phone.TYPE,
                    new Phone(
                            scene.of("+1 617 555-6011", "+44-20-7946-0018 (Jane Doe)", "Jane Doe <+1 617 555-6011>")));
        }
    }

    /** Bandwidths that say no more than one another: RFC 8866 section 5.8, RFC 3890, RFC 3556. */
    static List<Bandwidth> bandwidths(Scene scene, int least, int most) {
        int kilobits = scene.between(least, most);
        Bandwidth whole = new Bandwidth(BandwidthType.AS, kilobits);
        return scene.of(
                List.of(whole),
                List.of(whole, new Bandwidth(BandwidthType.TIAS, kilobits * 950L)),
                List.of(
                        whole,
                        new Bandwidth(BandwidthType.RS, kilobits * 12L),
                        new Bandwidth(BandwidthType.RR, kilobits * 36L)));
    }

    /** Where all media goes to. */
    static Connection connection(Scene scene) {
        return scene.rarely()
                ? new Connection(
                        NetType.IN,
                        scene.hasIp6() ? AddressType.IP6 : AddressType.IP4,
                        new Address.Fqdn(scene.fqdn()),
                        OptionalInt.empty(),
                        OptionalInt.empty())
                : Connection.of(scene.host());
    }

    /** A group of receivers, of one address or of several. */
    static Connection multicast(Scene scene, int count) {
        OptionalInt counted = count == 1 ? OptionalInt.empty() : OptionalInt.of(count);
        return scene.hasIp6()
                ? new Connection(NetType.IN, AddressType.IP6, scene.multicastIp6(), OptionalInt.empty(), counted)
                : new Connection(
                        NetType.IN,
                        AddressType.IP4,
                        scene.multicastIp4(),
                        OptionalInt.of(scene.between(1, LARGEST_TTL)),
                        counted);
    }

    /** RFC 8866 sections 5.9 to 5.11: once, or again and again, while clocks change. */
    static void times(Scene scene, SessionDescription.Builder session) {
        session.remove(Timing.TYPE);
        int count = scene.often() ? 1 : 2;
        long start = FIRST_TIME;
        for (int i = 0; i < count; i++) {
            start += (long) scene.between(1, 50) * DAY;
            time(scene, session, start);
        }
    }

    private static void time(Scene scene, SessionDescription.Builder session, long start) {
        long days = scene.between(1, 200);
        NtpTime stop = scene.rarely() ? NtpTime.ZERO : at(start + days * DAY);
        session.add(Timing.TYPE, new Timing(at(start), stop));
        int repeats = scene.of(0, 1, 1, 2);
        for (int i = 0; i < repeats; i++) {
            session.add(Repeat.TYPE, repeat(scene));
        }
        if (repeats > 0 && scene.sometimes()) {
            session.add(TimeZones.TYPE, zones(scene, start));
        }
    }

    private static Repeat repeat(Scene scene) {
        List<TypedTime> offsets = IntStream.range(0, scene.between(1, 3))
                .mapToObj(i -> time(scene, i * DAY))
                .toList();
        return new Repeat(time(scene, scene.of(DAY, 7 * DAY)), time(scene, scene.of(HOUR, 2 * HOUR)), offsets);
    }

    private static TimeZones zones(Scene scene, long start) {
        return new TimeZones(IntStream.range(0, scene.between(1, 2))
                .mapToObj(i -> new TimeZones.Adjustment(
                        at(start + 90L * DAY * (i + 1)), i % 2 == 0, time(scene, i == 0 ? HOUR : 0)))
                .toList());
    }

    private static NtpTime at(long seconds) {
        return new NtpTime(Long.toString(seconds));
    }

    /** The same time in seconds, or in the largest unit it is a multiple of. */
    private static TypedTime time(Scene scene, int seconds) {
        if (scene.sometimes() || seconds == 0) {
            return new TypedTime(
                    Integer.toString(seconds), scene.rarely() ? Optional.of(TypedTime.Unit.S) : Optional.empty());
        }
        if (seconds % DAY == 0 && scene.often()) {
            return new TypedTime(Integer.toString(seconds / DAY), Optional.of(TypedTime.Unit.D));
        }
        return scene.often()
                ? new TypedTime(Integer.toString(seconds / HOUR), Optional.of(TypedTime.Unit.H))
                : new TypedTime(Integer.toString(seconds / 60), Optional.of(TypedTime.Unit.M));
    }

    /** Obsolete, and still in the grammar: RFC 8866 section 5.12. */
    static void key(Scene scene, SessionDescription.Builder session) {
        if (scene.rarely()) {
            session.add(Key.TYPE, key(scene));
        }
    }

    static Key key(Scene scene) {
        return scene.of(
                new Key("prompt", Optional.empty()),
                new Key("clear", Optional.of("secret")),
                new Key("base64", Optional.of("c2VjcmV0")),
                new Key("uri", Optional.of("https://keys.example.com/1")));
    }
}
