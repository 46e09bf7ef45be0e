package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.sdpkit.model.Line;
import org.sdpkit.model.LineEnd;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** How Firefox reads a description, with the parser SIPCC: what the rules on it share. */
final class Firefox {

    private static final String TYPES = "vosiuepcbtrzkam";
    private static final long LARGEST = 4294967295L;

    private Firefox() {}

    /**
     * The lines that it reads. It ends at the first that begins with none of the letters of SDP and an equals sign, at
     * a second v=, at a NUL and at a line that no line feed ends, and takes what stands before for the description.
     */
    static List<PlacedLine> read(SessionDescription session) {
        return FirefoxDescription.of(session).read();
    }

    /**
     * Whether it reads a line, and goes on behind it.
     *
     * @param isOdd whether there may be a NUL in it
     */
    static boolean isRead(PlacedLine placed, boolean isOdd) {
        boolean isLast = placed.index() + 1 == placed.session().lines().size();
        boolean isEnded = placed.line().lineEnd() != LineEnd.CR
                && (!isLast || placed.session().isTerminated());
        char letter = letter(placed);
        return isEnded
                && TYPES.indexOf(letter) >= 0
                && (placed.index() == 0 || letter != 'v')
                && !(isOdd && hasNul(placed.line()));
    }

    /** The letter before the equals sign that the line has behind its first character; a space where it has none. */
    static char letter(PlacedLine placed) {
        Line line = placed.line();
        return line.length() > 1 && line.byteAt(1) == '=' ? (char) line.byteAt(0) : ' ';
    }

    private static boolean hasNul(Line line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.byteAt(i) == 0) {
                return true;
            }
        }
        return false;
    }

    /** The words of a value, between spaces and tabs. */
    static List<String> words(String value) {
        return words(value, Integer.MAX_VALUE);
    }

    /** The first words of a value, so many at most. */
    static List<String> words(String value, int most) {
        List<String> words = new ArrayList<>();
        for (int from = 0; from < value.length() && words.size() < most; ) {
            int to = from;
            while (to < value.length() && !isSpace(value.charAt(to))) {
                to++;
            }
            if (to > from) {
                words.add(value.substring(from, to));
            }
            from = to + 1;
        }
        return words;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /** The number that a word begins with, as C's strtoul reads it; empty where it fits no 32 bits. */
    static OptionalLong number(String word) {
        int end = 0;
        long number = 0;
        while (end < word.length() && Characters.isDigit(word.charAt(end)) && number <= LARGEST) {
            number = 10 * number + word.charAt(end) - '0';
            end++;
        }
        return end > 0 && end <= 10 && number <= LARGEST ? OptionalLong.of(number) : OptionalLong.empty();
    }
}
