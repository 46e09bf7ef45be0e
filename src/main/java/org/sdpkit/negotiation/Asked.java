package org.sdpkit.negotiation;

import java.util.Optional;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/**
 * An offer that wants an answer.
 *
 * @param offer what is offered
 * @param endpoint all we can do
 * @param ids where ids, keys and credentials come from
 * @param previous what we said last in the same session, in an offer or an answer
 */
record Asked(SessionDescription offer, Capabilities endpoint, Ids ids, Optional<SessionDescription> previous) {

    /** What we said last of the media description in this place; empty if it was not in use. */
    Optional<MediaDescription> previous(int index) {
        return previous.filter(session -> index < session.mediaDescriptions().size())
                .map(session -> session.mediaDescriptions().get(index))
                .filter(media ->
                        media.media().filter(field -> field.port() != 0).isPresent());
    }
}
