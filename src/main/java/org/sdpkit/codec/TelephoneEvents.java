package org.sdpkit.codec;

import java.util.ArrayList;
import java.util.List;

/**
 * The events of telephone-event in offers and answers: each side sends only what the other declares (RFC 4733 section
 * 2.5.1.1), so that what is left of both lists is used.
 */
final class TelephoneEvents {

    private TelephoneEvents() {}

    /** Settles the events; a list that cannot be read, such as GStreamer's 0-15=1, counts as not said. */
    static void settle(MatchDraft draft) {
        Parameter<List<EventRange>> events = TelephoneEvent.EVENTS;
        List<EventRange> theirs = draft.offered(events).orElse(List.of());
        List<EventRange> ours = draft.own(events).orElse(List.of());
        List<EventRange> both = common(theirs, ours);
        if (draft.isAlike(events)) {
            draft.keep(events);
        } else if (both.isEmpty()) {
            draft.refuse(draft.both(events) + ": there is no event in common");
        } else {
            draft.settle(events, both);
        }
    }

    /** The events in both lists, as short as they can be written. */
    private static List<EventRange> common(List<EventRange> theirs, List<EventRange> ours) {
        List<EventRange> both = new ArrayList<>();
        for (int event = 0; event <= EventRange.LARGEST; event++) {
            if (contains(theirs, event) && contains(ours, event)) {
                int last = both.size() - 1;
                boolean isNext = last >= 0 && both.get(last).last() == event - 1;
                both.add(isNext ? new EventRange(both.remove(last).first(), event) : new EventRange(event, event));
            }
        }
        return both;
    }

    private static boolean contains(List<EventRange> ranges, int event) {
        return ranges.stream().anyMatch(range -> range.contains(event));
    }
}
