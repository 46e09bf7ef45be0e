package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Direction;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;

/** Media of a kind that nothing else is known of: what both name with the same format is the same. */
final class PlainStep implements MediaStep {

    @Override
    public boolean isFor(MediaField field) {
        return true;
    }

    @Override
    public Decided<Optional<MediaDescription>> answer(OfferedMedia offered, OwnMedia own) {
        List<String> ours = own.capability().field().formats();
        List<String> common =
                offered.field().formats().stream().filter(ours::contains).toList();
        if (common.isEmpty()) {
            return Decided.of(
                    Optional.empty(),
                    Decision.refused(
                            offered.place(),
                            "no format in common: offered "
                                    + String.join(" ", offered.field().formats()) + ", ours " + String.join(" ", ours),
                            "RFC 3264 section 6.1"));
        }
        MediaDescription.Builder media = MediaDescription.builder(offered.answered(own.port(), common));
        List<Decision> decisions = new ArrayList<>();
        decisions.addAll(TransportLines.write(offered, own, media).decisions());
        Decided<Direction> direction =
                DirectionStep.answer(offered, own.capability().direction());
        decisions.addAll(direction.decisions());
        if (offered.saysDirection() || direction.value() != Direction.SENDRECV) {
            media.add(Direction.TYPE, direction.value());
        }
        return new Decided<>(Optional.of(media.build()), decisions);
    }
}
