package org.sdpkit.attribute;

/**
 * The format of times in {@code a=range}: RFC 7826 section 4.4.
 *
 * <p>Case counts.
 *
 * @param name a token
 * @since 0.1.0
 */
public record RangeFormat(String name) {

    /** Normal play time: seconds, or hours, minutes and seconds, from the beginning; or {@code now}. */
    public static final RangeFormat NPT = new RangeFormat("npt");

    /** SMPTE time codes of 30 frames a second with drop. */
    public static final RangeFormat SMPTE = new RangeFormat("smpte");

    /** SMPTE time codes of 30 frames a second with drop. */
    public static final RangeFormat SMPTE_30_DROP = new RangeFormat("smpte-30-drop");

    /** SMPTE time codes of 25 frames a second. */
    public static final RangeFormat SMPTE_25 = new RangeFormat("smpte-25");

    /** Absolute time, in UTC. */
    public static final RangeFormat CLOCK = new RangeFormat("clock");

    public RangeFormat {
        Tokens.check("format", name);
    }

    /** Whether its times are of a known shape. */
    boolean isKnown() {
        return equals(NPT) || equals(CLOCK) || isSmpte();
    }

    private boolean isSmpte() {
        return name.startsWith(SMPTE.name);
    }

    /** Whether this is a time of this format. */
    boolean isTime(String text) {
        if (isSmpte()) {
            return RangeTimes.isSmpte(text);
        }
        return equals(NPT) ? RangeTimes.isNpt(text) : RangeTimes.isUtc(text);
    }

    @Override
    public String toString() {
        return name;
    }
}
