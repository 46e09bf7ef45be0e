package org.sdpkit.negotiation;

import org.sdpkit.attribute.Direction;
import org.sdpkit.model.MediaType;

/**
 * What an offer changes of a session: RFC 3264 section 8.
 *
 * @since 0.1.0
 */
public sealed interface Change {

    /** Nothing is to be received for a while: what was sent and received is only sent, what was received is idle. */
    record Hold() implements Change {}

    /** Media flows again as our capabilities want it. */
    record Resume() implements Change {}

    /** Media of a media description is to flow this way. */
    record Turn(int mediaIndex, Direction direction) implements Change {}

    /** A media description is not used any more: its port becomes 0, its place stays. */
    record Remove(int mediaIndex) implements Change {}

    /** One more media description of this type: in a place that is not used any more, else behind all others. */
    record Add(MediaType mediaType) implements Change {}

    /** A media description becomes one of another type, such as fax in the place of audio. */
    record Replace(int mediaIndex, MediaType mediaType) implements Change {}

    /** All that we can do is offered once more, as after an INVITE without an offer (RFC 3261 section 14.2). */
    record Everything() implements Change {}
}
