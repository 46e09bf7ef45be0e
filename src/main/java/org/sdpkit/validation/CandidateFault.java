package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.SessionDescription;

/**
 * A fault that stands in one candidate line alone.
 *
 * @param word the word behind the colon that is at fault, from 0
 * @param message what is wrong
 * @param fix how it is mended; empty where it cannot be
 */
record CandidateFault(
        String code,
        String reference,
        Predicate<Candidate> isFault,
        int word,
        Function<Candidate, String> message,
        String help,
        Function<AttributeAt<Candidate>, Optional<Fix>> fix)
        implements Rule<SessionDescription> {

    /** One that nothing can mend but its writer. */
    CandidateFault(
            String code,
            String reference,
            Predicate<Candidate> isFault,
            int word,
            Function<Candidate, String> message,
            String help) {
        this(code, reference, isFault, word, message, help, candidate -> Optional.empty());
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Candidate.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.ofMedia(session, Candidate.TYPE, candidate -> isFault.test(candidate.value()))
                .report(this::report);
    }

    private Diagnostic report(AttributeAt<Candidate> candidate) {
        Candidate value = candidate.value();
        Diagnostic.Builder builder = Diagnostic.builder(code, wordSpan(candidate, word), message.apply(value))
                .help(help);
        fix.apply(candidate).ifPresent(builder::fix);
        return builder.build();
    }

    /** A word of a candidate; all of them if there are not so many. */
    static Span wordSpan(AttributeAt<Candidate> candidate, int word) {
        List<WordAt> words = WordAt.in(candidate);
        return word < words.size() ? words.get(word).span() : candidate.valueSpan();
    }
}
