package org.sdpkit.codec;

import java.util.ArrayList;
import java.util.Comparator;
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
        if (draft.isAlike(events)) {
            draft.keep(events);
            return;
        }
        List<EventRange> both = common(theirs, ours);
        if (both.isEmpty()) {
            draft.refuse(() -> draft.both(events) + ": there is no event in common");
        } else {
            draft.settle(events, both);
        }
    }

    /** The events in both lists, in order, as short as they can be written. */
    private static List<EventRange> common(List<EventRange> theirs, List<EventRange> ours) {
        List<EventRange> shared = new ArrayList<>();
        for (EventRange one : theirs) {
            for (EventRange other : ours) {
                int first = Math.max(one.first(), other.first());
                int last = Math.min(one.last(), other.last());
                if (first <= last) {
                    shared.add(new EventRange(first, last));
                }
            }
        }
        shared.sort(Comparator.comparingInt(EventRange::first));
        return joined(shared);
    }

    /** Ranges that touch or overlap as one. */
    private static List<EventRange> joined(List<EventRange> sorted) {
        List<EventRange> joined = new ArrayList<>();
        for (EventRange range : sorted) {
            int last = joined.size() - 1;
            boolean isNext = last >= 0 && range.first() <= joined.get(last).last() + 1;
            if (isNext) {
                EventRange before = joined.get(last);
                joined.set(last, new EventRange(before.first(), Math.max(before.last(), range.last())));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }
}
