package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.IceLite;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Repeat;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.SessionName;
import org.sdpkit.model.TimeZones;
import org.sdpkit.model.Timing;

/**
 * Makes offers and answers: RFC 3264.
 *
 * @since 0.1.0
 */
public final class Negotiator {

    private Negotiator() {}

    /**
     * The answer of an endpoint with these capabilities to the first offer of a session. It is refused only where the
     * offer has an m= line that cannot be read, so that no answer could match it.
     *
     * @param ids those of the session: the same always give the same answer
     */
    public static Result<Answer> answer(SessionDescription offer, Capabilities capabilities, Ids ids) {
        return answer(new Asked(offer, Situation.first(capabilities, ids)));
    }

    /** The first offer of a session, of all that an endpoint can do. */
    public static Offer offer(Capabilities capabilities, Ids ids) {
        OfferDraft draft = new OfferDraft(Situation.first(capabilities, ids));
        capabilities.media().forEach(draft::offer);
        return draft.finish().orThrow();
    }

    /** The first offer of a session, with media of these types; refused where an endpoint has none of one. */
    public static Result<Offer> offer(Capabilities capabilities, List<MediaType> mediaTypes, Ids ids) {
        OfferDraft draft = new OfferDraft(Situation.first(capabilities, ids));
        mediaTypes.forEach(type -> draft.apply(new Change.Add(type)));
        return draft.finish();
    }

    /** A further offer of a session. */
    static Result<Offer> offer(Situation situation, List<Change> changes) {
        OfferDraft draft = new OfferDraft(situation);
        changes.forEach(draft::apply);
        return draft.finish();
    }

    static Result<Answer> answer(Asked asked) {
        SessionDescription offer = asked.offer();
        List<OfferedMedia> offered = new ArrayList<>();
        for (int i = 0; i < offer.mediaDescriptions().size(); i++) {
            Optional<OfferedMedia> media = OfferedMedia.of(offer, i);
            if (media.isEmpty()) {
                String line = offer.mediaDescriptions().get(i).line().text();
                return Refusal.of(new Place.Media(i), "the m= line cannot be read: " + line, "RFC 8866 section 5.14");
            }
            offered.add(media.get());
        }
        if (offered.isEmpty() && offer.version().isEmpty()) {
            return Refusal.of(
                    new Place.Session(), "it has neither v= nor m=, and so is no description", "RFC 8866 section 5");
        }
        return new Result.Success<>(compose(asked, offered));
    }

    private static Answer compose(Asked asked, List<OfferedMedia> offered) {
        Decided<List<MediaDescription>> media = AnswerStep.answer(asked, offered);
        Decided<List<Line>> groups = GroupStep.answer(asked, media.value());
        Capabilities endpoint = asked.endpoint();
        SessionDescription.Builder session = SessionDescription.builder(OriginStep.first(endpoint, asked.ids()))
                .set(SessionName.TYPE, new SessionName(endpoint.sessionName()))
                .set(Connection.TYPE, endpoint.connection());
        copyTimes(asked.offer(), session);
        groups.value().forEach(session::add);
        ConfigurationStep.supported(asked.offer(), endpoint).forEach(session::add);
        boolean usesIce = offered.stream().anyMatch(OfferedMedia::isIce);
        if (usesIce && endpoint.ice() == Capabilities.Ice.LITE) {
            session.add(IceLite.TYPE, IceLite.ICE_LITE);
        }
        media.value().forEach(session::add);
        List<Decision> decisions = new ArrayList<>(groups.decisions());
        decisions.addAll(media.decisions());
        return new Answer(asked.offer(), OriginStep.versioned(session.build(), asked.situation()), decisions);
    }

    /** The time of the session cannot be negotiated. */
    private static void copyTimes(SessionDescription offer, SessionDescription.Builder session) {
        List<Line> times = offer.levelLines().stream()
                .filter(line -> line.is(Timing.TYPE) || line.is(Repeat.TYPE) || line.is(TimeZones.TYPE))
                .filter(line -> line.text().indexOf(0) < 0)
                .toList();
        if (times.stream().anyMatch(line -> line.is(Timing.TYPE))) {
            session.remove(Timing.TYPE);
            times.forEach(line -> session.add(Line.of(line.text())));
        }
    }
}
