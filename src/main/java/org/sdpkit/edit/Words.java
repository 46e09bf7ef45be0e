package org.sdpkit.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words of a line: runs of letters, digits and the signs that ids, keys and names have. */
final class Words {

    private static final String SIGNS = "+/_.{}@-";

    private Words() {}

    /**
     * A word, and where it stands.
     *
     * @param from where it begins
     * @param to where it ends
     * @param text the word
     */
    record Word(int from, int to, String text) {}

    /** All words of a text, the long ones and those between their signs. */
    static Set<String> in(String text) {
        Set<String> words = new HashSet<>();
        for (Word word : placesIn(text, 0)) {
            words.add(word.text);
            placesIn(word.text, 0, "").forEach(part -> words.add(part.text));
        }
        return words;
    }

    static List<Word> placesIn(String text, int start) {
        return placesIn(text, start, SIGNS);
    }

    private static List<Word> placesIn(String text, int start, String signs) {
        List<Word> words = new ArrayList<>();
        int from = start;
        for (int i = start; i <= text.length(); i++) {
            boolean isInWord = i < text.length() && isWordChar(text.charAt(i), signs);
            if (!isInWord) {
                if (from < i) {
                    words.add(new Word(from, i, text.substring(from, i)));
                }
                from = i + 1;
            }
        }
        return words;
    }

    private static boolean isWordChar(char c, String signs) {
        boolean isAlphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return isAlphanumeric || c >= '\u0080' || signs.indexOf(c) >= 0;
    }
}
