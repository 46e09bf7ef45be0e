package org.sdpkit.model;

import java.util.List;
import java.util.Optional;

/**
 * A t= line with the r= lines after it and the z= line that belongs to those: RFC 8866 section 9,
 * <i>time-description</i>.
 *
 * @param timing when the session takes place
 * @param repeats when it does again
 * @param zones how the clock changes meanwhile
 * @since 0.1.0
 */
public record TimeDescription(Timing timing, List<Repeat> repeats, Optional<TimeZones> zones) {

    public TimeDescription {
        repeats = List.copyOf(repeats);
        if (repeats.isEmpty() && zones.isPresent()) {
            throw new IllegalArgumentException("zones must belong to a repeat");
        }
    }
}
