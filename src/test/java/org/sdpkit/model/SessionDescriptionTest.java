package org.sdpkit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Inheritance;
import org.sdpkit.attribute.Level;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.Reading;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtcpXr;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.diagnostic.Position;

class SessionDescriptionTest {

    private static final Origin ORIGIN = Origin.of("1", "1", new Address.Ip4("192.0.2.1"));

    @Test
    void aBuiltDescriptionHasWhatEveryOneNeeds() {
        SessionDescription session = SessionDescription.builder(ORIGIN)
                .add(MediaDescription.builder(new MediaField(MediaType.AUDIO, 9, Protocol.RTP_AVP, List.of("96")))
                        .add(RtpMap.TYPE, new RtpMap(96, "opus", 48000))
                        .set(Connection.TYPE, Connection.of(new Address.Ip4("192.0.2.1")))
                        .addAttribute("x-probe", "1")
                        .set(Direction.TYPE, Direction.SENDONLY)
                        .build())
                .set(Information.TYPE, new Information("about"))
                .build();
        assertText("""
                v=0
                o=- 1 1 IN IP4 192.0.2.1
                s=-
                i=about
                t=0 0
                m=audio 9 RTP/AVP 96
                c=IN IP4 192.0.2.1
                a=rtpmap:96 opus/48000
                a=x-probe:1
                a=sendonly
                """.replace("\n", "\r\n"), session);
    }

    @Test
    void aNewLineGoesWhereItBelongsAndTakesTheLineEnd() {
        SessionDescription session =
                read("v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nstray\nt=0 0\na=x\nm=audio 9 RTP/AVP 0\na=y");
        SessionDescription edited = session.toBuilder()
                .set(Connection.TYPE, Connection.of(new Address.Ip4("192.0.2.1")))
                .set(Uri.TYPE, new Uri("http://example.com"))
                .addAttribute("z")
                .build()
                .mapMedia(0, media -> media.toBuilder()
                        .add(Bandwidth.TYPE, new Bandwidth(BandwidthType.AS, 64))
                        .addAttribute("last")
                        .build());
        assertText(
                "v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nstray\nu=http://example.com\nc=IN IP4 192.0.2.1\nt=0 0\na=x\na=z\n"
                        + "m=audio 9 RTP/AVP 0\nb=AS:64\na=y\na=last",
                edited);
        assertSame(session.lines().get(0), edited.lines().get(0));
    }

    @Test
    void aFlagWithSpacesBehindItIsThatFlag() {
        List<String> flags = Catalogue.STANDARD.types().stream()
                .filter(AttributeType::isFlag)
                .flatMap(type -> type.names().stream())
                .toList();
        assertTrue(flags.containsAll(List.of("sendonly", "rtcp-mux", "bundle-only", "ice-lite")), flags.toString());
        for (String flag : flags) {
            Attribute plain = Line.attribute(flag);
            for (String spaces : List.of(" ", "   ")) {
                Attribute spaced =
                        (Attribute) read("a=" + flag + spaces).lines().get(0);
                assertEquals(plain.reading(), spaced.reading(), flag);
                assertEquals(List.of(flag, Optional.empty()), List.of(spaced.name(), spaced.value()));
                assertEquals("a=" + flag + spaces, spaced.text());
            }
        }
    }

    @Test
    void aNameWithSpacesBehindItIsThatName() {
        SessionDescription session = read("a=rtpmap \r\na=x  \r\na= x\r\na=  \r\na=x :y\r\na=rtcp-xr \r\n");
        assertEquals(
                List.of("rtpmap", "x", " x", "", "x ", "rtcp-xr"),
                session.attributes().stream().map(Attribute::name).toList());
        assertEquals(
                new Reading.Malformed<>("a=rtpmap".length(), "':'"),
                session.lines().get(0).reading());
        assertEquals(Optional.of(new RtcpXr(List.of())), session.lines().get(5).as(RtcpXr.TYPE));
    }

    @Test
    void anEditLeavesTheSpacesBehindAFlagWhereTheyAre() {
        String text = "v=0\r\nm=audio 9 RTP/AVP 0\r\na=sendonly \r\na=rtcp-mux  \r\n";
        SessionDescription session = read(text);
        assertEquals(
                Direction.SENDONLY,
                session.effective(session.mediaDescriptions().get(0)).direction());
        assertText(text + "a=mid:0\r\n", session.mapMedia(0, media -> media.toBuilder()
                .set(Direction.TYPE, Direction.SENDONLY)
                .set(Mid.TYPE, new Mid("0"))
                .build()));
        assertText(text.replace("sendonly ", "recvonly"), session.mapMedia(0, media -> media.toBuilder()
                .set(Direction.TYPE, Direction.RECVONLY)
                .build()));
    }

    @Test
    void settingWhatIsThereChangesNothing() {
        SessionDescription session = read("v=00\r\nt=0 0\r\nm=audio 9 RTP/AVP 0\r\na=sendonly\r\na=mid:0  \r\n");
        SessionDescription same = session.toBuilder()
                .set(Timing.TYPE, Timing.PERMANENT)
                .build()
                .mapMedia(0, media -> media.toBuilder()
                        .set(Direction.TYPE, Direction.SENDONLY)
                        .set(Mid.TYPE, new Mid("0"))
                        .build());
        assertEquals(session, same);
        assertSame(session.lines().get(3), same.lines().get(3));
    }

    @Test
    void settingLeavesOneLineOfTheType() {
        SessionDescription session = read("v=0\r\nm=audio 9 RTP/AVP 0\r\na=sendrecv\r\na=mid:0\r\na=recvonly\r\n");
        SessionDescription edited = session.mapMedia(0, media -> media.toBuilder()
                .set(Direction.TYPE, Direction.INACTIVE)
                .build());
        assertText("v=0\r\nm=audio 9 RTP/AVP 0\r\na=inactive\r\na=mid:0\r\n", edited);
    }

    @Test
    void theSessionLevelCountsIn() {
        SessionDescription session = read("""
                v=0
                c=IN IP4 192.0.2.1
                a=inactive
                a=rtcp-mux
                m=audio 9 RTP/AVP 0
                m=video 9 RTP/AVP 31
                a=recvonly
                c=IN IP4 192.0.2.2
                """);
        MediaDescription audio = session.mediaDescriptions().get(0);
        MediaDescription video = session.mediaDescriptions().get(1);
        assertEquals(Direction.INACTIVE, session.effective(audio).direction());
        assertEquals(Direction.RECVONLY, session.effective(video).direction());
        assertEquals(
                List.of(Connection.of(new Address.Ip4("192.0.2.1"))),
                session.effective(audio).connections());
        assertEquals(
                List.of(Connection.of(new Address.Ip4("192.0.2.2"))),
                session.effective(video).connections());
        assertEquals(Optional.empty(), session.effective(audio).first(RtcpMux.TYPE));
        assertEquals(
                Direction.SENDRECV, read("m=audio 9 RTP/AVP 0").effective(audio).direction());
    }

    @Test
    void anAttributeOfOnesOwnIsReadAndInherited() {
        record Own(String text) {}
        AttributeType<Own> own = AttributeType.named("x-own", Own.class)
                .at(Level.SESSION, Level.MEDIA)
                .inherits(Inheritance.UNION, "nobody")
                .repeatable()
                .syntax(in -> new Own(in.token("text", "")), (value, out) -> out.append(value.text));
        byte[] bytes = "v=0\r\na=x-own:1\r\nm=audio 9 RTP/AVP 0\r\na=x-own:2\r\n".getBytes(StandardCharsets.UTF_8);
        SessionDescription session = SessionDescription.read(bytes, Limits.NONE, Catalogue.STANDARD.with(own));
        MediaDescription audio = session.mediaDescriptions().get(0);
        assertEquals(
                List.of(new Own("1"), new Own("2")), session.effective(audio).all(own));
        assertEquals(Optional.of(own), audio.attributes().get(0).type());
        SessionDescription plain = SessionDescription.read(bytes, Limits.NONE, Catalogue.STANDARD);
        assertEquals(List.of(new Own("1")), plain.all(own));
        assertEquals(Optional.empty(), plain.attributes().get(0).type());
        Line built = Line.of(own, new Own("3"));
        assertEquals(Optional.of(new Own("3")), built.as(own));
    }

    @Test
    void zonesBelongToTheRepeatsBeforeThem() {
        SessionDescription session =
                read("v=0\r\nt=3724394400 3724398000\r\nr=7d 1h 0\r\nz=3730928400 -1h\r\nt=0 0\r\n");
        assertEquals(2, session.times().size());
        assertEquals(1, session.times().get(0).repeats().size());
        assertEquals(
                1, session.times().get(0).zones().orElseThrow().adjustments().size());
        assertEquals(
                new TimeDescription(Timing.PERMANENT, List.of(), Optional.empty()),
                session.times().get(1));
        assertEquals(List.of(), read("v=0\r\nz=3730928400 -1h\r\n").times());
    }

    @Test
    void theCharacterSetIsHonoured() {
        byte[] latin1 = "v=0\r\ns=caf\u00E9\r\na=charset:ISO-8859-1\r\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                Optional.of("café"),
                SessionDescription.read(latin1, Limits.NONE, Catalogue.STANDARD).name());
        assertEquals(Optional.of("café"), read("v=0\r\ns=café\r\n").name());
        assertEquals(Optional.empty(), read("v=0\r\na=charset:no such\r\n").charset());
    }

    @Test
    void columnsCountCodePoints() {
        SessionDescription session = read("v=0\r\ns=\uD83C\uDFA7é!\r\n");
        assertEquals(new Position(13, 2, 5), session.position(1, 8));
        assertEquals(new Position(16, 3, 1), session.position(2, 0));
        assertEquals(1, session.lineAt(5));
        assertEquals(0, session.lineAt(4));
        assertEquals(1, session.lineAt(16));
    }

    @Test
    void aByteOrderMarkDoesNotHideTheVersion() {
        assertEquals(Optional.of(Version.ZERO), read("\uFEFFv=0\r\n").version());
    }

    @Test
    void descriptionsAreEqualIfTheirBytesAre() {
        assertEquals(read("v=0\r\nm=audio 9 RTP/AVP 0\r\n"), read("v=0\r\nm=audio 9 RTP/AVP 0\r\n"));
        assertNotEquals(read("v=0\r\n"), read("v=0\n"));
        assertNotEquals(read("v=0\r\n"), read("v=0"));
        assertEquals(read("v=0").hashCode(), read("v=0").hashCode());
    }

    @Test
    void aMediaLineCannotBeAddedAsAnyLine() {
        Line media = Line.of("m=audio 9 RTP/AVP 0");
        assertThrows(
                IllegalArgumentException.class, () -> read("v=0").toBuilder().add(media));
        assertThrows(
                IllegalArgumentException.class, () -> read("m=audio 9 RTP/AVP 0").mediaDescriptions().get(0).toBuilder()
                        .add(media));
    }

    private static SessionDescription read(String text) {
        return SessionDescription.read(text.getBytes(StandardCharsets.UTF_8), Limits.NONE, Catalogue.STANDARD);
    }

    private static void assertText(String expected, SessionDescription session) {
        assertEquals(expected, session.toString());
        assertEquals(session, read(expected));
    }
}
