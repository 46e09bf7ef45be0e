package org.sdpkit.negotiation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.attribute.Setup;
import org.sdpkit.model.Line;

/**
 * How a connection is set up from our side.
 *
 * @param port that of the m= line; 9 where it is we who connect
 * @param lines what says so
 */
record ConnectionRole(int port, List<Line> lines) {

    ConnectionRole {
        lines = List.copyOf(lines);
    }

    /** Whether it is we who connect. */
    boolean isActive() {
        return lines.stream().flatMap(line -> line.as(Setup.TYPE).stream()).anyMatch(setup -> setup == Setup.ACTIVE);
    }

    ConnectionRole with(Line line) {
        return with(List.of(line));
    }

    ConnectionRole with(List<Line> more) {
        return new ConnectionRole(
                port, Stream.concat(lines.stream(), more.stream()).distinct().toList());
    }
}
