package org.sdpkit.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/**
 * Which media descriptions a verb is about: {@code video}, {@code 0,1}, {@code mid=a1}, {@code index=2}, {@code type=audio}.
 *
 * <p>A word alone is the {@code a=mid} of a media description if there is one of it, else its place from 0, else its media
 * type. {@code session} names the session level, {@code all} every media description and the session level.
 *
 * @param terms what is named, in order; none for all
 * @since 0.1.0
 */
public record MediaSelector(List<String> terms) {

    /** Every media description, and the session level. */
    public static final MediaSelector ALL = new MediaSelector(List.of());

    private static final String SESSION = "session";
    private static final String MID = "mid=";
    private static final String INDEX = "index=";
    private static final String TYPE = "type=";

    public MediaSelector {
        terms = List.copyOf(terms);
        if (terms.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("selector must name media descriptions, not " + terms);
        }
    }

    /**
     * The selector that is written so, with commas between its terms.
     *
     * @throws IllegalArgumentException if a term is empty
     */
    public static MediaSelector read(String text) {
        return text.equals("all") ? ALL : new MediaSelector(List.of(text.split(",", -1)));
    }

    /** Whether it names everything. */
    public boolean isAll() {
        return terms.isEmpty();
    }

    /** Whether it names the session level. */
    public boolean isSession() {
        return isAll() || terms.contains(SESSION);
    }

    /** The places of the media descriptions that it names, from 0, in their order. */
    public List<Integer> indexes(SessionDescription session) {
        List<MediaDescription> media = session.mediaDescriptions();
        return IntStream.range(0, media.size())
                .filter(index -> isAll() || terms.stream().anyMatch(term -> isNamed(term, index, media)))
                .boxed()
                .toList();
    }

    /** The levels that it names: the session level as -1, then the places of media descriptions. */
    List<Integer> levels(SessionDescription session) {
        List<Integer> levels = new ArrayList<>();
        if (isSession()) {
            levels.add(Draft.SESSION);
        }
        levels.addAll(indexes(session));
        return levels;
    }

    private static boolean isNamed(String term, int index, List<MediaDescription> media) {
        MediaDescription description = media.get(index);
        if (term.startsWith(MID)) {
            return hasMid(description, term.substring(MID.length()));
        }
        if (term.startsWith(INDEX)) {
            return Integer.toString(index).equals(term.substring(INDEX.length()));
        }
        if (term.startsWith(TYPE)) {
            return isOfType(description, term.substring(TYPE.length()));
        }
        if (media.stream().anyMatch(each -> hasMid(each, term))) {
            return hasMid(description, term);
        }
        return Integer.toString(index).equals(term) || isOfType(description, term);
    }

    private static boolean hasMid(MediaDescription description, String mid) {
        return description.mid().filter(mid::equals).isPresent();
    }

    private static boolean isOfType(MediaDescription description, String type) {
        return description
                .media()
                .filter(field -> field.type().name().equalsIgnoreCase(type))
                .isPresent();
    }

    @Override
    public String toString() {
        return isAll() ? "all" : String.join(",", terms);
    }
}
