package org.sdpkit.generate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.model.SessionDescription;

/** How lines lack fields, or their end: before each of their fields in turn. */
final class FieldMutations {

    private static final String TIMES = "t=3730928400 3730932000\r\nr=7d 1h 0\r\n";

    static final List<Mutation<SessionDescription>> ALL = Stream.of(
                    cut("malformed-version", "v=", "number"),
                    cut(
                            "malformed-origin",
                            "o=",
                            "username",
                            "session id",
                            "session version",
                            "network type",
                            "address type",
                            "address"),
                    cut("malformed-connection", "c=", "network type", "address type", "address"),
                    cut("malformed-timing", "t=", "start time", "stop time"),
                    cut("malformed-repeat", "r=", "interval", "duration", "offset"),
                    cut("malformed-zone", "z=", "time", "offset"),
                    cut("malformed-media", "m=", "type", "port", "protocol", "format"),
                    Stream.of(
                            replaced("malformed-media", "m= ends behind a number of ports", "^(m=\\S+ \\d+).*", "$1/2"),
                            replaced("malformed-connection", "c= has two addresses", "^c=.*", "$0 192.0.2.2"),
                            endsWith("t=", "t=0 0"),
                            endsWith("r=", TIMES.stripTrailing()),
                            endsWith("z=", TIMES + "z=3730928400 -1h"),
                            endsWith("m=", "c=IN IP4 192.0.2.1\r\nt=0 0\r\nm=audio 49170 RTP/AVP 0"),
                            endsWith("c=", "t=0 0\r\nm=audio 49170 RTP/AVP 0\r\nc=IN IP4 192.0.2.1")))
            .flatMap(each -> each)
            .toList();

    private FieldMutations() {}

    /** Lines of this type end before each of their fields, or begin with a space. */
    private static Stream<Mutation<SessionDescription>> cut(String rule, String type, String... fields) {
        Stream<Mutation<SessionDescription>> ended = IntStream.range(0, fields.length)
                .mapToObj(i -> replaced(
                        rule,
                        type + " ends before its " + fields[i],
                        "^(" + type + (i == 0 ? "" : "\\S+" + " \\S+".repeat(i - 1)) + ").*",
                        "$1"));
        return Stream.concat(
                ended, Stream.of(replaced(rule, type + " begins with a space", "^(" + type + ")\\S+ ?", "$1 ")));
    }

    private static Mutation<SessionDescription> replaced(String rule, String what, String regex, String replacement) {
        if (what.matches("[cm]=.*")) {
            return Mutation.inAny(rule, what, section -> section.replaced(regex, replacement));
        }
        return Mutation.inSession(
                rule, what, session -> withTimes(session, what).replaced(regex, replacement));
    }

    /** With a repetition and a change of the clock where one of them is to be broken. */
    private static Section withTimes(Section session, String what) {
        return what.matches("[rz]=.*")
                ? session.without("r=").without("z=").withInOrder("r=7d 1h 0", "z=3730928400 -1h")
                : session;
    }

    /** A description with little more than this, whose end is missing. */
    private static Mutation<SessionDescription> endsWith(String type, String tail) {
        return new Mutation<>(
                "unterminated-line",
                type + " is the last line, and has no end",
                (description, draw) -> Optional.of(Sections.read(Sections.of(description).session().lines().stream()
                        .filter(line -> line.matches("[vos]=.*"))
                        .collect(Collectors.joining("\r\n", "", "\r\n" + tail)))));
    }
}
