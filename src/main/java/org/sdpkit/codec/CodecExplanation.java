package org.sdpkit.codec;

import java.util.List;
import java.util.Optional;
import org.sdpkit.codec.CodecMatch.Match;
import org.sdpkit.codec.CodecMatch.Mismatch;

/**
 * Why an offered codec is taken or is not: what became of it with each of ours that may be meant.
 *
 * @param offered the codec that is offered
 * @param attempts what became of it with those of ours that come nearest, in our order of preference
 * @since 0.1.0
 */
public record CodecExplanation(Codec offered, List<Attempt> attempts) {

    public CodecExplanation {
        attempts = List.copyOf(attempts);
    }

    /** The match with the first of ours that matches. */
    public Optional<Match> match() {
        return attempts.stream()
                .map(Attempt::outcome)
                .flatMap(outcome ->
                        outcome instanceof Match match ? Optional.of(match).stream() : Optional.<Match>empty().stream())
                .findFirst();
    }

    /** Why it is not taken: one reason for each of ours that comes near; none where it is taken. */
    public List<Mismatch> mismatches() {
        return match().isPresent()
                ? List.of()
                : attempts.stream()
                        .flatMap(attempt -> attempt.outcome() instanceof Mismatch mismatch
                                ? Optional.of(mismatch).stream()
                                : Optional.<Mismatch>empty().stream())
                        .distinct()
                        .toList();
    }

    /**
     * What became of an offered codec with one of ours.
     *
     * @param own the codec of ours; empty where none of ours comes near
     * @param outcome a match, or why there is none
     * @since 0.1.0
     */
    public record Attempt(Optional<Codec> own, CodecMatch outcome) {}
}
