package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;

/** A header extension that the answer gives another id. */
final class ExtensionIdChanged implements Rule<Pair> {

    @Override
    public String code() {
        return "extension-id-changed";
    }

    @Override
    public String reference() {
        return "RFC 8285 section 6";
    }

    /** From here on an offered id means: choose one. */
    private static final int FIRST_TO_BE_CHOSEN = 4096;

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaPair media) {
        List<AttributeAt<ExtMap>> offered = media.offered().inForce(ExtMap.TYPE);
        return media.answered().inForce(ExtMap.TYPE).stream().flatMap(answered -> {
            List<AttributeAt<ExtMap>> same = offered.stream()
                    .filter(other -> other.value().uri().equals(answered.value().uri()))
                    .filter(other ->
                            other.value().attributes().equals(answered.value().attributes()))
                    .toList();
            boolean isKept = same.stream()
                    .anyMatch(other -> other.value().id() == answered.value().id()
                            || other.value().id() >= FIRST_TO_BE_CHOSEN);
            return isKept ? Stream.empty() : same.stream().limit(1).map(other -> report(other, answered));
        });
    }

    private Diagnostic report(AttributeAt<ExtMap> offered, AttributeAt<ExtMap> answered) {
        int id = offered.value().id();
        return MediaPair.inAnswer(
                        code(),
                        answered.span(),
                        "%s has id %d, offered was %d"
                                .formatted(
                                        answered.value().uri(), answered.value().id(), id),
                        offered.span())
                .help("write the id " + id)
                .fix(Fix.unsafe(new Edit(
                        answered.pieceSpan(Integer.toString(answered.value().id()))
                                .in(Pair.ANSWER),
                        Integer.toString(id))))
                .build();
    }
}
