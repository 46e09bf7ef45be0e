package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.PlacedLine;

/** A word of an attribute's value that is all ASCII, and where it stands. */
record WordAt(String text, Span span) {

    /** The words behind the colon, in order: of many on a long line, each is found at once. */
    static List<WordAt> in(AttributeAt<?> attribute) {
        PlacedLine placed = attribute.line();
        String line = placed.line().text();
        List<WordAt> words = new ArrayList<>();
        for (int from = line.indexOf(':') + 1; from < line.length(); ) {
            int space = line.indexOf(' ', from);
            int to = space < 0 ? line.length() : space;
            if (to > from) {
                words.add(new WordAt(line.substring(from, to), Bytes.asciiSpan(placed, from, to)));
            }
            from = to + 1;
        }
        return words;
    }
}
