package org.sdpkit.attribute;

import java.util.List;

/**
 * {@code a=mfcap:<media-cap-num>,… <format specific parameters>}: what would be the {@code a=fmtp} of media capabilities.
 *
 * @param capabilities those of {@code a=rmcap} or {@code a=omcap}
 * @param parameters as they are written; what they mean depends on the format
 * @since 0.1.0
 */
public record Mfcap(List<MediaCapabilities> capabilities, String parameters) {

    /** How it is read and written. */
    public static final AttributeType<Mfcap> TYPE = AttributeType.named("mfcap", Mfcap.class)
            .means("what would be the a=fmtp of media capabilities")
            .definedBy("RFC 6871 section 3.3.2")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.IDENTICAL_PER_PT)
            .repeatable()
            .examples("1 annexb=no", "1,2,3,4 mode-change-capability=1", "1-9 profile-level-id=42A01E")
            .syntax(Mfcap::read, Mfcap::write);

    public Mfcap {
        capabilities = CapabilityNumbers.nonEmpty("media capabilities", capabilities);
        Texts.check("format specific parameters", parameters);
    }

    private static Mfcap read(ValueScanner in) {
        List<MediaCapabilities> capabilities = MediaCapabilities.readList(in);
        in.spaces();
        return new Mfcap(capabilities, in.rest("format specific parameters"));
    }

    private void write(StringBuilder out) {
        MediaCapabilities.write(capabilities, out);
        out.append(' ').append(parameters);
    }
}
