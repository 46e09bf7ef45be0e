package org.sdpkit.model;

import org.sdpkit.attribute.FieldScanner;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Level;

/**
 * {@code t=<start-time> <stop-time>}: when the session takes place.
 *
 * @param start the beginning; 0 where it is permanent
 * @param stop the end; 0 where it has none
 * @since 0.1.0
 */
public record Timing(NtpTime start, NtpTime stop) {

    /** How it is read and written. */
    public static final FieldType<Timing> TYPE = FieldType.lettered('t', "timing", Timing.class)
            .means("when the session takes place")
            .definedBy("RFC 8866 section 5.9")
            .at(Level.SESSION)
            .repeatable()
            .syntax(
                    Timing::read,
                    (timing, out) -> out.append(timing.start).append(' ').append(timing.stop));

    /** Always: {@code t=0 0}. */
    public static final Timing PERMANENT = new Timing(NtpTime.ZERO, NtpTime.ZERO);

    private static Timing read(FieldScanner in) {
        NtpTime start = new NtpTime(in.digits(0, "start time"));
        NtpTime stop = new NtpTime(in.digits(1, "stop time"));
        in.end("stop time", 2);
        return new Timing(start, stop);
    }
}
