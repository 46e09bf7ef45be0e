package org.sdpkit.validation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.TlsId;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Exchange;

/** A fingerprint that changes without a new association. */
final class FingerprintReplaced implements Rule<Exchange> {

    @Override
    public String code() {
        return "fingerprint-replaced";
    }

    @Override
    public String reference() {
        return "RFC 8842 section 4";
    }

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        return Turn.allOf(exchange).stream()
                .flatMap(turn -> turn.transports()
                        .flatMap(media -> turn
                                .transportBefore(media)
                                .filter(before -> isReplaced(before, media))
                                .map(before -> report(turn, media))
                                .stream()))
                .limit(1)
                .toList();
    }

    private static boolean isReplaced(MediaAt before, MediaAt now) {
        Set<String> old = fingerprints(before);
        Set<String> others = fingerprints(now);
        return !old.isEmpty()
                && !others.isEmpty()
                && !old.equals(others)
                && isSame(before, now, IceUfrag.TYPE)
                && !now.inForce(IceUfrag.TYPE).isEmpty()
                && isSame(before, now, TlsId.TYPE);
    }

    private static Set<String> fingerprints(MediaAt media) {
        return media.inForce(Fingerprint.TYPE).stream()
                .map(fingerprint -> fingerprint.value().fingerprint().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean isSame(MediaAt before, MediaAt now, AttributeType<?> type) {
        return values(before, type).equals(values(now, type));
    }

    private static <T> List<T> values(MediaAt media, AttributeType<T> type) {
        return media.inForce(type).stream().map(AttributeAt::value).toList();
    }

    private Diagnostic report(Turn turn, MediaAt now) {
        return Diagnostic.builder(
                        code(),
                        turn.place(now.inForce(Fingerprint.TYPE).get(0).span()),
                        "the fingerprint has changed, the ICE credentials have not")
                .help("restart ICE: change a=ice-ufrag and a=ice-pwd too")
                .build();
    }
}
