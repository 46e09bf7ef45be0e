package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.FloorCtrl;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;

/** A role in floor control that does not fit the one that was offered. */
final class FloorControlRole implements Rule<Pair> {

    @Override
    public String code() {
        return "floor-control-role";
    }

    @Override
    public String reference() {
        return "RFC 8856 section 5.1";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaPair media) {
        Optional<AttributeAt<FloorCtrl>> offered =
                media.offered().all(FloorCtrl.TYPE).stream().findFirst();
        return media.answered().all(FloorCtrl.TYPE).stream()
                .limit(1)
                .flatMap(answered -> offered
                        .flatMap(other ->
                                fault(other.value(), answered.value()).map(message -> report(other, answered, message)))
                        .stream());
    }

    private static Optional<String> fault(FloorCtrl offered, FloorCtrl answered) {
        if (answered.roles().size() > 1) {
            return Optional.of("the answer names more than one role");
        }
        boolean fits = answered.roles().stream().allMatch(role -> offered.roles().stream()
                .anyMatch(theirs -> role == FloorCtrl.Role.C_S || theirs == FloorCtrl.Role.C_S || theirs != role));
        return fits ? Optional.empty() : Optional.of("both sides take the same role");
    }

    private Diagnostic report(AttributeAt<FloorCtrl> offered, AttributeAt<FloorCtrl> answered, String message) {
        return MediaPair.inAnswer(code(), answered.span(), message, offered.span())
                .help("answer with the one role that the offer leaves")
                .build();
    }
}
