package org.sdpkit.cli;

import java.util.ArrayList;
import org.sdpkit.generate.Likeness;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the names of endpoints as people write them, with a hyphen. */
final class LikenessConverter implements ITypeConverter<Likeness> {

    /** All of them. */
    static final class Names extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Names() {
            for (Likeness likeness : Likeness.values()) {
                add(GenerateCommand.word(likeness));
            }
        }
    }

    @Override
    public Likeness convert(String name) {
        for (Likeness likeness : Likeness.values()) {
            if (GenerateCommand.word(likeness).equalsIgnoreCase(name.replace('_', '-'))) {
                return likeness;
            }
        }
        throw new TypeConversionException("expected one of " + new Names() + ", not " + name);
    }
}
