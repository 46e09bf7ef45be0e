package org.sdpkit.testkit.jqwik;

import java.util.stream.Stream;
import net.jqwik.api.ShrinkingDistance;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** Descriptions with fewer media descriptions, fewer codecs and fewer lines that have no error that was not there. */
final class DescriptionReduction implements Reduction<SessionDescription> {

    private final NoNewErrors<SessionDescription> valid;

    DescriptionReduction(Profile profile) {
        this.valid = new NoNewErrors<>(Validator.of(profile)::check);
    }

    @Override
    public Stream<SessionDescription> smaller(SessionDescription session) {
        return Stream.of(Cuts.media(session), Cuts.codecs(session), Cuts.lines(session))
                .flatMap(cuts -> cuts)
                .map(cut -> cut.apply(session))
                .filter(smaller -> size(smaller).compareTo(size(session)) < 0)
                .filter(valid.since(session));
    }

    @Override
    public ShrinkingDistance size(SessionDescription session) {
        return ShrinkingDistance.of(session.lines().size(), session.bytes().length);
    }
}
