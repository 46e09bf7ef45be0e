package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.sdpkit.model.PlacedLine;

/**
 * A media description as Firefox reads it: attribute names without their case, and no line that it does not come to.
 *
 * @param lines its own lines
 * @param sessionLines those before the first m= line
 */
record FirefoxMedia(List<PlacedLine> lines, List<PlacedLine> sessionLines) {

    private static final List<String> HASH_FUNCTIONS = List.of("sha-1", "sha-224", "sha-256", "sha-384", "sha-512");

    static List<FirefoxMedia> all(List<PlacedLine> read) {
        List<List<PlacedLine>> levels = new ArrayList<>(List.of(new ArrayList<>()));
        for (PlacedLine placed : read) {
            if (placed.line().text().startsWith("m=")) {
                levels.add(new ArrayList<>());
            }
            levels.get(levels.size() - 1).add(placed);
        }
        return levels.stream()
                .skip(1)
                .map(lines -> new FirefoxMedia(lines, levels.get(0)))
                .toList();
    }

    PlacedLine line() {
        return lines.get(0);
    }

    /** The words of its m= line. */
    List<String> words() {
        return Firefox.words(line().line().text().substring(2));
    }

    boolean isRtp() {
        return words().size() > 2 && words().get(2).toUpperCase(Locale.ROOT).contains("RTP/");
    }

    boolean isDisabled() {
        boolean isZero = words().size() > 1 && Firefox.number(words().get(1)).equals(OptionalLong.of(0));
        return isZero && own("bundle-only").isEmpty();
    }

    Optional<String> mid() {
        return own("mid").stream().findFirst();
    }

    /** The first words of its own attributes of this name. */
    List<String> own(String name) {
        return values(lines, name);
    }

    /** The first words of the attributes of this name that hold for it. */
    List<String> inForce(String name) {
        List<String> own = own(name);
        return own.isEmpty() ? values(sessionLines, name) : own;
    }

    private static List<String> values(List<PlacedLine> lines, String name) {
        List<String> values = new ArrayList<>();
        int end = name.length() + 2;
        for (PlacedLine placed : lines) {
            String text = placed.line().text();
            boolean isNamed = text.regionMatches(true, 0, "a=", 0, 2) && text.regionMatches(true, 2, name, 0, end - 2);
            if (isNamed && (text.length() == end || text.charAt(end) == ':' || text.charAt(end) == ' ')) {
                values.add(firstWord(text.substring(end)));
            }
        }
        return List.copyOf(values);
    }

    /** The first word behind a name, where the first colon separates as spaces do. */
    private static String firstWord(String rest) {
        int colon = rest.indexOf(':');
        String spaced = colon < 0 ? rest : rest.substring(0, colon) + " " + rest.substring(colon + 1);
        List<String> words = Firefox.words(spaced);
        return words.isEmpty() ? "" : words.get(0);
    }

    /** What it needs for a transport of its own, and lacks. */
    List<String> missing(boolean isAnswer) {
        List<String> missing = new ArrayList<>();
        Stream.of("ice-ufrag", "ice-pwd")
                .filter(name -> inForce(name).stream().allMatch(String::isEmpty))
                .forEach(name -> missing.add("a=" + name));
        boolean isPrinted = inForce("fingerprint").stream()
                .anyMatch(word -> HASH_FUNCTIONS.contains(word.toLowerCase(Locale.ROOT)));
        if (!isPrinted) {
            missing.add("a=fingerprint");
        }
        boolean isSetUp = inForce("setup").stream().limit(1).anyMatch(word -> List.of("active", "passive", "actpass")
                .contains(word.toLowerCase(Locale.ROOT)));
        if (!isSetUp && !isAnswer) {
            missing.add(FirefoxMissingTransport.SETUP);
        }
        if (isRtp() && own("rtcp-mux").isEmpty()) {
            missing.add("a=rtcp-mux");
        }
        return missing;
    }
}
