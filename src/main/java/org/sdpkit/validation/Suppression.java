package org.sdpkit.validation;

import java.util.Optional;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/**
 * Findings that are not wanted: those for which all that is said here is true.
 *
 * <table>
 * <caption>Places</caption>
 * <tr><th>line</th><th>media</th></tr>
 * <tr><td>{@code a=x-*}: the text of the line, with {@code *} for any text and {@code ?} for one character</td>
 * <td>{@code session}: at session level</td></tr>
 * <tr><td>{@code 12}: the number of the line</td><td>{@code video}, {@code 1}, {@code mid=a}: in the media descriptions of
 * this media type, in the one of this index from 0, in the one of this mid</td></tr>
 * </table>
 *
 * @param rule the id of the rule that finds them
 * @param line where they begin
 * @param media at which level they begin
 * @param reason why they are not wanted, for people
 * @since 0.1.0
 */
public record Suppression(
        Optional<String> rule, Optional<String> line, Optional<String> media, Optional<String> reason) {

    private static final String SESSION = "session";
    private static final String MID = "mid=";

    public Suppression {
        if (rule.isEmpty() && line.isEmpty() && media.isEmpty()) {
            throw new IllegalArgumentException("a suppression must name a rule, a line or a media description");
        }
    }

    /** What a rule finds, wherever it is. */
    public static Suppression of(String rule) {
        return new Suppression(Optional.of(rule), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** This suppression, for lines of this text or number only. */
    public Suppression onLine(String textOrNumber) {
        return new Suppression(rule, Optional.of(textOrNumber), media, reason);
    }

    /** This suppression, for this level only. */
    public Suppression inMedia(String level) {
        return new Suppression(rule, line, Optional.of(level), reason);
    }

    /** Whether the finding in this description is one of them. */
    public boolean covers(SessionDescription session, Diagnostic finding) {
        return rule.filter(id -> !id.equals(finding.code())).isEmpty()
                && line.filter(place -> !isOnLine(place, session, finding)).isEmpty()
                && media.filter(place -> !isInMedia(place, session, finding)).isEmpty();
    }

    private static boolean isOnLine(String place, SessionDescription session, Diagnostic finding) {
        boolean isNumber = !place.isEmpty() && place.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber
                ? place.equals(Integer.toString(finding.line()))
                : Glob.matches(place, Places.lineText(session, finding));
    }

    private static boolean isInMedia(String place, SessionDescription session, Diagnostic finding) {
        int index = session.mediaIndexOf(finding.line() - 1);
        if (index < 0) {
            return place.equals(SESSION);
        }
        MediaDescription description = session.mediaDescriptions().get(index);
        return place.equals(Integer.toString(index))
                || description
                        .media()
                        .filter(field -> field.type().name().equals(place))
                        .isPresent()
                || description.mid().filter(mid -> place.equals(MID + mid)).isPresent();
    }
}
