package org.sdpkit.testkit.jqwik;

import java.util.stream.Stream;
import net.jqwik.api.ShrinkingDistance;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** Descriptions with fewer media descriptions, fewer codecs and fewer lines that have no finding at error level. */
final class DescriptionReduction implements Reduction<SessionDescription> {

    private final Validator validator;

    DescriptionReduction(Profile profile) {
        this.validator = Validator.of(profile);
    }

    @Override
    public Stream<SessionDescription> smaller(SessionDescription session) {
        return Stream.of(Cuts.media(session), Cuts.codecs(session), Cuts.lines(session))
                .flatMap(cuts -> cuts)
                .map(cut -> cut.apply(session))
                .filter(smaller -> size(smaller).compareTo(size(session)) < 0)
                .filter(this::isValid);
    }

    private boolean isValid(SessionDescription session) {
        return validator.check(session).stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Override
    public ShrinkingDistance size(SessionDescription session) {
        return ShrinkingDistance.of(session.lines().size(), session.bytes().length);
    }
}
