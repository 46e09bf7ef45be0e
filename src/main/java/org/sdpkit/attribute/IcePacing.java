package org.sdpkit.attribute;

import java.time.Duration;

/**
 * {@code a=ice-pacing:<pacing value>}: the time between connectivity checks that the sender wishes for.
 *
 * @param pacingValue in milliseconds, up to ten digits; 50 where nothing is said
 * @since 0.1.0
 */
public record IcePacing(long pacingValue) {

    /** How it is read and written. */
    public static final AttributeType<IcePacing> TYPE = AttributeType.named("ice-pacing", IcePacing.class)
            .means("the time between connectivity checks that the sender wishes for")
            .definedBy("RFC 8839 section 5.5")
            .at(Level.SESSION)
            .mux(MuxCategory.NORMAL)
            .examples("50", "5")
            .syntax(IcePacing::read, (pacing, out) -> out.append(pacing.pacingValue));

    private static final long LARGEST = 9_999_999_999L;

    public IcePacing {
        Tokens.checkRange("pacing value", pacingValue, 0, LARGEST);
    }

    /** The time between checks. */
    public Duration duration() {
        return Duration.ofMillis(pacingValue);
    }

    private static IcePacing read(ValueScanner in) {
        return new IcePacing(in.integer("pacing in milliseconds", 0, LARGEST));
    }
}
