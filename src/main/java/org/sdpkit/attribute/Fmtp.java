package org.sdpkit.attribute;

/**
 * {@code a=fmtp:<format> <format specific parameters>}: what the other side should know of a format.
 *
 * @param format one of the formats of the m= line, a token
 * @param parameters as they are written, without spaces and tabs around them; what they mean depends on the format
 * @since 0.1.0
 */
public record Fmtp(String format, String parameters) {

    /** How it is read and written. */
    public static final AttributeType<Fmtp> TYPE = AttributeType.named("fmtp", Fmtp.class)
            .means("what the other side should know of a format")
            .definedBy("RFC 8866 section 6.15")
            .at(Level.MEDIA, Level.SOURCE, Level.DATA_CHANNEL)
            .mux(MuxCategory.IDENTICAL_PER_PT)
            .repeatable()
            .examples("96 profile-level-id=42e01f;packetization-mode=1", "101 0-15", "97 apt=96")
            .syntax(
                    Fmtp::read,
                    (fmtp, out) -> out.append(fmtp.format).append(' ').append(fmtp.parameters));

    public Fmtp {
        Tokens.check("format", format);
        parameters = trimmed(parameters);
        if (parameters.isEmpty()) {
            throw new IllegalArgumentException("format specific parameters must not be empty");
        }
    }

    private static Fmtp read(ValueScanner in) {
        String format = in.token("format", "");
        in.spaces();
        int start = in.offset();
        String parameters = in.rest("format specific parameters");
        if (trimmed(parameters).isEmpty()) {
            in.back(start);
            throw in.malformed("format specific parameters");
        }
        return new Fmtp(format, parameters);
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpaceOrTab(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpaceOrTab(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpaceOrTab(char c) {
        return c == ' ' || c == '\t';
    }
}
