package org.sdpkit.generate;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A media description of an offer, and the one of the answer in the same place.
 *
 * @param offer the lines that offer it
 * @param answer the lines that answer it
 * @param whole all lines of both descriptions, those of other media too
 */
record MediaSections(Section offer, Section answer, Section whole) {

    /** The payload types that RFC 3551 leaves to sessions, and those that are taken where they do not suffice. */
    private static final List<Integer> DYNAMIC = IntStream.concat(
                    IntStream.rangeClosed(96, Section.LAST_PAYLOAD_TYPE), IntStream.rangeClosed(35, 63))
            .boxed()
            .toList();

    /** The last id of a header extension that one byte can hold (RFC 8285 section 4.3). */
    private static final int LAST_EXTENSION = 255;

    /** Whether neither side refuses it, and the answer has chosen no other configuration: RFC 5939. */
    boolean isInUse() {
        return offer.port() > 0 && answer.port() > 0 && !answer.has("a=acfg:");
    }

    boolean isRtp() {
        return offer.isRtp() && answer.isRtp();
    }

    /** Whether it is RTP of this type, such as {@code audio}, and in use. */
    boolean isOf(String type) {
        return isInUse() && isRtp() && offer.has("m=" + type + " ") && answer.has("m=" + type + " ");
    }

    MediaSections offer(UnaryOperator<Section> change) {
        return new MediaSections(change.apply(offer), answer, whole);
    }

    MediaSections answer(UnaryOperator<Section> change) {
        return new MediaSections(offer, change.apply(answer), whole);
    }

    MediaSections both(UnaryOperator<Section> change) {
        return offer(change).answer(change);
    }

    /** Whether the expression is found on one of the sides. */
    boolean finds(String regex) {
        return offer.finds(regex) || answer.finds(regex);
    }

    /** A payload type that no media uses; the last of them if all are used. */
    int freePayloadType(Draw draw) {
        List<Integer> free = DYNAMIC.stream()
                .filter(type -> !whole.finds("^(m=.* |a=(rtpmap|fmtp):)" + type + "( |$)"))
                .toList();
        return free.isEmpty() ? Section.LAST_PAYLOAD_TYPE : draw.of(free);
    }

    /** An id of a header extension that no media uses; the last of them if all are used. */
    int freeExtension() {
        return IntStream.rangeClosed(1, LAST_EXTENSION)
                .filter(id -> id != 15 && !whole.finds("^a=extmap:" + id + "[ /]"))
                .findFirst()
                .orElse(LAST_EXTENSION);
    }

    /** With a codec at the end of both, and these parameters on the one side and the other; empty text for none. */
    MediaSections withCodec(Draw draw, String encoding, String offered, String answered) {
        int type = freePayloadType(draw);
        return offer(lines -> lines.withCodec(type, encoding, offered))
                .answer(lines -> lines.withCodec(type, encoding, answered));
    }

    /** With a header extension on both, of this direction on the one side and the other. */
    MediaSections withExtension(String uri, String offered, String answered) {
        String id = "a=extmap:" + freeExtension();
        return offer(lines -> lines.with(id + offered + " " + uri))
                .answer(lines -> lines.with(id + answered + " " + uri));
    }

    /** The formats that both have. */
    List<String> commonFormats() {
        return answer.formats().stream().filter(offer.formats()::contains).toList();
    }
}
