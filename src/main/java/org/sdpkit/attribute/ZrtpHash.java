package org.sdpkit.attribute;

/**
 * {@code a=zrtp-hash:<zrtp version> <zrtp hash value>}: the hash of the Hello message of ZRTP, one for each version.
 *
 * @param zrtpVersion a token, such as {@code 1.10}
 * @param zrtpHashValue hexadecimal digits
 * @since 0.1.0
 */
public record ZrtpHash(String zrtpVersion, String zrtpHashValue) {

    /** How it is read and written. */
    public static final AttributeType<ZrtpHash> TYPE = AttributeType.named("zrtp-hash", ZrtpHash.class)
            .means("the hash of the Hello message of ZRTP, one for each version")
            .definedBy("RFC 6189 section 8")
            .at(Level.MEDIA)
            .mux(MuxCategory.TRANSPORT)
            .repeatable()
            .examples("1.10 722d57097aaabea2749ea8938472478f8d88645b23521fa5f8005a7a2bed8286")
            .syntax(ZrtpHash::read, ZrtpHash::write);

    public ZrtpHash {
        Tokens.check("ZRTP version", zrtpVersion);
        Tokens.checkRun("ZRTP hash value", zrtpHashValue, Chars::isHex);
    }

    private static ZrtpHash read(ValueScanner in) {
        String version = in.token("ZRTP version", "");
        in.spaces();
        return new ZrtpHash(version, in.run("hash value in hexadecimal", Chars::isHex));
    }

    private void write(StringBuilder out) {
        out.append(zrtpVersion).append(' ').append(zrtpHashValue);
    }
}
