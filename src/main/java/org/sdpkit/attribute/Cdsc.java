package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code a=cdsc:<cap-num> <media> <transport> <fmt> …}: formats that could be used. A space before the number, as in RFC
 * 3407, is let pass.
 *
 * @param number 1 to 255: that of the first format; the others follow it one by one
 * @param media as in the m= line, a token
 * @param transport as in the m= line
 * @param formats as in the m= line, at least one
 * @since 0.1.0
 */
public record Cdsc(int number, String media, String transport, List<String> formats) {

    /** How it is read and written. */
    public static final AttributeType<Cdsc> TYPE = AttributeType.named("cdsc", Cdsc.class)
            .means("formats that could be used")
            .definedBy("RFC 3407 section 3")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .repeatable()
            .examples("1 audio RTP/AVP 0 18 96", "4 image udptl t38")
            .syntax(Cdsc::read, Cdsc::write);

    private static final int LARGEST = 255;

    public Cdsc {
        if (number < 1 || number > LARGEST) {
            throw new IllegalArgumentException("capability number must be 1 to 255, not " + number);
        }
        Tokens.check("media type", media);
        Protocols.check("transport", transport);
        formats = CapabilityNumbers.nonEmpty("formats", formats);
        formats.forEach(format -> Tokens.check("format", format));
    }

    private static Cdsc read(ValueScanner in) {
        in.skipSpaces();
        int number = in.integer("capability number", 1, LARGEST);
        in.spaces();
        String media = in.token("media type", "");
        in.spaces();
        String transport = Protocols.read(in, "transport");
        List<String> formats = new ArrayList<>();
        do {
            in.spaces();
            formats.add(in.token("format", ""));
        } while (!in.isAtEnd());
        return new Cdsc(number, media, transport, formats);
    }

    private void write(StringBuilder out) {
        out.append(number).append(' ').append(media).append(' ').append(transport);
        formats.forEach(format -> out.append(' ').append(format));
    }
}
