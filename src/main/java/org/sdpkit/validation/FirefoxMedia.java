package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sdpkit.model.PlacedLine;

/**
 * A media description as Firefox reads it: attribute names without their case, and no line that it does not come to.
 */
final class FirefoxMedia {

    private static final String START = "a=";
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

    /** Those among the first lines of a description, in order. */
    static List<FirefoxMedia> all(List<PlacedLine> read) {
        if (read.isEmpty()) {
            return List.of();
        }
        List<Integer> starts = starts(read);
        Level session = new Level(read.subList(0, starts.get(0)));
        List<FirefoxMedia> all = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            all.add(new FirefoxMedia(new Level(read.subList(starts.get(i), starts.get(i + 1))), session));
        }
        return all;
    }

    /** Where its media descriptions begin, and the end. */
    private static List<Integer> starts(List<PlacedLine> read) {
        List<Integer> starts = new ArrayList<>();
        for (PlacedLine placed : DescriptionAt.of(read.get(0).session()).fieldsAndOddLines()) {
            if (placed.index() < read.size() && Firefox.letter(placed) == 'm') {
                starts.add(placed.index());
            }
        }
        starts.add(read.size());
        return starts;
    }

    /** The lines of a level. */
    private record Level(List<PlacedLine> lines) {

        /** The first words of the attributes of this name, which is one of the transport. */
        List<String> values(String name) {
            List<String> found = List.of();
            List<PlacedLine> all = lines.isEmpty() ? lines : ofDescription(name);
            for (int at = begin(all); at < all.size() && all.get(at).index() < first() + lines.size(); at++) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(firstWord(all.get(at).line().text().substring(START.length() + name.length())));
            }
            return found;
        }

        /** Where those of this level begin among those of the description. */
        private int begin(List<PlacedLine> all) {
            int from = 0;
            int to = all.size();
            while (from < to) {
                int middle = (from + to) >>> 1;
                boolean isBefore = all.get(middle).index() < first();
                from = isBefore ? middle + 1 : from;
                to = isBefore ? to : middle;
            }
            return from;
        }

        private List<PlacedLine> ofDescription(String name) {
            return FirefoxDescription.of(lines.get(0).session()).attributes(name);
        }

        private int first() {
            return lines.get(0).index();
        }
    }

    PlacedLine line() {
        return own.lines().get(0);
    }

    /** Its own lines. */
    List<PlacedLine> lines() {
        return own.lines();
    }

    /** The lines before the first m= line. */
    List<PlacedLine> sessionLines() {
        return session.lines();
    }

    /** The first words of its m= line: type, port and protocol. */
    List<String> words() {
        List<String> known = words;
        if (known == null) {
            known = Firefox.words(line().line().text().substring(2), 3);
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
        List<String> mids = own("mid");
        return mids.isEmpty() ? Optional.empty() : Optional.of(mids.get(0));
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
        int from = 0;
        while (from < rest.length() && isSeparator(rest, from, colon)) {
            from++;
        }
        int to = from;
        while (to < rest.length() && !isSeparator(rest, to, colon)) {
            to++;
        }
        return rest.substring(from, to);
    }

    private static boolean isSeparator(String text, int at, int colon) {
        return at == colon || Firefox.isSpace(text.charAt(at));
    }

    /** What it needs for a transport of its own, and lacks. */
    List<String> missing(boolean isAnswer) {
        List<String> missing = new ArrayList<>();
        for (String name : CREDENTIALS) {
            if (!isAnyOf(inForce(name), word -> !word.isEmpty())) {
                missing.add("a=" + name);
            }
        }
        if (!isAnyOf(inForce("fingerprint"), word -> HASH_FUNCTIONS.contains(word.toLowerCase(Locale.ROOT)))) {
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

    private static boolean isAnyOf(List<String> words, Predicate<String> isOne) {
        for (String word : words) {
            if (isOne.test(word)) {
                return true;
            }
        }
        return false;
    }
}
