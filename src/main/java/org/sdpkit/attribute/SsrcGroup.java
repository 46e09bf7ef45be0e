package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code a=ssrc-group:<semantics> <ssrc id> …}: sources of RTP that belong together.
 *
 * @param semantics in which way
 * @param ssrcIds unsigned numbers of 32 bits, at least one
 * @since 0.1.0
 */
public record SsrcGroup(SsrcGroupSemantics semantics, List<Long> ssrcIds) {

    /** How it is read and written. */
    public static final AttributeType<SsrcGroup> TYPE = AttributeType.named("ssrc-group", SsrcGroup.class)
            .means("sources of RTP that belong together")
            .definedBy("RFC 5576 section 4.2")
            .at(Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .repeatable()
            .examples(
                    "FID 2678501654 361960375", "FEC-FR 3004364195 1080772241", "SIM 4041180815 3407205327 3207704834")
            .syntax(SsrcGroup::read, SsrcGroup::write);

    public SsrcGroup {
        ssrcIds = List.copyOf(ssrcIds);
        ssrcIds.forEach(Ssrc::check);
        if (ssrcIds.isEmpty()) {
            throw new IllegalArgumentException("SSRCs must not be empty");
        }
    }

    private static SsrcGroup read(ValueScanner in) {
        SsrcGroupSemantics semantics = new SsrcGroupSemantics(in.token("semantics", ""));
        List<Long> ssrcIds = new ArrayList<>();
        do {
            in.spaces();
            ssrcIds.add(Ssrc.readId(in));
        } while (!in.isAtEnd());
        return new SsrcGroup(semantics, ssrcIds);
    }

    private void write(StringBuilder out) {
        out.append(semantics);
        ssrcIds.forEach(ssrcId -> out.append(' ').append(ssrcId));
    }
}
