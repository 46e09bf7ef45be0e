package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Side;

/** An id of a header extension that stands for another one than before. */
final class ExtensionIdRemapped implements Rule<Exchange> {

    @Override
    public String code() {
        return "extension-id-remapped";
    }

    @Override
    public String reference() {
        return "RFC 8285 section 7";
    }

    /** The id of an extension in a media description, and who is bound by it. */
    private record Id(Side side, String media, int id) {}

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        List<Diagnostic> found = new ArrayList<>();
        Map<Id, RtpHeaderExtension> known = new HashMap<>();
        for (Turn turn : Turn.allOf(exchange)) {
            turn.media().filter(MediaAt::isRtp).forEach(media -> {
                for (AttributeAt<ExtMap> extension : media.inForce(ExtMap.TYPE)) {
                    RtpHeaderExtension before = bind(turn, media, extension.value(), known);
                    if (before != null && turn.type() == DescriptionType.OFFER) {
                        found.add(report(turn, extension, before));
                    }
                }
            });
        }
        return found;
    }

    /** An offer binds who makes it, an answer both; gives what the id stood for, if that was something else. */
    private static @Nullable RtpHeaderExtension bind(
            Turn turn, MediaAt media, ExtMap extension, Map<Id, RtpHeaderExtension> known) {
        Id own = new Id(turn.side(), turn.name(media), extension.id());
        if (turn.type() != DescriptionType.OFFER) {
            known.putIfAbsent(new Id(turn.side().other(), turn.name(media), extension.id()), extension.uri());
        }
        RtpHeaderExtension before = known.putIfAbsent(own, extension.uri());
        return extension.uri().equals(before) ? null : before;
    }

    private Diagnostic report(Turn turn, AttributeAt<ExtMap> extension, RtpHeaderExtension before) {
        return Diagnostic.builder(
                        code(),
                        turn.place(extension.span()),
                        "id %d was %s, and is %s"
                                .formatted(
                                        extension.value().id(),
                                        before,
                                        extension.value().uri()))
                .help("use an id that has not been used")
                .build();
    }
}
