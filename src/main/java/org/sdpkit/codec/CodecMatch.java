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
     * those that the receiver declared, and those that the sender declared of its own stream. {@link #send()} and
     * {@link #receive()} hold just these, as they may be written in {@code a=fmtp}, so that
     * {@code match.answer().with(match.send())} can be asked like any codec.
     *
     * @since 0.1.0
     */
    final class Match implements CodecMatch {

        private final Codec answer;
        private final Supplier<FormatParameters> sending;
        private final Supplier<FormatParameters> receiving;
        private final List<Note> notes;

        /** Made when first asked for, since an answer does without; two threads may both make it, and get the same. */
        private @Nullable FormatParameters send;

        private @Nullable FormatParameters receive;

        Match(
                Codec answer,
                Supplier<FormatParameters> sending,
                Supplier<FormatParameters> receiving,
                List<Note> notes) {
            this.answer = answer;
            this.sending = sending;
            this.receiving = receiving;
            this.notes = List.copyOf(notes);
        }

        /**
         * Both sides can use it.
         *
         * @param answer what the answer declares
         * @param send what we keep to when we send
         * @param receive what the other side keeps to when it sends
         * @param notes where the answer departs from what either side said, and why
         */
        public Match(Codec answer, FormatParameters send, FormatParameters receive, List<Note> notes) {
            this(answer, () -> send, () -> receive, notes);
        }

        /** A match where both directions go by what the answer says. */
        public Match(Codec answer) {
            this(answer, answer.parameters(), answer.parameters(), List.of());
        }

        /**
         * What the answer declares: format and {@code a=rtpmap} as offered, the parameters to write, the feedback that
         * both sides have.
         */
        public Codec answer() {
            return answer;
        }

        /** What we keep to when we send. */
        public FormatParameters send() {
            FormatParameters known = send;
            if (known == null) {
                known = sending.get();
                send = known;
            }
            return known;
        }

        /** What the other side keeps to when it sends. */
        public FormatParameters receive() {
            FormatParameters known = receive;
            if (known == null) {
                known = receiving.get();
                receive = known;
            }
            return known;
        }

        /** Where the answer departs from what either side said, and why. */
        public List<Note> notes() {
            return notes;
        }

        /** The same where the answer calls the codec by another payload type. */
        public Match with(Codec renumbered) {
            return new Match(renumbered, sending, receiving, notes);
        }

        @Override
        public boolean equals(Object object) {
            return object instanceof Match other
                    && answer.equals(other.answer)
                    && send().equals(other.send())
                    && receive().equals(other.receive())
                    && notes.equals(other.notes);
        }

        @Override
        public int hashCode() {
            return answer.hashCode();
        }

        @Override
        public String toString() {
            return answer + ", sent " + send() + ", received " + receive() + " " + notes;
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
