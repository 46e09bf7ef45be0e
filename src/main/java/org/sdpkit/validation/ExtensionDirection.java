package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;

/** A header extension whose direction in the answer does not fit the offer. */
final class ExtensionDirection implements Rule<Pair> {

    @Override
    public String code() {
        return "extension-direction";
    }

    @Override
    public String reference() {
        return "RFC 8285 section 6";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaPair media) {
        List<AttributeAt<ExtMap>> offered = media.offered().inForce(ExtMap.TYPE);
        return media.answered().inForce(ExtMap.TYPE).stream().flatMap(answered -> offered.stream()
                .filter(other -> other.value().id() == answered.value().id()
                        && other.value().uri().equals(answered.value().uri()))
                .filter(other -> !isAllowed(other.value(), answered.value()))
                .map(other -> report(other, answered)));
    }

    private static boolean isAllowed(ExtMap offered, ExtMap answered) {
        if (offered.direction().isEmpty() || answered.direction().isEmpty()) {
            return true;
        }
        Direction ours = answered.direction().get();
        Direction theirs = offered.direction().get();
        return (!ours.isSending() || theirs.isReceiving()) && (!ours.isReceiving() || theirs.isSending());
    }

    private Diagnostic report(AttributeAt<ExtMap> offered, AttributeAt<ExtMap> answered) {
        String theirs = name(offered);
        return MediaPair.inAnswer(code(), answered.span(), theirs + " is answered by " + name(answered), offered.span())
                .help("turn the direction round: what the offerer sends, the answerer receives")
                .build();
    }

    private static String name(AttributeAt<ExtMap> extension) {
        return extension.value().direction().map(Direction.TYPE::nameOf).orElse("no direction");
    }
}
