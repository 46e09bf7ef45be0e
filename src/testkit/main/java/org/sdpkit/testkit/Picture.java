package org.sdpkit.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sdpkit.model.Line;
import org.sdpkit.model.SessionDescription;

/** A description with the numbers of its lines, the lines in question marked. */
final class Picture {

    /** More than that is shown around the lines in question only. */
    private static final int MOST_LINES = 80;

    private static final int AROUND = 3;

    private Picture() {}

    static String of(SessionDescription session) {
        return of(session, Set.of());
    }

    /**
     * The description.
     *
     * @param marked numbers of lines, from 1
     */
    static String of(SessionDescription session, Set<Integer> marked) {
        List<Line> lines = session.lines();
        boolean isShort = lines.size() <= MOST_LINES || marked.isEmpty();
        return IntStream.rangeClosed(1, lines.size())
                .filter(number -> isShort || isNear(number, marked))
                .mapToObj(number -> line(number, marked.contains(number), lines))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** One media description. */
    static String of(SessionDescription session, int mediaIndex) {
        List<Line> lines = session.lines();
        int first = session.levelLines().size()
                + session.mediaDescriptions().subList(0, mediaIndex).stream()
                        .mapToInt(media -> media.levelLines().size())
                        .sum()
                + 1;
        int size = session.mediaDescriptions().get(mediaIndex).levelLines().size();
        return IntStream.range(first, first + size)
                .mapToObj(number -> line(number, number == first, lines))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static boolean isNear(int number, Set<Integer> marked) {
        return marked.stream().anyMatch(each -> Math.abs(each - number) <= AROUND);
    }

    private static String line(int number, boolean isMarked, List<Line> lines) {
        return (isMarked ? ">" : " ")
                + String.format(Locale.ROOT, "%4d  ", number)
                + lines.get(number - 1).text();
    }
}
