package org.sdpkit.validation;

import java.nio.charset.StandardCharsets;
import org.sdpkit.attribute.Reading;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.PlacedLine;

/** What the rules on malformed values share. */
final class Expectations {

    private static final int LONGEST_QUOTE = 40;

    private Expectations() {}

    /** Says what stands where something else was expected. */
    static Diagnostic.Builder unmet(String code, PlacedLine placed, Reading.Malformed<?> malformed) {
        int from = malformed.offset();
        String after = restOf(placed, from);
        String word = after.isEmpty() || after.charAt(0) != ' ' ? after.split(" ", 2)[0] : " ";
        Span span = placed.span(from, from + word.getBytes(StandardCharsets.UTF_8).length);
        return Diagnostic.builder(code, span, "found " + quoted(word) + ", expected " + malformed.expected());
    }

    private static String restOf(PlacedLine placed, int from) {
        byte[] bytes = placed.line().bytes();
        return new String(bytes, from, placed.line().length() - from, StandardCharsets.UTF_8);
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
