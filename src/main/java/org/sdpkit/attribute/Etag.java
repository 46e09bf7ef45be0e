package org.sdpkit.attribute;

/**
 * {@code a=etag:<tag>}: a version of the description, for RTSP 1.0.
 *
 * @param tag opaque
 * @since 0.1.0
 */
public record Etag(String tag) {

    /** How it is read and written. */
    public static final AttributeType<Etag> TYPE = AttributeType.named("etag", Etag.class)
            .means("a version of the description, for RTSP 1.0")
            .definedBy("RFC 2326 Appendix C.1.8")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.CAUTION)
            .examples("158bb3e7c7fd62ce67f12b533f06b83a")
            .syntax(Etag::read, (etag, out) -> out.append(etag.tag));

    public Etag {
        Tokens.checkText("tag", tag);
    }

    private static Etag read(ValueScanner in) {
        in.skipSpaces();
        return new Etag(in.byteString("tag"));
    }
}
