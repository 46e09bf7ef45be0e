package org.sdpkit.attribute;

import java.util.List;

/**
 * {@code a=omcap:<media-cap-num>,… <format>}: a format other than of RTP that a configuration may use.
 *
 * @param capabilities the numbers by which configurations refer to it
 * @param format as in the m= line, a token
 * @since 0.1.0
 */
public record Omcap(List<MediaCapabilities> capabilities, String format) {

    /** How it is read and written. */
    public static final AttributeType<Omcap> TYPE = AttributeType.named("omcap", Omcap.class)
            .means("a format other than of RTP that a configuration may use")
            .definedBy("RFC 6871 section 3.3.1")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .repeatable()
            .inherits(Inheritance.UNION, "RFC 6871 section 3.3.1")
            .examples("4 t38", "51 *", "1 -", "1-3,5 example")
            .syntax(Omcap::read, Omcap::write);

    public Omcap {
        capabilities = CapabilityNumbers.nonEmpty("media capabilities", capabilities);
        Tokens.check("format", format);
    }

    private static Omcap read(ValueScanner in) {
        List<MediaCapabilities> capabilities = MediaCapabilities.readList(in);
        in.spaces();
        return new Omcap(capabilities, in.token("format", ""));
    }

    private void write(StringBuilder out) {
        MediaCapabilities.write(capabilities, out);
        out.append(' ').append(format);
    }
}
