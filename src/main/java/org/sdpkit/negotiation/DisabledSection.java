package org.sdpkit.negotiation;

import java.util.Optional;
import org.sdpkit.attribute.Direction;
import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;

/** A media description that is not, or no more, in use: as refused ones are, with an address, which some browsers ask for. */
final class DisabledSection {

    private DisabledSection() {}

    /** In the place of this one, whose m= line must not be malformed. */
    static MediaDescription of(MediaDescription before) {
        Optional<MediaField> field = before.media();
        return of(before, field.orElseThrow());
    }

    static MediaDescription of(MediaDescription before, MediaField field) {
        MediaDescription.Builder media =
                RejectedMedia.of(before, field).toBuilder().set(Connection.TYPE, DefaultAddress.NONE.connection());
        if (field.protocol().isRtp()) {
            media.set(Direction.TYPE, Direction.INACTIVE);
        }
        return media.build();
    }
}
