package org.sdpkit.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Rule;
import org.sdpkit.validation.Rules;

/** Words that are spelled alike, so that one may have been meant where the other was written. */
final class Spelled {

    /** One slip in so many letters, at the most. */
    private static final int LETTERS_FOR_A_SLIP = 3;

    private Spelled() {}

    /** What is to be said of a word that nobody knows, and which one is meant, if one is spelled like it. */
    static String unknown(String what, String word, Collection<String> known) {
        String meant =
                mostLike(word, known).map(one -> "; did you mean " + one + "?").orElse("");
        return "Unknown " + what + ": " + word + meant;
    }

    /** What is to be said of a rule that nobody knows. */
    static String unknownRule(String code) {
        return unknown("rule", code, Rules.ALL.stream().map(Rule::code).toList());
    }

    /** What is to be said of a profile that nobody knows. */
    static String unknownProfile(String name) {
        return unknown("profile", name, Profile.ALL.stream().map(Profile::name).toList());
    }

    /** The known word that fewest slips lead to, if they are few; the first of several. */
    static Optional<String> mostLike(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(one -> slips(word, one)))
                .filter(one -> slips(word, one) <= Math.max(1, word.length() / LETTERS_FOR_A_SLIP));
    }

    /** How many letters are missing, too many, others, or in the place of their neighbours. */
    static int slips(String word, String other) {
        int[][] slips = new int[word.length() + 1][other.length() + 1];
        for (int i = 0; i <= word.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, word, other, i, j);
            }
        }
        return slips[word.length()][other.length()];
    }

    private static int least(int[][] slips, String word, String other, int i, int j) {
        boolean isSame = word.charAt(i - 1) == other.charAt(j - 1);
        boolean isSwapped = i > 1
                && j > 1
                && word.charAt(i - 1) == other.charAt(j - 2)
                && word.charAt(i - 2) == other.charAt(j - 1);
        int changed = Math.min(slips[i - 1][j - 1] + (isSame ? 0 : 1), Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        return isSwapped ? Math.min(changed, slips[i - 2][j - 2] + 1) : changed;
    }
}
