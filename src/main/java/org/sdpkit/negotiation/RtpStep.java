package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Direction;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;

/** Media over RTP: RFC 3264 section 6. */
final class RtpStep implements MediaStep {

    @Override
    public boolean isFor(MediaField field) {
        return field.protocol().isRtp();
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
            List<FormatPair> formats = add(own.formats().answer(offered, own));
            if (formats.isEmpty()) {
                return refused("no codec in common", "RFC 3264 section 6.1");
            }
            Optional<List<Line>> security = add(SecurityStep.answer(offered, own));
            if (security.isEmpty()) {
                return refused("no way to secure it in common", "RFC 3264 section 6");
            }
            Optional<List<Line>> rtcp = add(RtcpStep.answer(offered, own));
            if (rtcp.isEmpty()) {
                return refused("RTP and RTCP must share a port, and ours cannot", "RFC 8858 section 4.3");
            }
            Optional<ConnectionRole> transport = transport(security.get());
            return new Decided<>(transport.map(where -> write(formats, where, rtcp.get())), decisions);
        }

        /** Over TCP somebody connects (RFC 4571 with RFC 4145), unless ICE finds out who. */
        private Optional<ConnectionRole> transport(List<Line> security) {
            boolean isIce = offered.isIce() && own.endpoint().ice() != Capabilities.Ice.NONE;
            if (!ConnectionStep.isFor(offered.field().protocol()) || isIce) {
                return Optional.of(new ConnectionRole(own.port(), security));
            }
            return add(ConnectionStep.answer(offered, own)).map(role -> role.with(security));
        }

        private MediaDescription write(List<FormatPair> formats, ConnectionRole transport, List<Line> rtcp) {
            List<Codec> codecs =
                    formats.stream().map(pair -> pair.match().answer()).toList();
            List<String> numbers = codecs.stream().map(Codec::format).toList();
            MediaDescription.Builder media = MediaDescription.builder(offered.answered(transport.port(), numbers));
            add(TransportLines.write(offered, own, media));
            add(BandwidthStep.answer(offered, own)).forEach(media::add);
            formats.forEach(format -> FeedbackStep.lines(format, offered, own).forEach(media::add));
            add(PacketTimeStep.answer(offered, own)).forEach(media::add);
            Direction direction =
                    add(DirectionStep.answer(offered, own.capability().direction()));
            if (offered.saysDirection() || direction != Direction.SENDRECV) {
                media.add(Direction.TYPE, direction);
            }
            rtcp.forEach(media::add);
            add(HeaderExtensionStep.answer(offered, own, direction)).forEach(media::add);
            add(ClockStep.answer(offered, own)).forEach(media::add);
            transport.lines().forEach(media::add);
            return media.build();
        }

        private Decided<Optional<MediaDescription>> refused(String reason, String reference) {
            decisions.add(Decision.refused(offered.place(), reason, reference));
            return new Decided<>(Optional.empty(), decisions);
        }

        private <T> T add(Decided<T> step) {
            decisions.addAll(step.decisions());
            return step.value();
        }
    }
}
