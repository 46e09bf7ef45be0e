package org.sdpkit.validation;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sdpkit.attribute.Reading;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;

/** What the rules on malformed values share. */
final class Expectations {

    private static final int LONGEST_QUOTE = 40;

    private Expectations() {}

    /** Says what stands where something else was expected; nothing of a NUL byte, which is a fault of its own. */
    static Optional<Diagnostic.Builder> unmet(String code, PlacedLine placed, Reading.Malformed<?> malformed) {
        byte[] bytes = placed.line().bytes();
        int from = malformed.offset();
        int to = endOfWord(bytes, from, placed.line().length());
        if (to > from && bytes[from] == 0) {
            return Optional.empty();
        }
        String word = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        String message = "found " + quoted(word) + ", expected " + malformed.expected();
        return Optional.of(Diagnostic.builder(code, placed.span(from, to), message));
    }

    /** The end of the word that begins here, or of the one space. */
    private static int endOfWord(byte[] bytes, int from, int length) {
        int to = from;
        while (to < length && bytes[to] != ' ') {
            to++;
        }
        return to == from && to < length ? to + 1 : to;
    }

    private static String quoted(String word) {
        if (word.isEmpty()) {
            return "the end of the line";
        }
        if (word.equals(" ")) {
            return "a space";
        }
        boolean isLong = word.codePointCount(0, word.length()) > LONGEST_QUOTE;
        String shown = isLong ? word.substring(0, word.offsetByCodePoints(0, LONGEST_QUOTE)) + "…" : word;
        return "'" + shown + "'";
    }
}
