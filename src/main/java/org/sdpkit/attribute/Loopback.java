package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code a=loopback:<type>[ <type>]}: media is sent back to where it came from.
 *
 * @param types one or two, the best first
 * @since 0.1.0
 */
public record Loopback(List<Type> types) {

    /** How it is read and written. */
    public static final AttributeType<Loopback> TYPE = AttributeType.named("loopback", Loopback.class)
            .means("media is sent back to where it came from")
            .definedBy("RFC 6849 section 4.1")
            .at(Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .examples("rtp-pkt-loopback", "rtp-media-loopback rtp-pkt-loopback")
            .syntax(Loopback::read, Loopback::write);

    private static final int MOST_TYPES = 2;

    public Loopback {
        types = List.copyOf(types);
        if (types.isEmpty() || types.size() > MOST_TYPES) {
            throw new IllegalArgumentException("types must be one or two, not " + types);
        }
    }

    /**
     * What is sent back.
     *
     * @since 0.1.0
     */
    public enum Type {
        /** The packets as they came. */
        RTP_PKT_LOOPBACK,
        /** The media, decoded and encoded again. */
        RTP_MEDIA_LOOPBACK
    }

    private static Loopback read(ValueScanner in) {
        List<Type> types = new ArrayList<>();
        in.skipSpaces();
        types.add(type(in));
        if (!in.isAtEnd()) {
            in.spaces();
            types.add(type(in));
        }
        return new Loopback(types);
    }

    private static Type type(ValueScanner in) {
        return in.constant("rtp-pkt-loopback or rtp-media-loopback", Type.class);
    }

    private void write(StringBuilder out) {
        for (int i = 0; i < types.size(); i++) {
            out.append(i == 0 ? "" : " ").append(AttributeType.flagName(types.get(i)));
        }
    }
}
