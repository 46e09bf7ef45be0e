package org.sdpkit.model;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.attribute.FieldScanner;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Level;
import org.sdpkit.attribute.ValueScanner;

/**
 * {@code z=<adjustment time> <offset> …}: how the clock changes while a session repeats.
 *
 * @param adjustments at least one, each relative to the start time, not to the one before
 * @since 0.1.0
 */
public record TimeZones(List<Adjustment> adjustments) {

    /**
     * One change of the clock.
     *
     * @param time when
     * @param isBack whether the clock is put back
     * @param offset by how much
     */
    public record Adjustment(NtpTime time, boolean isBack, TypedTime offset) {

        @Override
        public String toString() {
            return time + (isBack ? " -" : " ") + offset;
        }
    }

    /** How it is read and written. */
    public static final FieldType<TimeZones> TYPE = FieldType.lettered('z', "zone", TimeZones.class)
            .means("how the clock changes while a session repeats")
            .definedBy("RFC 8866 section 5.11")
            .at(Level.SESSION)
            .repeatable()
            .syntax(TimeZones::read, TimeZones::write);

    public TimeZones {
        adjustments = List.copyOf(adjustments);
        if (adjustments.isEmpty()) {
            throw new IllegalArgumentException("must have an adjustment");
        }
    }

    private static TimeZones read(FieldScanner in) {
        List<Adjustment> adjustments = new ArrayList<>();
        int field = 0;
        do {
            NtpTime time = new NtpTime(in.digits(field, "adjustment time"));
            ValueScanner offset = in.field(field + 1, "offset");
            boolean isBack = offset.skip('-');
            adjustments.add(new Adjustment(time, isBack, TypedTime.read(offset, "offset")));
            field += 2;
        } while (field < in.size());
        return new TimeZones(adjustments);
    }

    private void write(StringBuilder out) {
        String separator = "";
        for (Adjustment adjustment : adjustments) {
            out.append(separator).append(adjustment);
            separator = " ";
        }
    }
}
