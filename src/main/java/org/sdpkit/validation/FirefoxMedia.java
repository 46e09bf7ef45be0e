package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;

/**
 * A media description as Firefox reads it: attribute names without their case, and no line that it does not come to.
 */
final class FirefoxMedia {

    private static final String START = "a=";
    private static final Set<String> OF_TRANSPORT =
            Set.of("bundle-only", "fingerprint", "ice-pwd", "ice-ufrag", "mid", "rtcp-mux", "setup");
    private static final List<String> CREDENTIALS = List.of("ice-ufrag", "ice-pwd");
    private static final Set<String> ROLES = Set.of("active", "passive", "actpass");
    private static final List<String> HASH_FUNCTIONS = List.of("sha-1", "sha-224", "sha-256", "sha-384", "sha-512");

    private final Level own;
    private final Level session;
    private @Nullable List<String> words;

    private FirefoxMedia(Level own, Level session) {
        this.own = own;
        this.session = session;
    }

    static List<FirefoxMedia> all(List<PlacedLine> read) {
        List<Level> levels = new ArrayList<>(List.of(new Level()));
        for (PlacedLine placed : read) {
            if (Firefox.letter(placed) == 'm') {
                levels.add(new Level());
            }
            levels.get(levels.size() - 1).add(placed);
        }
        return levels.stream()
                .skip(1)
                .map(own -> new FirefoxMedia(own, levels.get(0)))
                .toList();
    }

    /** The lines of a level. */
    private static final class Level {

        final List<PlacedLine> lines = new ArrayList<>();
        private final List<Attribute> attributes = new ArrayList<>();

        void add(PlacedLine placed) {
            lines.add(placed);
            if (placed.line() instanceof Attribute attribute && isOfTransport(attribute.name())) {
                attributes.add(attribute);
            }
        }

        private static boolean isOfTransport(String text) {
            int space = text.indexOf(' ');
            String name = space < 0 ? text : text.substring(0, space);
            return OF_TRANSPORT.contains(name.toLowerCase(Locale.ROOT));
        }

        /** The first words of the attributes of this name, which is one of the transport. */
        List<String> values(String name) {
            List<String> found = List.of();
            for (Attribute attribute : attributes) {
                if (isNamed(attribute.name(), name)) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    found.add(firstWord(attribute.text().substring(START.length() + name.length())));
                }
            }
            return found;
        }

        /** Whether it is this, whatever the case, and what is behind a space does not count. */
        private static boolean isNamed(String text, String name) {
            return text.regionMatches(true, 0, name, 0, name.length())
                    && (text.length() == name.length() || text.charAt(name.length()) == ' ');
        }
    }

    PlacedLine line() {
        return own.lines.get(0);
    }

    /** Its own lines. */
    List<PlacedLine> lines() {
        return own.lines;
    }

    /** The lines before the first m= line. */
    List<PlacedLine> sessionLines() {
        return session.lines;
    }

    /** The words of its m= line. */
    List<String> words() {
        List<String> known = words;
        if (known == null) {
            known = Firefox.words(line().line().text().substring(2));
            words = known;
        }
        return known;
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
        return own.values(name);
    }

    /** The first words of the attributes of this name that hold for it. */
    List<String> inForce(String name) {
        List<String> values = own.values(name);
        return values.isEmpty() ? session.values(name) : values;
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
        for (String name : CREDENTIALS) {
            if (inForce(name).stream().allMatch(String::isEmpty)) {
                missing.add("a=" + name);
            }
        }
        boolean isPrinted = inForce("fingerprint").stream()
                .anyMatch(word -> HASH_FUNCTIONS.contains(word.toLowerCase(Locale.ROOT)));
        if (!isPrinted) {
            missing.add("a=fingerprint");
        }
        List<String> setups = inForce("setup");
        boolean isSetUp = !setups.isEmpty() && ROLES.contains(setups.get(0).toLowerCase(Locale.ROOT));
        if (!isSetUp && !isAnswer) {
            missing.add(FirefoxMissingTransport.SETUP);
        }
        if (isRtp() && own("rtcp-mux").isEmpty()) {
            missing.add("a=rtcp-mux");
        }
        return missing;
    }
}
