package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Dcmap;
import org.sdpkit.attribute.Dcsa;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MaxMessageSize;
import org.sdpkit.attribute.SctpPort;
import org.sdpkit.attribute.Sctpmap;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** An attribute of SCTP beside other media. */
final class SctpAttributeOfOtherMedia implements Rule<SessionDescription> {

    private static final Set<LineType<?>> TYPES =
            Set.of(SctpPort.TYPE, MaxMessageSize.TYPE, Sctpmap.TYPE, Dcmap.TYPE, Dcsa.TYPE);

    @Override
    public String code() {
        return "sctp-attribute-of-other-media";
    }

    @Override
    public String reference() {
        return "RFC 8841 section 5.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return TYPES;
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session, SctpAttributeOfOtherMedia::isFaulty).reportAll(media -> TYPES.stream()
                .flatMap(type -> media.lines(type).stream())
                .map(this::report));
    }

    private static boolean isFaulty(MediaAt media) {
        if (media.field().isEmpty() || DataChannels.isSctp(media)) {
            return false;
        }
        for (LineType<?> type : TYPES) {
            if (media.description().has(type)) {
                return true;
            }
        }
        return false;
    }

    private Diagnostic report(PlacedLine placed) {
        return Diagnostic.builder(
                        code(), placed.span(), "a=" + ((Attribute) placed.line()).name() + " belongs to SCTP over DTLS")
                .help("remove the line, or correct the protocol of the m= line")
                .build();
    }
}
