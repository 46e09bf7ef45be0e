package org.sdpkit.attribute;

/**
 * {@code a=mtag:[W/]"<tag>"}: a version of the description, for RTSP 2.0.
 *
 * @param weak whether two versions with the same tag may differ in what does not matter
 * @param tag opaque, with its quotes
 * @since 0.1.0
 */
public record Mtag(boolean weak, String tag) {

    private static final String WEAK = "W/";

    /** How it is read and written. */
    public static final AttributeType<Mtag> TYPE = AttributeType.named("mtag", Mtag.class)
            .means("a version of the description, for RTSP 2.0")
            .definedBy("RFC 7826 section 20.3")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.CAUTION)
            .examples("\"158bb3e7c7fd62ce67f12b533f06b83a\"", "W/\"a \\\"b\\\"\"")
            .syntax(Mtag::read, (mtag, out) -> out.append(mtag.weak ? WEAK : "").append(mtag.tag));

    public Mtag {
        if (!Tokens.isQuoted(tag)) {
            throw new IllegalArgumentException("tag must be a string in quotes, not " + tag);
        }
    }

    private static Mtag read(ValueScanner in) {
        boolean weak = in.isAt(WEAK);
        if (weak) {
            in.expect(WEAK);
        }
        return new Mtag(weak, in.quotedString("tag in quotes"));
    }
}
