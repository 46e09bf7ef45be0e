package org.sdpkit.testkit.jqwik;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;

/**
 * Whether what is smaller has no error that was not there before. What is generated has none but what its spelling stands
 * for, and what the profile of an offer finds in the answer of somebody else.
 */
record NoNewErrors<T>(Function<T, List<Diagnostic>> check) {

    /** Whether something has no error that this has not. */
    Predicate<T> since(T before) {
        Set<String> known = codes(before);
        return after -> known.containsAll(codes(after));
    }

    private Set<String> codes(T value) {
        return check.apply(value).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Diagnostic::code)
                .collect(Collectors.toSet());
    }
}
