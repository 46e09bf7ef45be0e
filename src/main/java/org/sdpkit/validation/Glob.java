package org.sdpkit.validation;

import java.util.List;
import java.util.function.BiPredicate;

/** Patterns in which {@code *} stands for any text and {@code ?} for one character. */
final class Glob {

    private Glob() {}

    /** Whether all of a text is what the pattern says. */
    static boolean matches(String pattern, String text) {
        return matches(
                characters(pattern),
                characters(text),
                "*",
                (wanted, found) -> wanted.equals("?") || wanted.equals(found));
    }

    /**
     * Whether a file, or a folder it is in, is what the pattern says. In a path {@code *} and {@code ?} stay within a name,
     * and {@code **} is any number of folders; a pattern of one name is looked for in every folder.
     */
    static boolean matchesPath(String pattern, String path) {
        String bare = pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
        String anchored = bare.startsWith("/") ? bare.substring(1) : bare.indexOf('/') < 0 ? "**/" + bare : bare;
        String deep = anchored.endsWith("/**") ? anchored : anchored + "/**";
        return matches(names(anchored), names(path), "**", Glob::matches)
                || matches(names(deep), names(path), "**", Glob::matches);
    }

    /** Each part of the pattern against one of the text; at the first that differs the last star takes one more. */
    private static boolean matches(
            List<String> pattern, List<String> text, String star, BiPredicate<String, String> isOne) {
        int at = 0;
        int lastStar = -1;
        int takenByStar = 0;
        int i = 0;
        while (i < text.size()) {
            boolean isStar = at < pattern.size() && pattern.get(at).equals(star);
            if (isStar) {
                lastStar = at++;
                takenByStar = i;
            } else if (at < pattern.size() && isOne.test(pattern.get(at), text.get(i))) {
                at++;
                i++;
            } else if (lastStar >= 0) {
                at = lastStar + 1;
                i = ++takenByStar;
            } else {
                return false;
            }
        }
        return pattern.subList(at, pattern.size()).stream().allMatch(star::equals);
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static List<String> names(String path) {
        return List.of(path.split("/", -1));
    }
}
