package org.sdpkit.attribute;

/**
 * {@code a=ice-pwd:<password>}: the key of connectivity checks.
 *
 * @param password 22 to 256 letters, digits, {@code +} and {@code /}
 * @since 0.1.0
 */
public record IcePwd(String password) {

    /** How it is read and written. */
    public static final AttributeType<IcePwd> TYPE = AttributeType.named("ice-pwd", IcePwd.class)
            .means("the key of connectivity checks")
            .definedBy("RFC 8839 section 5.4")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.TRANSPORT)
            .inherits(Inheritance.OVERRIDE, "RFC 8839 section 5.4")
            .examples("asd88fgpdd777uzjYhagZg", "a28a397a4c3f31747d1ee3474af08a06")
            .syntax(IcePwd::read, (pwd, out) -> out.append(pwd.password));

    private static final int SHORTEST = 22;
    private static final int LONGEST = 256;

    public IcePwd {
        Tokens.checkRun("password", password, SHORTEST, LONGEST, Chars::isIce);
    }

    private static IcePwd read(ValueScanner in) {
        return new IcePwd(in.run("password", SHORTEST, LONGEST, Chars::isIce));
    }
}
