package org.sdpkit.attribute;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * {@code a=range:<format>=<start>-<stop>}: the time range of what is stored, for RTSP.
 *
 * @param format of the times
 * @param start the first time, as it is written; of a format that is not known, all that is said
 * @param stop the last time, as it is written; empty for an open end
 * @since 0.1.0
 */
public record Range(RangeFormat format, Optional<String> start, Optional<String> stop) {

    /** How it is read and written. */
    public static final AttributeType<Range> TYPE = AttributeType.named("range", Range.class)
            .means("the time range of what is stored, for RTSP")
            .definedBy("RFC 7826 section 20.3")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.CAUTION)
            .repeatable()
            .inherits(Inheritance.OVERRIDE, "RFC 7826 Appendix D.1.6")
            .examples(
                    "npt=0-34.4368",
                    "npt=0-",
                    "npt=now-",
                    "npt=12:05:35.3-",
                    "clock=19971113T211503Z-19971113T220300.25Z",
                    "smpte-25=10:07:00-10:07:33:05.01",
                    "npt=-20")
            .syntax(Range::read, Range::write);

    public Range {
        if (format.isKnown()) {
            start.ifPresent(time -> check(format, time));
            stop.ifPresent(time -> check(format, time));
        } else {
            start.ifPresent(text -> Tokens.checkText("start", text));
            if (stop.isPresent()) {
                throw new IllegalArgumentException("stop must be empty where the format is not known: " + format);
            }
        }
    }

    private static void check(RangeFormat format, String time) {
        if (!format.isTime(time)) {
            throw new IllegalArgumentException("time must be of format " + format + ", not \"" + time + "\"");
        }
    }

    /** Of normal play time how long it is in seconds, where both times are said and none is {@code now}. */
    public Optional<BigDecimal> seconds() {
        return format.equals(RangeFormat.NPT) && stop.isPresent()
                ? seconds(stop.get())
                        .flatMap(to -> start.flatMap(Range::seconds).map(to::subtract))
                : Optional.empty();
    }

    private static Optional<BigDecimal> seconds(String time) {
        if (time.equals("now")) {
            return Optional.empty();
        }
        BigDecimal seconds = BigDecimal.ZERO;
        int from = 0;
        for (int colon = time.indexOf(':'); colon >= 0; colon = time.indexOf(':', from)) {
            seconds = seconds.add(new BigDecimal(time.substring(from, colon))).multiply(BigDecimal.valueOf(60));
            from = colon + 1;
        }
        return Optional.of(seconds.add(new BigDecimal(time.substring(from))));
    }

    private static Range read(ValueScanner in) {
        RangeFormat format = new RangeFormat(in.token("format", ""));
        if (!in.skip('=')) {
            return new Range(format, Optional.empty(), Optional.empty());
        }
        if (!format.isKnown()) {
            if (in.isAt(' ')) {
                throw in.malformed("range");
            }
            return new Range(format, Optional.of(in.byteString("range")), Optional.empty());
        }
        String expected = "time of format " + format;
        if (in.skip('-')) {
            return new Range(format, Optional.empty(), Optional.of(in.word(expected, "", format::isTime)));
        }
        Optional<String> start = Optional.of(in.word(expected, "-", format::isTime));
        in.expect('-');
        return new Range(
                format, start, in.isAtEnd() ? Optional.empty() : Optional.of(in.word(expected, "", format::isTime)));
    }

    private void write(StringBuilder out) {
        out.append(format);
        if (start.isPresent() || stop.isPresent()) {
            out.append('=').append(start.orElse(""));
        }
        if (format.isKnown() && (start.isPresent() || stop.isPresent())) {
            out.append('-').append(stop.orElse(""));
        }
    }
}
