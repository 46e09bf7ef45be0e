package org.sdpkit.attribute;

/** The shapes of times in {@code a=range}: RFC 7826 section 20.2.1. */
final class RangeTimes {

    private static final int SIXTY = 60;

    private RangeTimes() {}

    /** {@code now}, seconds with or without a fraction, or hours, minutes and seconds. */
    static boolean isNpt(String text) {
        if (text.equals("now")) {
            return true;
        }
        int first = digitsEnd(text, 0, Integer.MAX_VALUE);
        int last = isAt(text, first, ':') ? sixtiethEnd(text, sixtiethEnd(text, first)) : first;
        return first > 0 && last > 0 && isFractionOrEnd(text, last);
    }

    /** Hours, minutes, seconds and perhaps frames, and hundredths of frames. */
    static boolean isSmpte(String text) {
        int hours = digitsEnd(text, 0, 2);
        int seconds = partEnd(text, ':', partEnd(text, ':', hours));
        int frames = isAt(text, seconds, ':') ? partEnd(text, ':', seconds) : seconds;
        int subframes = isAt(text, frames, '.') ? partEnd(text, '.', frames) : frames;
        return hours > 0 && subframes == text.length();
    }

    /**
     * {@code 19971113T211503.25Z}. RFC 2326 Appendix C.1.5 has an example without seconds and Z, so that they may be
     * missing.
     */
    static boolean isUtc(String text) {
        int clock = digitsEnd(text, 0, 8);
        if (clock != 8 || !isAt(text, clock, 'T')) {
            return false;
        }
        int end = digitsEnd(text, clock + 1, 6);
        int digits = end - clock - 1;
        String unzoned = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
        return digits == 6 ? isFractionOrEnd(unzoned, end) : digits == 4 && end == unzoned.length();
    }

    private static boolean isFractionOrEnd(String text, int at) {
        return at == text.length()
                || (isAt(text, at, '.') && digitsEnd(text, at + 1, Integer.MAX_VALUE) == text.length());
    }

    /** The end of a colon and a number below 60, or -1. */
    private static int sixtiethEnd(String text, int at) {
        int end = partEnd(text, ':', at);
        return end > 0 && Integer.parseInt(text.substring(at + 1, end)) < SIXTY ? end : -1;
    }

    /** The end of this separator and one or two digits, or -1. */
    private static int partEnd(String text, char separator, int at) {
        int end = isAt(text, at, separator) ? digitsEnd(text, at + 1, 2) : -1;
        return end > at + 1 ? end : -1;
    }

    private static boolean isAt(String text, int at, char expected) {
        return at >= 0 && at < text.length() && text.charAt(at) == expected;
    }

    private static int digitsEnd(String text, int from, int most) {
        int end = from;
        while (end < text.length() && end - from < most && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
