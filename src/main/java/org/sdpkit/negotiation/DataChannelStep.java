package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.MaxMessageSize;
import org.sdpkit.attribute.SctpPort;
import org.sdpkit.attribute.Sctpmap;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;

/**
 * Data channels: an SCTP association over DTLS (RFC 8841 section 10); also as the drafts before it had them, with the port
 * for a format and {@code a=sctpmap}.
 */
final class DataChannelStep implements MediaStep {

    private static final String SECTION = "RFC 8841 section 10.3";

    /** That of everybody, as any will do within DTLS. */
    private static final int USUAL_PORT = 5000;

    @Override
    public boolean isFor(MediaField field) {
        return field.protocol().name().endsWith("DTLS/SCTP");
    }

    @Override
    public Decided<Optional<MediaDescription>> answer(OfferedMedia offered, OwnMedia own) {
        String format = offered.field().formats().get(0);
        List<Decision> decisions = new ArrayList<>();
        if (!own.capability().field().formats().contains(format)) {
            decisions.add(Decision.refused(offered.place(), "ours does not know the format " + format, SECTION));
            return new Decided<>(Optional.empty(), decisions);
        }
        Decided<Optional<List<Line>>> security = SecurityStep.dtls(offered, own);
        decisions.addAll(security.decisions());
        if (security.value().isEmpty()) {
            return new Decided<>(Optional.empty(), decisions);
        }
        MediaDescription.Builder media = MediaDescription.builder(new MediaField(
                offered.field().type(), own.port(), offered.field().protocol(), List.of(format)));
        decisions.addAll(TransportLines.write(offered, own, media).decisions());
        if (offered.saysDirection()) {
            media.add(Direction.TYPE, offered.direction().seenFromTheOtherSide());
        }
        security.value().get().forEach(media::add);
        own.say(SctpPort.TYPE, media);
        if (offered.has(SctpPort.TYPE) && !own.has(SctpPort.TYPE)) {
            media.add(SctpPort.TYPE, new SctpPort(USUAL_PORT));
        }
        own.say(Sctpmap.TYPE, media);
        own.say(MaxMessageSize.TYPE, media);
        return new Decided<>(Optional.of(media.build()), decisions);
    }
}
