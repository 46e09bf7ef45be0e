package org.sdpkit.cli;

import java.util.function.Function;
import org.sdpkit.negotiation.Result;
import org.sdpkit.report.DecisionReport;

/** What is printed of a result of a negotiation. */
final class Negotiating {

    private Negotiating() {}

    /** Does this with the value; of a refusal the reasons are printed. */
    static <T> int print(Result<T> result, Terminal terminal, Function<T, Integer> onSuccess) {
        result.refusal().ifPresent(refusal -> DecisionReport.of(refusal).lines().forEach(terminal.err()::println));
        return result.value().map(onSuccess).orElse(ExitCode.FOUND);
    }
}
