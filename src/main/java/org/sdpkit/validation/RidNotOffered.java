package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.attribute.Rid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;

/** A rid of an answer that was not offered, or not turned round. */
final class RidNotOffered implements Rule<Pair> {

    @Override
    public String code() {
        return "rid-not-offered";
    }

    @Override
    public String reference() {
        return "RFC 8851 section 6.2";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaPair media) {
        List<AttributeAt<Rid>> all = media.answered().all(Rid.TYPE);
        if (all.isEmpty()) {
            return Stream.empty();
        }
        Rids offered = Rids.of(media.offered());
        return all.stream().flatMap(answered -> {
            List<Rid> same = offered.named(answered.value().id());
            if (same.isEmpty()) {
                return Stream.of(report(answered, "rid " + answered.value().id() + " was not offered"));
            }
            boolean isTurned =
                    same.get(0).direction() == answered.value().direction().seenFromTheOtherSide();
            return isTurned
                    ? Stream.empty()
                    : Stream.of(report(answered, "rid " + answered.value().id() + " has the direction of the offer"));
        });
    }

    private Diagnostic report(AttributeAt<Rid> answered, String message) {
        return MediaPair.inAnswer(code(), answered.span(), message)
                .help("answer with the rids of the offer, with send and recv turned round")
                .build();
    }
}
