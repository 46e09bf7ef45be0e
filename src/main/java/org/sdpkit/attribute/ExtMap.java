package org.sdpkit.attribute;

import java.util.Optional;

/**
 * {@code a=extmap:<value>[/<direction>] <URI>[ <extension attributes>]}: the number by which packets of RTP call a
 * header extension.
 *
 * @param id 0 to 99999; usable are 1 to 255, and 4096 to 4351 ask the answerer to choose
 * @param direction which way the extension is used, where it is said
 * @param uri what the extension is
 * @param attributes what else its definition says, as it is written
 * @since 0.1.0
 */
public record ExtMap(int id, Optional<Direction> direction, RtpHeaderExtension uri, Optional<String> attributes) {

    /** How it is read and written. */
    public static final AttributeType<ExtMap> TYPE = AttributeType.named("extmap", ExtMap.class)
            .means("the number by which packets of RTP call a header extension")
            .definedBy("RFC 8285 section 8")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.SPECIAL)
            .repeatable()
            .inherits(Inheritance.UNION, "RFC 8285 section 5")
            .examples(
                    "3 urn:ietf:params:rtp-hdrext:sdes:mid",
                    "2/sendrecv http://example.com/082005/ext.htm#xmeta short",
                    "6 urn:ietf:params:rtp-hdrext:ssrc-audio-level vad=on")
            .syntax(ExtMap::read, ExtMap::write);

    private static final int LARGEST_ID = 99_999;

    public ExtMap {
        Tokens.checkRange("id", id, 0, LARGEST_ID);
        attributes.ifPresent(text -> Tokens.checkText("extension attributes", text));
    }

    /** A mapping that says nothing of a direction. */
    public ExtMap(int id, RtpHeaderExtension uri) {
        this(id, Optional.empty(), uri, Optional.empty());
    }

    private static ExtMap read(ValueScanner in) {
        int id = in.integer("id", 0, LARGEST_ID);
        Optional<Direction> direction =
                in.skip('/') ? Optional.of(in.constant("direction", Direction.class)) : Optional.empty();
        in.spaces();
        RtpHeaderExtension uri = new RtpHeaderExtension(in.visible("URI"));
        if (in.isAtEnd()) {
            return new ExtMap(id, direction, uri, Optional.empty());
        }
        in.spaces();
        return new ExtMap(id, direction, uri, Optional.of(in.byteString("extension attributes")));
    }

    private void write(StringBuilder out) {
        out.append(id);
        direction.ifPresent(way -> out.append('/').append(AttributeType.flagName(way)));
        out.append(' ').append(uri);
        attributes.ifPresent(text -> out.append(' ').append(text));
    }
}
