package org.sdpkit.negotiation;

import java.util.Optional;
import org.sdpkit.attribute.Acfg;
import org.sdpkit.attribute.ConnectionReuse;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Setup;
import org.sdpkit.model.MediaDescription;

/** What an offer makes of a media description that is there: RFC 3264 section 8. */
final class SlotStep {

    private SlotStep() {}

    /** Whether a media description is used: its port is not 0. */
    static boolean isInUse(MediaDescription media) {
        return media.media().filter(field -> field.port() != 0).isPresent();
    }

    /** The direction of what is put on hold: RFC 3264 section 8.4. */
    static Direction held(Direction direction) {
        return DirectionStep.of(direction.isSending(), false);
    }

    /** A media description of ours with this direction, whatever it said; what we said is said again. */
    static MediaDescription turned(MediaDescription media, Direction direction) {
        boolean isSaid = media.has(Direction.TYPE) || direction != Direction.SENDRECV;
        return isSaid ? media.toBuilder().set(Direction.TYPE, direction).build() : media;
    }

    /**
     * What was the answer of ours as an offer: who begins is open again (RFC 8842 section 5.5), but for a connection that
     * goes on (RFC 4145 section 5.1).
     */
    static MediaDescription reoffered(MediaDescription said) {
        MediaDescription media =
                said.has(Acfg.TYPE) ? said.toBuilder().remove(Acfg.TYPE).build() : said;
        if (media.has(ConnectionReuse.TYPE)) {
            return media.toBuilder()
                    .set(ConnectionReuse.TYPE, ConnectionReuse.EXISTING)
                    .build();
        }
        Optional<Setup> role = media.first(Setup.TYPE).filter(setup -> !isOnlyReaching(media, setup));
        return role.isPresent()
                ? media.toBuilder().set(Setup.TYPE, Setup.ACTPASS).build()
                : media;
    }

    /** Whether we said that we connect, and with port 9 nothing of where we could be reached. */
    private static boolean isOnlyReaching(MediaDescription media, Setup said) {
        return said == Setup.ACTIVE
                && media.media()
                        .filter(field -> MsrpStep.isFor(field.protocol()))
                        .isPresent();
    }

    static MediaDescription removed(MediaDescription media) {
        return media.media().map(field -> RejectedMedia.of(media, field)).orElse(media);
    }
}
