package org.sdpkit.diff;

import java.util.Optional;
import org.sdpkit.model.Line;
import org.sdpkit.model.Repeat;
import org.sdpkit.model.TimeZones;
import org.sdpkit.model.TypedTime;

/** What the lines of a time say, with lengths in seconds, whatever unit they have: RFC 8866 section 5.10. */
final class Times {

    private Times() {}

    static String of(Line line) {
        Optional<String> repeat = line.as(Repeat.TYPE).map(Times::inSeconds).map(Repeat.TYPE::write);
        Optional<String> zones = line.as(TimeZones.TYPE).map(Times::inSeconds).map(TimeZones.TYPE::write);
        return repeat.or(() -> zones).orElseGet(() -> Values.of(line));
    }

    private static Repeat inSeconds(Repeat repeat) {
        return new Repeat(
                inSeconds(repeat.interval()),
                inSeconds(repeat.duration()),
                repeat.offsets().stream().map(Times::inSeconds).toList());
    }

    private static TimeZones inSeconds(TimeZones zones) {
        return new TimeZones(zones.adjustments().stream()
                .map(one -> new TimeZones.Adjustment(one.time(), one.isBack(), inSeconds(one.offset())))
                .toList());
    }

    /** As it is where it is too long to be counted. */
    private static TypedTime inSeconds(TypedTime length) {
        long seconds = length.duration().toSeconds();
        return seconds == Long.MAX_VALUE ? length : new TypedTime(Long.toString(seconds), Optional.empty());
    }
}
