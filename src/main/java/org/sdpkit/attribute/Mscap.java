package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code a=mscap:<media-cap-num>[*],… <att-field> <att-value>}: what would be an attribute of media capabilities, such as
 * {@code a=rtcp-fb}.
 *
 * @param capabilities those of {@code a=rmcap} or {@code a=omcap}
 * @param name that of the attribute, a token
 * @param value that of the attribute, without the payload type at its beginning
 * @since 0.1.0
 */
public record Mscap(List<MappedCapabilities> capabilities, String name, String value) {

    /** How it is read and written. */
    public static final AttributeType<Mscap> TYPE = AttributeType.named("mscap", Mscap.class)
            .means("what would be an attribute of media capabilities, such as a=rtcp-fb")
            .definedBy("RFC 6871 section 3.3.3")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.INHERIT)
            .repeatable()
            .examples("1 rtcp-fb ccm fir", "1* rtcp-fb ccm tmmbr smaxpr=120", "1-6,8* rtcp-fb nack")
            .syntax(Mscap::read, Mscap::write);

    public Mscap {
        capabilities = CapabilityNumbers.nonEmpty("media capabilities", capabilities);
        Tokens.check("attribute name", name);
        Texts.check("attribute value", value);
    }

    /**
     * Media capabilities, and what stands for them in the attribute.
     *
     * @param capabilities one, or a range
     * @param wildcard whether an asterisk stands for them, not their payload type
     */
    public record MappedCapabilities(MediaCapabilities capabilities, boolean wildcard) {

        @Override
        public String toString() {
            return capabilities + (wildcard ? "*" : "");
        }
    }

    private static Mscap read(ValueScanner in) {
        List<MappedCapabilities> capabilities = new ArrayList<>();
        do {
            capabilities.add(new MappedCapabilities(MediaCapabilities.read(in), in.skip('*')));
        } while (in.skip(','));
        in.spaces();
        String name = in.token("attribute name", "");
        in.spaces();
        return new Mscap(capabilities, name, in.rest("attribute value"));
    }

    private void write(StringBuilder out) {
        String before = "";
        for (MappedCapabilities element : capabilities) {
            out.append(before).append(element);
            before = ",";
        }
        out.append(' ').append(name).append(' ').append(value);
    }
}
