package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What an answer makes of a bundle that was offered: RFC 9143 section 7.3. */
final class AnsweredBundle {

    private AnsweredBundle() {}

    /**
     * The bundle without what is refused, its tag first. A tag that was agreed on cannot be refused alone, so that all of its
     * bundle goes (section 7.3.3); in place of another the next counts, unless that is of use in its bundle only (section
     * 7.3.1). Empty where all goes.
     *
     * @param group the names in the bundle
     * @param isAgreed whether the first of them is the tag of a bundle by the last answer
     */
    static Optional<List<String>> of(
            List<String> group, Predicate<String> isAccepted, boolean isAgreed, Predicate<String> canBeTag) {
        Set<String> seen = new HashSet<>();
        List<String> left = group.stream()
                .filter(mid -> isAccepted.test(mid) && seen.add(mid))
                .toList();
        String offered = group.get(0);
        Optional<String> tag = left.contains(offered)
                ? Optional.of(offered)
                : left.stream().filter(mid -> !isAgreed && canBeTag.test(mid)).findFirst();
        return left.isEmpty() ? Optional.of(left) : tag.map(first -> taggedFirst(first, left));
    }

    private static List<String> taggedFirst(String tag, List<String> mids) {
        List<String> ordered = new ArrayList<>(List.of(tag));
        mids.stream().filter(mid -> !mid.equals(tag)).forEach(ordered::add);
        return ordered;
    }
}
