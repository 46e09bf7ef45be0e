package org.sdpkit.model;

import org.sdpkit.attribute.FieldScanner;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Level;
import org.sdpkit.attribute.ValueScanner;

/**
 * {@code b=<bwtype>:<bandwidth>}: how much the session or media will use.
 *
 * @param type what is limited, and the unit
 * @param value in the unit of the type, mostly kilobits per second
 * @since 0.1.0
 */
public record Bandwidth(BandwidthType type, long value) {

    /** How it is read and written. */
    public static final FieldType<Bandwidth> TYPE = FieldType.lettered('b', "bandwidth", Bandwidth.class)
            .means("how much the session or media will use")
            .definedBy("RFC 8866 section 5.8")
            .at(Level.SESSION, Level.MEDIA)
            .repeatable()
            .syntax(
                    Bandwidth::read,
                    (bandwidth, out) -> out.append(bandwidth.type).append(':').append(bandwidth.value));

    public Bandwidth {
        if (value < 0) {
            throw new IllegalArgumentException("bandwidth must not be negative, as " + value + " is");
        }
    }

    private static Bandwidth read(FieldScanner in) {
        ValueScanner value = in.value();
        BandwidthType type = new BandwidthType(value.token("bandwidth type", ""));
        value.expect(':');
        long bandwidth = value.integer("bandwidth", 0L, Long.MAX_VALUE);
        value.end();
        return new Bandwidth(type, bandwidth);
    }
}
