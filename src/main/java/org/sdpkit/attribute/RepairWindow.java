package org.sdpkit.attribute;

/**
 * {@code a=repair-window:<size><unit>}: the time that a block of media and what repairs it may take.
 *
 * @param size 1 or more
 * @param unit of the size
 * @since 0.1.0
 */
public record RepairWindow(int size, Unit unit) {

    /** How it is read and written. */
    public static final AttributeType<RepairWindow> TYPE = AttributeType.named("repair-window", RepairWindow.class)
            .means("the time that a block of media and what repairs it may take")
            .definedBy("RFC 6364 section 4.6")
            .at(Level.MEDIA)
            .mux(MuxCategory.SPECIAL)
            .examples("150ms", "200000us")
            .syntax(
                    in -> new RepairWindow(
                            in.integer("size", 1, Integer.MAX_VALUE), in.constant("ms or us", Unit.class)),
                    (window, out) -> out.append(window.size).append(AttributeType.flagName(window.unit)));

    public RepairWindow {
        Tokens.checkRange("size", size, 1, Integer.MAX_VALUE);
    }

    /**
     * A unit of time.
     *
     * @since 0.1.0
     */
    public enum Unit {
        /** Milliseconds. */
        MS,
        /** Microseconds. */
        US
    }
}
