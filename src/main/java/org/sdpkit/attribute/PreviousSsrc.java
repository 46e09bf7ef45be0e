package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code a=previous-ssrc:<ssrc id> …}: the numbers that a source had before.
 *
 * @param ssrcIds unsigned numbers of 32 bits, at least one
 * @since 0.1.0
 */
public record PreviousSsrc(List<Long> ssrcIds) {

    /** How it is read and written. */
    public static final AttributeType<PreviousSsrc> TYPE = AttributeType.named("previous-ssrc", PreviousSsrc.class)
            .means("the numbers that a source had before")
            .definedBy("RFC 5576 section 6.2")
            .at(Level.SOURCE)
            .mux(MuxCategory.NORMAL)
            .examples("23842634", "23842634 12345")
            .syntax(PreviousSsrc::read, PreviousSsrc::write);

    public PreviousSsrc {
        ssrcIds = List.copyOf(ssrcIds);
        ssrcIds.forEach(Ssrc::check);
        if (ssrcIds.isEmpty()) {
            throw new IllegalArgumentException("SSRCs must not be empty");
        }
    }

    private static PreviousSsrc read(ValueScanner in) {
        List<Long> ssrcIds = new ArrayList<>();
        ssrcIds.add(Ssrc.readId(in));
        while (!in.isAtEnd()) {
            in.spaces();
            ssrcIds.add(Ssrc.readId(in));
        }
        return new PreviousSsrc(ssrcIds);
    }

    private void write(StringBuilder out) {
        out.append(ssrcIds.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
}
