package org.sdpkit.report;

/**
 * Text that a terminal shows as it is.
 *
 * @since 0.1.0
 */
public final class Visible {

    private static final int PICTURES = 0x2400;
    private static final char PICTURE_OF_DELETE = '\u2421';
    private static final char REPLACEMENT = '\uFFFD';

    private Visible() {}

    /** The text with a picture for each control character, so that it neither moves nor vanishes. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(visible(c)));
        return out.toString();
    }

    private static int visible(int codePoint) {
        if (codePoint < ' ') {
            return PICTURES + codePoint;
        }
        if (codePoint == 0x7F) {
            return PICTURE_OF_DELETE;
        }
        boolean isInvisible = Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.SURROGATE;
        return isInvisible ? REPLACEMENT : codePoint;
    }
}
