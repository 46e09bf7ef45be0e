package org.sdpkit.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;

/**
 * Where the pieces of an attribute's value stand, between signs that are no part of a word: each of many is found without a
 * look at those before it.
 */
final class Pieces {

    private static final String SIGNS = " ,;:|=[]/";

    private final PlacedLine line;
    private final String text;

    /** Up to where bytes are characters. */
    private final int asciiEnd;

    private final Map<String, Start> firsts = new HashMap<>();

    /** Where a piece begins, and the next one that is the same up to the next sign. */
    private record Start(int from, @Nullable Start next) {}

    Pieces(PlacedLine line) {
        this.line = line;
        this.text = line.line().text();
        this.asciiEnd = asciiEnd();
        int colon = line.line().valueOffset() + ((Attribute) line.line()).name().length();
        int to = text.length();
        for (int at = to - 1; at >= colon; at--) {
            if (isSign(at)) {
                String head = text.substring(at + 1, to);
                firsts.put(head, new Start(at + 1, firsts.get(head)));
                to = at;
            }
        }
    }

    /** Whether these are the pieces of this line. */
    boolean areOf(PlacedLine other) {
        return line == other;
    }

    /** The first place where this piece, which may have signs in it, stands by itself. */
    OptionalInt find(String piece) {
        for (Start start = firsts.get(head(piece)); start != null; start = start.next) {
            int to = start.from + piece.length();
            if (text.startsWith(piece, start.from) && (to == text.length() || isSign(to)) && to <= asciiEnd) {
                return OptionalInt.of(start.from);
            }
        }
        return OptionalInt.empty();
    }

    private static String head(String piece) {
        for (int at = 0; at < piece.length(); at++) {
            if (SIGNS.indexOf(piece.charAt(at)) >= 0) {
                return piece.substring(0, at);
            }
        }
        return piece;
    }

    private boolean isSign(int at) {
        return SIGNS.indexOf(text.charAt(at)) >= 0;
    }

    private int asciiEnd() {
        int at = 0;
        while (at < text.length() && text.charAt(at) < 0x80) {
            at++;
        }
        return at;
    }
}
