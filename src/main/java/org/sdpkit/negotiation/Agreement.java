package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.codec.CodecMatchers;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/**
 * What an offer and its answer come to, seen by one of the two sides: RFC 3264 sections 6 and 7.
 *
 * @param media one for each m= line that both have and that can be read
 * @since 0.1.0
 */
public record Agreement(List<MediaAgreement> media) {

    public Agreement {
        media = List.copyOf(media);
    }

    /** What they come to for the one who offered. */
    public static Agreement ofOfferer(Pair pair, CodecMatchers matchers) {
        return of(pair, matchers, true);
    }

    /** What they come to for the one who answered. */
    public static Agreement ofAnswerer(Pair pair, CodecMatchers matchers) {
        return of(pair, matchers, false);
    }

    private static Agreement of(Pair pair, CodecMatchers matchers, boolean isOfferer) {
        SessionDescription offer = ConfiguredOffer.chosen(pair.offer(), pair.answer());
        int count = Math.min(
                offer.mediaDescriptions().size(),
                pair.answer().mediaDescriptions().size());
        List<MediaAgreement> media = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int index = i;
            OfferedMedia.of(offer, i).ifPresent(offered -> OfferedMedia.of(pair.answer(), index)
                    .ifPresent(
                            answered -> media.add(new AgreementStep(offered, answered, matchers, isOfferer).agreed())));
        }
        return new Agreement(media);
    }
}
