package org.sdpkit.testkit;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;
import org.sdpkit.report.TextReport;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.ProfileChoice;
import org.sdpkit.validation.Validator;

/**
 * Assertions on an offer and its answer.
 *
 * @since 0.1.0
 */
public final class PairAssert {

    private final Pair pair;

    PairAssert(Pair pair) {
        this.pair = pair;
    }

    /** The offer alone. */
    public SdpAssert offer() {
        return new SdpAssert("offer", pair.offer());
    }

    /** The answer alone. */
    public SdpAssert answer() {
        return new SdpAssert("answer", pair.answer());
    }

    /** Neither has a finding at error level, nor do they between them, by the profile that the offer asks for. */
    public PairAssert isLegal() {
        return isLegal(ProfileChoice.of(pair.offer()).profile());
    }

    /** Neither has a finding at error level, nor do they between them. */
    public PairAssert isLegal(Profile profile) {
        List<Diagnostic> errors = Findings.errors(Validator.of(profile).check(pair));
        if (!errors.isEmpty()) {
            throw failure("offer and answer are not legal by profile " + profile.name(), errors);
        }
        return this;
    }

    /** A rule of the profile finds something, whatever else is found. */
    public PairAssert hasFinding(Profile profile, String code) {
        List<Diagnostic> findings = Validator.of(profile).check(pair);
        if (!Findings.has(findings, code)) {
            throw failure("offer and answer have no finding " + code + " of profile " + profile.name(), findings);
        }
        return this;
    }

    private AssertionError failure(String what, List<Diagnostic> findings) {
        List<TextReport.Source> sources =
                List.of(new TextReport.Source("offer", pair.offer()), new TextReport.Source("answer", pair.answer()));
        return new AssertionError(what + "\n\n" + Findings.drawn(sources, findings)
                + "offer:\n" + Picture.of(pair.offer(), Findings.lines(findings, Pair.OFFER))
                + "\nanswer:\n" + Picture.of(pair.answer(), Findings.lines(findings, Pair.ANSWER)));
    }
}
