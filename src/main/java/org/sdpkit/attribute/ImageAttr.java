package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code a=imageattr:<payload type> send <sets> recv <sets>}: the sizes of images that are wished for, either way.
 *
 * @param payloadType 0 to 127; empty for all of the media description, {@code *}
 * @param lists what is wished to send, to receive or both, in the order in which they stand
 * @since 0.1.0
 */
public record ImageAttr(OptionalInt payloadType, List<Wish> lists) {

    /** How it is read and written. */
    public static final AttributeType<ImageAttr> TYPE = AttributeType.named("imageattr", ImageAttr.class)
            .means("the sizes of images that are wished for, either way")
            .definedBy("RFC 6236 section 3.1.1")
            .at(Level.MEDIA)
            .mux(MuxCategory.IDENTICAL_PER_PT)
            .repeatable()
            .examples(
                    "97 send [x=800,y=640,sar=1.1,q=0.6] [x=480,y=320] recv [x=330,y=250]",
                    "* recv [x=[320:16:640],y=[240:480],par=[1.2-1.3]] send *",
                    "100 recv [x=[480,800],y=320,sar=[0.91,1.0,1.09,1.45]]")
            .syntax(ImageAttr::read, ImageAttr::write);

    private static final int MOST_LISTS = 2;

    public ImageAttr {
        PayloadTypes.check(payloadType);
        lists = List.copyOf(lists);
        if (lists.isEmpty() || lists.size() > MOST_LISTS) {
            throw new IllegalArgumentException("lists must be one or two, not " + lists.size());
        }
        if (lists.size() == MOST_LISTS && lists.get(0).way == lists.get(1).way) {
            throw new IllegalArgumentException("lists must not be of the same way: " + lists.get(0).way);
        }
    }

    /**
     * The sizes of one way.
     *
     * @param way whether they are sent or received
     * @param sets the sizes; none for any size, {@code *}
     * @since 0.1.0
     */
    public record Wish(Way way, List<ImageSet> sets) {

        public Wish {
            sets = List.copyOf(sets);
        }

        private static Wish read(ValueScanner in) {
            Way way = in.constant("send or recv", Way.class);
            whitespace(in);
            List<ImageSet> sets = new ArrayList<>();
            if (in.skip('*')) {
                separator(in);
                return new Wish(way, sets);
            }
            do {
                sets.add(ImageSet.read(in));
                separator(in);
            } while (in.isAt('['));
            return new Wish(way, sets);
        }

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder(AttributeType.flagName(way));
            if (sets.isEmpty()) {
                out.append(" *");
            }
            sets.forEach(set -> out.append(' ').append(set));
            return out.toString();
        }
    }

    /**
     * Whether images are sent or received by who wrote the description.
     *
     * @since 0.1.0
     */
    public enum Way {
        /** They are sent. */
        SEND,
        /** They are received. */
        RECV
    }

    /** What is wished to be sent, where that is said; no sets for any size. */
    public Optional<Wish> send() {
        return list(Way.SEND);
    }

    /** What is wished to be received, where that is said; no sets for any size. */
    public Optional<Wish> recv() {
        return list(Way.RECV);
    }

    private Optional<Wish> list(Way way) {
        return lists.stream().filter(list -> list.way == way).findFirst();
    }

    private static ImageAttr read(ValueScanner in) {
        OptionalInt payloadType = PayloadTypes.read(in);
        whitespace(in);
        Wish first = Wish.read(in);
        if (in.isAtEnd()) {
            return new ImageAttr(payloadType, List.of(first));
        }
        int from = in.offset();
        Wish second = Wish.read(in);
        if (first.way == second.way) {
            in.back(from);
            throw in.malformed(first.way == Way.SEND ? "recv" : "send");
        }
        return new ImageAttr(payloadType, List.of(first, second));
    }

    private static void separator(ValueScanner in) {
        if (!in.isAtEnd()) {
            whitespace(in);
        }
    }

    private static void whitespace(ValueScanner in) {
        if (!in.isAt('\t')) {
            in.expect(' ');
        }
        while (in.skip(' ') || in.skip('\t')) {}
    }

    private void write(StringBuilder out) {
        out.append(PayloadTypes.text(payloadType));
        lists.forEach(list -> out.append(' ').append(list));
    }
}
