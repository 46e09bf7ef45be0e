package org.sdpkit.validation;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.attribute.Acfg;
import org.sdpkit.attribute.Direction;
import org.sdpkit.codec.Codec;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
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

    /**
     * Those that say what is used: neither side refuses the media, and the answer has not chosen another configuration
     * than the one in place (RFC 5939), which would be offered by other lines.
     */
    static Stream<MediaPair> inUse(Pair pair) {
        return understood(pair)
                .filter(media -> media.offer().port() > 0 && media.answer().port() > 0)
                .filter(media -> !media.answered().description().has(Acfg.TYPE));
    }

    /** The m= line of the offer, which was understood. */
    MediaField offer() {
        return offered.field().orElseThrow();
    }

    /** The m= line of the answer, which was understood. */
    MediaField answer() {
        return answered.field().orElseThrow();
    }

    /** Whether two formats are the same codec, whatever their numbers and parameters: name, clock rate and channels. */
    static boolean isSameCodec(Codec one, Codec other) {
        Optional<String> name = one.encodingName();
        if (name.isEmpty() || other.encodingName().isEmpty()) {
            return one.format().equals(other.format());
        }
        return name.get().equalsIgnoreCase(other.encodingName().get())
                && one.clockRate().equals(other.clockRate())
                && one.channels() == other.channels();
    }

    /** Which way media was offered to flow. */
    Direction offeredDirection() {
        return offered.session().effective(offered.description()).direction();
    }

    /** Which way the answer lets media flow. */
    Direction answeredDirection() {
        return answered.session().effective(answered.description()).direction();
    }

    /** An edit of the answer. */
    static Edit inAnswer(Edit edit) {
        return new Edit(edit.span().in(Pair.ANSWER), edit.replacement());
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
