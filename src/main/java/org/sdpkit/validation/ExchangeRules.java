package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.model.Exchange;

/** The rules on all that two parties said to one another. */
final class ExchangeRules {

    static final List<Rule<Exchange>> ALL = List.of(
            new AnswerWithoutOffer(),
            new CandidateAfterEnd(),
            new CandidateBeforeDescription(),
            new CandidateForUnknownMedia(),
            new CandidateOfOtherGeneration(),
            new DroppedMedia(),
            new DtlsRoleChanged(),
            new ExtensionIdRemapped(),
            new FingerprintReplaced(),
            new Glare(),
            new HalfIceRestart(),
            new IceRestartInAnswer(),
            new IceRestartNotAnswered(),
            new MediaTypeReplaced(),
            new MovedMedia(),
            new OfferBeforeAnswer(),
            new OriginChanged(),
            PayloadTypeRemapped.IN_USE,
            PayloadTypeRemapped.OUT_OF_USE,
            new RecycledMid(),
            new VersionNotRaised(),
            new VersionSkipped());

    private ExchangeRules() {}
}
