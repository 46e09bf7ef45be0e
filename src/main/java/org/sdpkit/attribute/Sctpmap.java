package org.sdpkit.attribute;

import java.util.OptionalInt;

/**
 * {@code a=sctpmap:<sctpmap number> <app> [<streams>]}: the SCTP port of the data channels, in drafts of RFC 8841.
 *
 * @param number the SCTP port, 0 to 65535
 * @param app a token: {@code webrtc-datachannel}
 * @param streams how many streams the association has, 0 to 65536
 * @since 0.1.0
 */
public record Sctpmap(int number, String app, OptionalInt streams) {

    /** How it is read and written. */
    public static final AttributeType<Sctpmap> TYPE = AttributeType.named("sctpmap", Sctpmap.class)
            .means("the SCTP port of the data channels, in drafts of RFC 8841")
            .definedBy("draft-ietf-mmusic-sctp-sdp-05")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .repeatable()
            .examples("5000 webrtc-datachannel 1024", "5000 webrtc-datachannel")
            .syntax(Sctpmap::read, Sctpmap::write);

    private static final int LARGEST_PORT = 65535;
    private static final int MOST_STREAMS = 65536;

    public Sctpmap {
        Tokens.checkRange("SCTP port", number, 0, LARGEST_PORT);
        Tokens.check("app", app);
        streams.ifPresent(count -> Tokens.checkRange("number of streams", count, 0, MOST_STREAMS));
    }

    private static Sctpmap read(ValueScanner in) {
        int number = in.integer("SCTP port", 0, LARGEST_PORT);
        in.spaces();
        String app = in.token("app", "");
        if (in.isAtEnd()) {
            return new Sctpmap(number, app, OptionalInt.empty());
        }
        in.spaces();
        return new Sctpmap(number, app, OptionalInt.of(in.integer("number of streams", 0, MOST_STREAMS)));
    }

    private void write(StringBuilder out) {
        out.append(number).append(' ').append(app);
        streams.ifPresent(count -> out.append(' ').append(count));
    }
}
