package org.sdpkit.attribute;

import java.util.Optional;

/**
 * {@code a=calgextmap:calg:<value>[/<direction>]=<name>[ <extension attributes>]}: the number by which reports call an
 * algorithm that computes a mean opinion score.
 *
 * @param id 1 to 255; 0 where the algorithm is refused
 * @param direction which way it is used, where it is said
 * @param name of the algorithm, visible characters
 * @param attributes such as {@code mosref=m}, visible characters
 * @since 0.1.0
 */
public record CalgExtMap(int id, Optional<Direction> direction, String name, Optional<String> attributes) {

    /** How it is read and written. */
    public static final AttributeType<CalgExtMap> TYPE = AttributeType.named("calgextmap", CalgExtMap.class)
            .means("the number by which reports call an algorithm that computes a mean opinion score")
            .definedBy("RFC 7266 section 4.1")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .repeatable()
            .examples("calg:1=G107", "calg:2/sendonly=P1202_1 mosref=m")
            .syntax(CalgExtMap::read, CalgExtMap::write);

    private static final int LARGEST_ID = 255;

    public CalgExtMap {
        Tokens.checkRange("id", id, 0, LARGEST_ID);
        Tokens.checkVisible("name", name);
        attributes.ifPresent(text -> Tokens.checkVisible("extension attributes", text));
    }

    private static CalgExtMap read(ValueScanner in) {
        in.expect("calg:");
        int id = in.integer("id", 0, LARGEST_ID);
        Optional<Direction> direction =
                in.skip('/') ? Optional.of(in.constant("direction", Direction.class)) : Optional.empty();
        in.expect('=');
        String name = in.visible("name of an algorithm");
        if (in.isAtEnd()) {
            return new CalgExtMap(id, direction, name, Optional.empty());
        }
        in.spaces();
        return new CalgExtMap(id, direction, name, Optional.of(in.visible("extension attributes")));
    }

    private void write(StringBuilder out) {
        out.append("calg:").append(id);
        direction.ifPresent(way -> out.append('/').append(AttributeType.flagName(way)));
        out.append('=').append(name);
        attributes.ifPresent(text -> out.append(' ').append(text));
    }
}
