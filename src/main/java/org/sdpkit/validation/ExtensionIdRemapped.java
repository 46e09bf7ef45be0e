package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;

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

    /** The id of an extension in a media description, whoever says it. */
    private record Id(String media, int id) {}

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        List<Diagnostic> found = new ArrayList<>();
        Map<Id, RtpHeaderExtension> known = new HashMap<>();
        for (Turn turn : Turn.allOf(exchange)) {
            turn.media().filter(MediaAt::isRtp).forEach(media -> {
                for (AttributeAt<ExtMap> extension : media.inForce(ExtMap.TYPE)) {
                    Id id = new Id(turn.name(media), extension.value().id());
                    RtpHeaderExtension before =
                            known.putIfAbsent(id, extension.value().uri());
                    boolean isNew =
                            before == null || before.equals(extension.value().uri());
                    if (!isNew && turn.type() == DescriptionType.OFFER) {
                        found.add(report(turn, extension, before));
                    }
                }
            });
        }
        return found;
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
