package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;

/**
 * A later answer for one media description, and whether the two sides have changed their ICE credentials for it.
 *
 * @param answer the answer
 * @param ufrag the user name fragment that it has
 * @param isOfferNew whether the offer has other credentials than the last description of the offerer
 * @param isAnswerNew whether the answer has other credentials than the last description of the answerer
 */
record IceGeneration(Turn answer, AttributeAt<IceUfrag> ufrag, boolean isOfferNew, boolean isAnswerNew) {

    /** Those in which both sides had credentials before. */
    static List<IceGeneration> answersIn(Exchange exchange) {
        return Turn.allOf(exchange).stream()
                .filter(turn -> turn.type() == DescriptionType.ANSWER)
                .flatMap(answer -> answer.offer().stream().flatMap(offer -> of(offer, answer)))
                .toList();
    }

    private static Stream<IceGeneration> of(Turn offer, Turn answer) {
        return answer.transports().flatMap(media -> of(offer, answer, media).stream());
    }

    private static Optional<IceGeneration> of(Turn offer, Turn answer, MediaAt answered) {
        Optional<AttributeAt<IceUfrag>> ufrag =
                answered.inForce(IceUfrag.TYPE).stream().findFirst();
        Optional<MediaAt> offered = offer.media(answered.index());
        Optional<Boolean> isOfferNew = offered.flatMap(media -> isNew(offer, media));
        Optional<Boolean> isAnswerNew = isNew(answer.afterProvisional(), answered);
        return ufrag.isPresent() && isOfferNew.isPresent() && isAnswerNew.isPresent()
                ? Optional.of(new IceGeneration(answer, ufrag.get(), isOfferNew.get(), isAnswerNew.get()))
                : Optional.empty();
    }

    /** Whether both credentials are others than before; empty where there are none, or were none. */
    private static Optional<Boolean> isNew(Turn turn, MediaAt media) {
        List<Object> now = credentials(media);
        return turn.transportBefore(media)
                .map(IceGeneration::credentials)
                .filter(before -> !before.isEmpty() && !now.isEmpty())
                .map(before -> before.stream().noneMatch(now::contains));
    }

    private static List<Object> credentials(MediaAt media) {
        return Stream.concat(
                        media.inForce(IceUfrag.TYPE).stream().<Object>map(AttributeAt::value),
                        media.inForce(IcePwd.TYPE).stream().<Object>map(AttributeAt::value))
                .toList();
    }

    Diagnostic report(String code, String message, String help) {
        return Diagnostic.builder(code, answer.place(ufrag.span()), message)
                .help(help)
                .build();
    }
}
