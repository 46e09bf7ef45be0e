package org.sdpkit.negotiation;

import java.util.Optional;
import org.sdpkit.attribute.Direction;
import org.sdpkit.model.DescriptionType;

/** What an answer makes of a transceiver: RFC 9429 sections 4.2.5 and 5.11. */
final class AnsweredMedia {

    private AnsweredMedia() {}

    /**
     * Refused media ends its transceiver once the answer is the last one: it is gone.
     *
     * @param direction of the answer, in our words
     */
    static void settle(JsepDraft draft, DescriptionType type, OfferedMedia answered, Direction direction) {
        boolean isRefused = answered.field().port() == 0;
        int index = answered.index();
        if (!isRefused) {
            draft.changeAt(
                    index,
                    transceiver ->
                            transceiver.isStopped() ? transceiver : transceiver.withCurrent(Optional.of(direction)));
        } else if (type == DescriptionType.ANSWER) {
            draft.removeAt(index);
            if (draft.data().isAt(index)) {
                draft.data(draft.data().refused());
            }
        }
    }
}
