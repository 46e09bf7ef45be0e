package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;

/** How media of one kind is answered. To add a kind: one class, and its place in {@link #ALL}. */
interface MediaStep {

    /** The kinds, the first that is for a media description counts. */
    List<MediaStep> ALL = List.of(
            new RtpStep(), new FaxStep(), new MsrpStep(), new BfcpStep(), new DataChannelStep(), new PlainStep());

    /** The kind that an m= line is of. */
    static MediaStep of(MediaField field) {
        return ALL.stream()
                .filter(step -> step.isFor(field))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the last kind is for everything"));
    }

    /** Whether an m= line is of this kind. */
    boolean isFor(MediaField field);

    /** What an accepted media description is answered with; empty if it has to be refused, which a decision says. */
    Decided<Optional<MediaDescription>> answer(OfferedMedia offered, OwnMedia own);
}
