package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.SessionDescription;

/**
 * A word of an attribute that is none of those that are registered. Where only its case is another, and case counts, the
 * registered one can be put in its place.
 */
record UnknownWord<T>(
        String code,
        String reference,
        AttributeType<T> type,
        Function<T, List<String>> words,
        String what,
        List<String> known,
        boolean caseCounts)
        implements Rule<SessionDescription> {

    private static final int FEW = 3;

    @Override
    public Set<LineType<?>> about() {
        return Set.of(type);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.in(session, type, at -> !areKnown(words.apply(at.value())))
                .reportAll(at -> words.apply(at.value()).stream()
                        .filter(word -> !isKnown(word))
                        .map(word -> report(at, word)));
    }

    private boolean areKnown(List<String> all) {
        for (String word : all) {
            if (!isKnown(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnown(String word) {
        for (String name : known) {
            if (caseCounts ? name.equals(word) : name.equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    private Diagnostic report(AttributeAt<T> at, String word) {
        Span span = at.pieceSpan(word);
        Optional<String> meant =
                known.stream().filter(name -> name.equalsIgnoreCase(word)).findFirst();
        if (meant.isPresent()) {
            return Diagnostic.builder(code, span, what + " is spelled " + word + ", not " + meant.get())
                    .help("write " + meant.get())
                    .fix(Fix.safe(new Edit(span, meant.get())))
                    .build();
        }
        String names = known.size() > FEW ? "registered" : "one of " + String.join(", ", known);
        return Diagnostic.builder(code, span, what + " " + word + " is not " + names)
                .help("use one that the other side knows")
                .build();
    }
}
