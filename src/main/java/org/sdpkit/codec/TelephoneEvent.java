package org.sdpkit.codec;

import java.util.List;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code telephone-event}: the events that can be received. The text is their list, without the
 * name of the parameter.
 *
 * @since 0.1.0
 */
public record TelephoneEvent(FormatParameters parameters) implements TypedParameters<TelephoneEvent> {

    /** {@code events}: see {@link #events()}. */
    public static final Parameter<List<EventRange>> EVENTS = Parameter.<List<EventRange>>bare(
                    "events", "list of ranges", in -> Syntax.list(in, ',', EventRange::read), TelephoneEvent::write)
            .examples("0-15", "0-11,16")
            .orElse(List.of(new EventRange(0, 15)))
            .means(OfferAnswer.NEGOTIATED);

    /** What codecs of this format are known by. */
    public static final Format<TelephoneEvent> FORMAT = Format.named("telephone-event")
            .in(MediaType.AUDIO)
            .definedBy("RFC 4733 section 2.4.1")
            .parameters(EVENTS)
            .examples("0-15,66,70", "0-15")
            .seenAs(TelephoneEvent.class, TelephoneEvent::new);

    @Override
    public Format<TelephoneEvent> format() {
        return FORMAT;
    }

    /** The events that can be received; 0 to 15, the digits, where nothing is said. */
    public List<EventRange> events() {
        return valueOrDefault(EVENTS);
    }

    /** Whether an event can be received. */
    public boolean handles(int event) {
        return events().stream().anyMatch(range -> range.contains(event));
    }

    private static String write(List<EventRange> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("events must not be empty");
        }
        return Syntax.join(events);
    }
}
