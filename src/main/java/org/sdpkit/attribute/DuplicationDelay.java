package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code a=duplication-delay:<period> …}: how long after the last one each duplicate of a packet is sent.
 *
 * @param periods in milliseconds, one or more
 * @since 0.1.0
 */
public record DuplicationDelay(List<Integer> periods) {

    /** How it is read and written. */
    public static final AttributeType<DuplicationDelay> TYPE = AttributeType.named(
                    "duplication-delay", DuplicationDelay.class)
            .means("how long after the last one each duplicate of a packet is sent")
            .definedBy("RFC 7197 section 3")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .examples("50", "50 100")
            .syntax(DuplicationDelay::read, DuplicationDelay::write);

    public DuplicationDelay {
        periods = List.copyOf(periods);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("periods must not be empty");
        }
        periods.forEach(period -> Tokens.checkRange("period", period, 0, Integer.MAX_VALUE));
    }

    private static DuplicationDelay read(ValueScanner in) {
        List<Integer> periods = new ArrayList<>();
        periods.add(in.integer("period in milliseconds", 0, Integer.MAX_VALUE));
        while (!in.isAtEnd()) {
            in.spaces();
            periods.add(in.integer("period in milliseconds", 0, Integer.MAX_VALUE));
        }
        return new DuplicationDelay(periods);
    }

    private void write(StringBuilder out) {
        for (int i = 0; i < periods.size(); i++) {
            out.append(i == 0 ? "" : " ").append(periods.get(i));
        }
    }
}
