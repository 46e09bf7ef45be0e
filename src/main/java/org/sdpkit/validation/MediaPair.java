package org.sdpkit.validation;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Pair;

/** A media description of an offer, and the one of the answer in the same place. */
record MediaPair(MediaAt offered, MediaAt answered) {

    static Stream<MediaPair> all(Pair pair) {
        int count = Math.min(
                pair.offer().mediaDescriptions().size(),
                pair.answer().mediaDescriptions().size());
        return IntStream.range(0, count)
                .mapToObj(index -> new MediaPair(new MediaAt(pair.offer(), index), new MediaAt(pair.answer(), index)));
    }

    /** Those in which both m= lines were understood. */
    static Stream<MediaPair> understood(Pair pair) {
        return all(pair)
                .filter(media -> media.offered.field().isPresent()
                        && media.answered.field().isPresent());
    }

    /** Those in which neither side refuses the media. */
    static Stream<MediaPair> inUse(Pair pair) {
        return understood(pair)
                .filter(media -> media.offer().port() > 0 && media.answer().port() > 0);
    }

    /** The m= line of the offer, which was understood. */
    MediaField offer() {
        return offered.field().orElseThrow();
    }

    /** The m= line of the answer, which was understood. */
    MediaField answer() {
        return answered.field().orElseThrow();
    }

    /** A fault of the answer. */
    static Diagnostic.Builder inAnswer(String code, Span span, String message) {
        return Diagnostic.builder(code, span.in(Pair.ANSWER), message);
    }

    /** A fault of the answer, with what it answers. */
    static Diagnostic.Builder inAnswer(String code, Span span, String message, Span offered) {
        return inAnswer(code, span, message).related(offered.in(Pair.OFFER), "what was offered");
    }

    /** A fault of an m= line of the answer. */
    Diagnostic.Builder inAnswer(String code, String message) {
        return inAnswer(code, answered.line().span(), message, offered.line().span());
    }

    /** How the media description is called where people read: by its mid, else by its place. */
    String name() {
        Optional<String> mid = offered.description().mid();
        return mid.map(tag -> "mid " + tag).orElse("media description " + offered.index());
    }
}
