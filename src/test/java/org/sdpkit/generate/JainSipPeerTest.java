package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gov.nist.javax.sdp.fields.ConnectionField;
import gov.nist.javax.sdp.fields.TimeField;
import gov.nist.javax.sdp.parser.SDPAnnounceParser;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.Vector;
import javax.sdp.Attribute;
import javax.sdp.Media;
import javax.sdp.SdpException;
import javax.sdp.SdpParseException;
import javax.sdp.TimeDescription;
import org.junit.jupiter.api.Test;
import org.sdpkit.model.Connection;
import org.sdpkit.model.LevelLines;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Origin;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.SessionName;
import org.sdpkit.model.Timing;

/** What is generated means to the parser of jain-sip-ri what it means to us. */
class JainSipPeerTest {

    private static final int OF_EACH_KIND = 100;

    /**
     * A value that the parser reads otherwise.
     *
     * @param ours what is meant, as a regular expression
     * @param theirs what is read, with the groups of ours
     */
    private record Difference(String ours, String theirs, String reason) {

        boolean is(String value) {
            return value.matches(ours);
        }

        String read(String value) {
            return value.replaceFirst(ours, theirs);
        }
    }

    private static final List<Difference> READ_OTHERWISE = List.of(
            new Difference(
                    "connection IN IP6 (\\S+) ttl 0 count (\\d+)",
                    "connection IN IP6 [$1] ttl $2 count 0",
                    "an IPv6 address gets brackets, and a number of such addresses is taken for a time to live"),
            new Difference("origin IN IP6 (\\S+)", "origin IN IP6 [$1]", "so does that of the origin"),
            new Difference("name  ", "name ", "the space that stands for no name is taken away"),
            new Difference(
                    "attribute ([^: ]+): (.*)", "attribute $1:$2", "a value loses the space that it begins with"));

    @Test
    void theValuesItReadsAreOursButForKnownDifferences() throws SdpException, ParseException {
        Set<Difference> met = new LinkedHashSet<>();
        for (Kind kind : Kind.values()) {
            for (long seed = 0; seed < OF_EACH_KIND; seed++) {
                SessionDescription description =
                        Generator.of(kind).rareFeatures(seed % 2 == 1).description(seed);
                List<List<String>> ours = ours(description);
                List<List<String>> theirs = theirs(new SDPAnnounceParser(description.toString()).parse());
                assertEquals(ours.size(), theirs.size(), description::toString);
                for (int i = 0; i < ours.size(); i++) {
                    met.addAll(differences(ours.get(i), theirs.get(i)));
                }
            }
        }
        assertEquals(Set.copyOf(READ_OTHERWISE), met, "differences that are listed and that are");
    }

    private static List<Difference> differences(List<String> ours, List<String> theirs) {
        List<String> others = new ArrayList<>(theirs);
        List<Difference> differences = new ArrayList<>();
        for (String value : ours) {
            if (!others.remove(value)) {
                Difference difference = READ_OTHERWISE.stream()
                        .filter(known -> known.is(value))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("not read: " + value + ", but " + theirs));
                assertTrue(others.remove(difference.read(value)), () -> value + " is not in " + theirs);
                differences.add(difference);
            }
        }
        assertEquals(List.of(), others, () -> "values that are not ours, of " + ours);
        return differences;
    }

    /** The values of each level, with their names. */
    private static List<List<String>> ours(SessionDescription description) {
        List<List<String>> levels = new ArrayList<>();
        List<String> session = new ArrayList<>();
        Origin origin = description.origin().orElseThrow();
        session.add("username " + origin.username());
        session.add("session id " + origin.sessionId());
        session.add("session version " + origin.sessionVersion());
        session.add("origin " + origin.netType() + " " + origin.addressType() + " "
                + origin.address().text());
        session.add("name " + description.first(SessionName.TYPE).orElseThrow().text());
        description.all(Timing.TYPE).forEach(time -> session.add("time " + time.start() + " " + time.stop()));
        addLines(description, session);
        levels.add(session);
        for (MediaDescription each : description.mediaDescriptions()) {
            MediaField field = each.media().orElseThrow();
            List<String> media = new ArrayList<>();
            media.add("type " + field.type());
            media.add("port " + field.port());
            media.add("count " + field.portCount().orElse(0));
            media.add("protocol " + field.protocol());
            media.add("formats " + field.formats());
            addLines(each, media);
            levels.add(media);
        }
        return levels;
    }

    private static void addLines(LevelLines level, List<String> values) {
        level.all(Connection.TYPE)
                .forEach(connection -> values.add("connection " + connection.netType() + " " + connection.addressType()
                        + " " + connection.address().text() + " ttl "
                        + connection.ttl().orElse(0) + " count "
                        + connection.count().orElse(0)));
        level.attributes()
                .forEach(attribute -> values.add("attribute " + attribute.name()
                        + attribute.value().map(value -> ":" + value).orElse("")));
    }

    private static List<List<String>> theirs(javax.sdp.SessionDescription description) throws SdpException {
        List<List<String>> levels = new ArrayList<>();
        List<String> session = new ArrayList<>();
        javax.sdp.Origin origin = description.getOrigin();
        session.add("username " + origin.getUsername());
        session.add("session id " + origin.getSessionId());
        session.add("session version " + origin.getSessionVersion());
        session.add("origin " + origin.getNetworkType() + " " + origin.getAddressType() + " " + origin.getAddress());
        session.add("name " + description.getSessionName().getValue());
        for (TimeDescription time : all(description.getTimeDescriptions(true), TimeDescription.class)) {
            TimeField field = (TimeField) time.getTime();
            session.add("time " + field.getStartTime() + " " + field.getStopTime());
        }
        addLines(description.getConnection(), description.getAttributes(true), session);
        levels.add(session);
        for (javax.sdp.MediaDescription each :
                all(description.getMediaDescriptions(true), javax.sdp.MediaDescription.class)) {
            Media field = each.getMedia();
            List<String> media = new ArrayList<>();
            media.add("type " + field.getMediaType());
            media.add("port " + field.getMediaPort());
            media.add("count " + field.getPortCount());
            media.add("protocol " + field.getProtocol());
            media.add("formats " + field.getMediaFormats(true));
            addLines(each.getConnection(), each.getAttributes(true), media);
            levels.add(media);
        }
        return levels;
    }

    private static void addLines(javax.sdp.Connection connection, Vector<?> attributes, List<String> values)
            throws SdpParseException {
        if (connection instanceof ConnectionField field) {
            values.add("connection " + field.getNettype() + " " + field.getAddrtype() + " "
                    + field.getConnectionAddress().getAddress().encode() + " ttl "
                    + field.getConnectionAddress().getTtl() + " count "
                    + field.getConnectionAddress().getPort());
        }
        for (Attribute attribute : all(attributes, Attribute.class)) {
            values.add("attribute " + attribute.getName() + (attribute.hasValue() ? ":" + attribute.getValue() : ""));
        }
    }

    private static <T> List<T> all(Vector<?> values, Class<T> type) {
        return values.stream().map(type::cast).toList();
    }
}
