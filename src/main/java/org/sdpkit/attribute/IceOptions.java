package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code a=ice-options:<ice option> …}: the extensions of ICE that the agent knows.
 *
 * <p>RFC 8839 makes options of letters, digits, {@code +} and {@code /} only; other characters of tokens are read too,
 * for the {@code google-ice} of old browsers.
 *
 * @param options at least one
 * @since 0.1.0
 */
public record IceOptions(List<IceOption> options) {

    /** How it is read and written. */
    public static final AttributeType<IceOptions> TYPE = AttributeType.named("ice-options", IceOptions.class)
            .means("the extensions of ICE that the agent knows")
            .definedBy("RFC 8839 section 5.6")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .inherits(Inheritance.OVERRIDE, "RFC 8866 section 5")
            .examples("trickle", "trickle ice2", "ice2 rtp+ecn", "trickle renomination")
            .syntax(IceOptions::read, IceOptions::write);

    public IceOptions {
        options = List.copyOf(options);
        if (options.isEmpty()) {
            throw new IllegalArgumentException("options must not be empty");
        }
    }

    private static IceOptions read(ValueScanner in) {
        List<IceOption> options = new ArrayList<>();
        options.add(readOption(in));
        while (!in.isAtEnd()) {
            in.spaces();
            options.add(readOption(in));
        }
        return new IceOptions(options);
    }

    private static IceOption readOption(ValueScanner in) {
        return new IceOption(in.run("ice option", IceOption::isOptionChar));
    }

    private void write(StringBuilder out) {
        out.append(options.stream().map(IceOption::name).collect(Collectors.joining(" ")));
    }
}
