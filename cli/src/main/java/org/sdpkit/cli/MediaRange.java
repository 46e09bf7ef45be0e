package org.sdpkit.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of media descriptions, or the least and the most: {@code 2}, {@code 1-4}. */
record MediaRange(int least, int most) {

    /** Takes a number or two. */
    static final class Words implements ITypeConverter<MediaRange> {
        @Override
        public MediaRange convert(String written) {
            int hyphen = written.indexOf('-');
            return hyphen < 0
                    ? new MediaRange(number(written), number(written))
                    : new MediaRange(number(written.substring(0, hyphen)), number(written.substring(hyphen + 1)));
        }

        private static int number(String digits) {
            if (!digits.matches("[0-9]{1,4}")) {
                throw new TypeConversionException("'" + digits + "' is no number of media descriptions");
            }
            return Integer.parseInt(digits);
        }
    }
}
