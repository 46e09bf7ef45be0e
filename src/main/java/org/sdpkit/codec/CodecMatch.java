package org.sdpkit.codec;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an offered codec and one of ours.
 *
 * @since 0.1.0
 */
public sealed interface CodecMatch permits CodecMatch.Match, CodecMatch.Mismatch {

    /** Whether they match. */
    default boolean isMatch() {
        return this instanceof Match;
    }

    /**
     * Both sides can use it.
     *
     * <p>What is sent and received afterwards goes by three kinds of parameters: those that hold for both directions,
     * those that the receiver declared, and those that the sender declared of its own stream. {@code send} and
     * {@code receive} hold just these, as they may be written in {@code a=fmtp}, so that
     * {@code match.answer().with(match.send())} can be asked like any codec.
     *
     * @param answer what the answer declares: format and {@code a=rtpmap} as offered, the parameters to write, the
     *     feedback that both sides have
     * @param send what we keep to when we send
     * @param receive what the other side keeps to when it sends
     * @param notes where the answer departs from what either side said, and why
     * @since 0.1.0
     */
    record Match(Codec answer, FormatParameters send, FormatParameters receive, List<Note> notes)
            implements CodecMatch {

        public Match {
            notes = List.copyOf(notes);
        }

        /** A match where both directions go by what the answer says. */
        public Match(Codec answer) {
            this(answer, answer.parameters(), answer.parameters(), List.of());
        }
    }

    /**
     * They are different codecs, or the other side wants of it what we do not have.
     *
     * @since 0.1.0
     */
    final class Mismatch implements CodecMatch {

        private final Supplier<String> words;
        private final String reference;

        /** Made when first asked for, since mostly nobody does; two threads may both make it, and get the same. */
        private @Nullable String reason;

        Mismatch(Supplier<String> words, String reference) {
            this.words = words;
            this.reference = reference;
        }

        /**
         * What keeps two codecs from being the same.
         *
         * @param reason in words a person can act on, with what both sides say
         * @param reference the section of the specification that asks for it
         */
        public Mismatch(String reason, String reference) {
            this(() -> reason, reference);
        }

        /** In words a person can act on, with what both sides say. */
        public String reason() {
            String known = reason;
            if (known == null) {
                known = words.get();
                reason = known;
            }
            return known;
        }

        /** The section of the specification that asks for it. */
        public String reference() {
            return reference;
        }

        @Override
        public boolean equals(Object object) {
            return object instanceof Mismatch other
                    && reference.equals(other.reference)
                    && reason().equals(other.reason());
        }

        @Override
        public int hashCode() {
            return Objects.hash(reason(), reference);
        }

        @Override
        public String toString() {
            return reason() + " (" + reference + ")";
        }
    }

    /**
     * Where an answer, or what is sent by it, departs from what either side said.
     *
     * @param parameter the parameter, as its specification spells it, or {@code rtcp-fb}
     * @param change what is different and why, with the values as they stand
     * @param reference the section of the specification that asks for it
     * @since 0.1.0
     */
    record Note(String parameter, String change, String reference) {}
}
