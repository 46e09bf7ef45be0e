package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.Setup;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.FirefoxMissingTransport.Lack;

/** What the rules on Firefox ask of a description, kept with it. */
final class FirefoxDescription {

    private static final List<AttributeType<?>> OF_TRANSPORT = List.of(
            BundleOnly.TYPE,
            org.sdpkit.attribute.Fingerprint.TYPE,
            IcePwd.TYPE,
            IceUfrag.TYPE,
            Mid.TYPE,
            RtcpMux.TYPE,
            Setup.TYPE);

    private final SessionDescription session;
    private final List<PlacedLine> read;

    private final Once<List<Lack>> missing;
    private final Once<Map<String, List<PlacedLine>>> attributes = Once.madeBy(this::readAttributes);

    private FirefoxDescription(SessionDescription session) {
        this.session = session;
        List<PlacedLine> lines = session.placedLines();
        this.missing = Once.madeBy(() -> FirefoxMissingTransport.missing(lines));
        this.read = lines.subList(0, end(lines, session.oddLines()));
    }

    /** How many lines are read. */
    private static int end(List<PlacedLine> lines, List<PlacedLine> oddLines) {
        int odd = 0;
        for (int at = 0; at < lines.size(); at++) {
            boolean isOdd = odd < oddLines.size() && oddLines.get(odd).index() == at;
            odd += isOdd ? 1 : 0;
            if (!Firefox.isRead(lines.get(at), isOdd)) {
                return at;
            }
        }
        return lines.size();
    }

    /** That of a description. */
    static FirefoxDescription of(SessionDescription session) {
        return session.view(FirefoxDescription.class, FirefoxDescription::new);
    }

    /** The lines that Firefox reads. */
    List<PlacedLine> read() {
        return read;
    }

    /** The media descriptions that lack something, were all lines read. */
    List<Lack> missing() {
        return missing.value();
    }

    /** The attributes that it takes for this one of the transport, in order: without case, and with a space behind the name. */
    List<PlacedLine> attributes(String name) {
        return attributes.value().getOrDefault(name, List.of());
    }

    private Map<String, List<PlacedLine>> readAttributes() {
        Map<String, List<PlacedLine>> found = new HashMap<>();
        for (AttributeType<?> type : OF_TRANSPORT) {
            found.put(type.names().get(0), session.placedLines(type));
        }
        Map<String, List<PlacedLine>> others = new HashMap<>();
        for (PlacedLine odd : session.oddLines()) {
            if (odd.line() instanceof Attribute attribute) {
                String name = nameOf(attribute);
                if (!name.equals(attribute.name()) && found.containsKey(name)) {
                    others.computeIfAbsent(name, any -> new ArrayList<>()).add(odd);
                }
            }
        }
        others.forEach((name, lines) -> found.merge(name, lines, FirefoxDescription::joined));
        return found;
    }

    private static String nameOf(Attribute attribute) {
        String name = attribute.name();
        int space = name.indexOf(' ');
        return (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
    }

    private static List<PlacedLine> joined(List<PlacedLine> some, List<PlacedLine> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparing(PlacedLine::index))
                .toList();
    }
}
