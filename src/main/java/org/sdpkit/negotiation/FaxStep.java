package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Direction;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;

/** Fax as it is relayed: ITU-T T.38 over UDPTL, over UDPTL secured by DTLS (RFC 7345), and over TCP (RFC 4145). */
final class FaxStep implements MediaStep {

    private static final String FORMAT = "t38";

    @Override
    public boolean isFor(MediaField field) {
        return field.formats().stream().anyMatch(FORMAT::equalsIgnoreCase);
    }

    @Override
    public Decided<Optional<MediaDescription>> answer(OfferedMedia offered, OwnMedia own) {
        return new Draft(offered, own).answer();
    }

    private static final class Draft {

        private final OfferedMedia offered;
        private final OwnMedia own;
        private final List<Decision> decisions = new ArrayList<>();

        Draft(OfferedMedia offered, OwnMedia own) {
            this.offered = offered;
            this.own = own;
        }

        Decided<Optional<MediaDescription>> answer() {
            if (own.capability().field().formats().stream().noneMatch(FORMAT::equalsIgnoreCase)) {
                decisions.add(Decision.refused(offered.place(), "ours has no T.38", "RFC 3264 section 6.1"));
                return new Decided<>(Optional.empty(), decisions);
            }
            Optional<List<Line>> parameters = add(FaxParametersStep.answer(offered, own));
            if (parameters.isEmpty()) {
                return new Decided<>(Optional.empty(), decisions);
            }
            Optional<ConnectionRole> role = role();
            if (role.isEmpty()) {
                return new Decided<>(Optional.empty(), decisions);
            }
            return new Decided<>(Optional.of(write(role.get(), parameters.get())), decisions);
        }

        /** Where it is sent and by whom the transport is set up; empty where that cannot be. */
        private Optional<ConnectionRole> role() {
            MediaField field = offered.field();
            if (ConnectionStep.isFor(field.protocol())) {
                return add(ConnectionStep.answer(offered, own));
            }
            if (field.protocol().name().contains("TLS/")) {
                return add(SecurityStep.dtls(offered, own)).map(lines -> new ConnectionRole(own.port(), lines));
            }
            return Optional.of(new ConnectionRole(own.port(), List.of()));
        }

        private MediaDescription write(ConnectionRole role, List<Line> parameters) {
            String format = offered.field().formats().stream()
                    .filter(FORMAT::equalsIgnoreCase)
                    .findFirst()
                    .orElse(FORMAT);
            MediaDescription.Builder media = MediaDescription.builder(new MediaField(
                    offered.field().type(), role.port(), offered.field().protocol(), List.of(format)));
            add(TransportLines.write(offered, own, media));
            add(BandwidthStep.answer(offered, own)).forEach(media::add);
            Direction direction =
                    add(DirectionStep.answer(offered, own.capability().direction()));
            if (offered.saysDirection() || direction != Direction.SENDRECV) {
                media.add(Direction.TYPE, direction);
            }
            role.lines().forEach(media::add);
            parameters.forEach(media::add);
            return media.build();
        }

        private <T> T add(Decided<T> step) {
            decisions.addAll(step.decisions());
            return step.value();
        }
    }
}
