package org.sdpkit.attribute;

/**
 * {@code a=charset:<charset>}: the character set of the session name and of other texts; UTF-8 where nothing is said.
 *
 * @param name as registered by IANA; its case has no meaning
 * @since 0.1.0
 */
public record CharacterSet(String name) {

    /** How it is read and written. */
    public static final AttributeType<CharacterSet> TYPE = AttributeType.named("charset", CharacterSet.class)
            .means("the character set of the session name and of other texts; UTF-8 where nothing is said")
            .definedBy("RFC 8866 section 6.10")
            .at(Level.SESSION)
            .mux(MuxCategory.NORMAL)
            .examples("ISO-8859-1", "Shift_JIS")
            .syntax(
                    in -> new CharacterSet(in.run("character set", Chars::isVisible)),
                    (value, out) -> out.append(value.name));

    public CharacterSet {
        Tokens.checkRun("character set", name, Chars::isVisible);
    }

    /** Whether both are the same: case has no meaning. */
    public boolean sameAs(CharacterSet other) {
        return name.equalsIgnoreCase(other.name);
    }
}
