package org.sdpkit.negotiation;

import java.util.List;
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
}
