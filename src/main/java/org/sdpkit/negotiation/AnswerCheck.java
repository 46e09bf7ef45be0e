package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.SessionDescription;

/** Whether a description can be the answer to an offer at all: RFC 3264 section 6. All else is a matter of rules. */
final class AnswerCheck {

    private static final String SECTION = "RFC 3264 section 6";

    private AnswerCheck() {}

    /** Why it cannot be the answer. */
    static Optional<Refusal> refusal(SessionDescription offer, SessionDescription answer) {
        List<MediaDescription> offered = ConfiguredOffer.chosen(offer, answer).mediaDescriptions();
        List<MediaDescription> answered = answer.mediaDescriptions();
        if (offered.size() != answered.size()) {
            return refused(
                    new Place.Session(), "it has " + answered.size() + " m= lines, and the offer " + offered.size());
        }
        return IntStream.range(0, offered.size())
                .boxed()
                .flatMap(index -> fault(offered.get(index), answered.get(index)).stream()
                        .flatMap(fault -> refused(new Place.Media(index), fault).stream()))
                .findFirst();
    }

    private static Optional<String> fault(MediaDescription offered, MediaDescription answered) {
        Optional<MediaField> theirs = answered.media();
        Optional<MediaField> ours = offered.media();
        if (theirs.isEmpty() || ours.isEmpty()) {
            return Optional.of("the m= line cannot be read: " + answered.line().text());
        }
        boolean isSameType = theirs.get().type().equals(ours.get().type());
        boolean isSameProtocol = theirs.get().protocol().equals(ours.get().protocol());
        if (!isSameType || !isSameProtocol) {
            return Optional.of(
                    "it is " + theirs.get().type() + " " + theirs.get().protocol() + ", and the offer "
                            + ours.get().type() + " " + ours.get().protocol());
        }
        boolean isNew = ours.get().port() == 0 && theirs.get().port() != 0 && !offered.has(BundleOnly.TYPE);
        return isNew ? Optional.of("it is in use, though it was offered with port 0") : Optional.empty();
    }

    private static Optional<Refusal> refused(Place place, String reason) {
        return Refusal.<Answer>of(place, reason, SECTION).refusal();
    }
}
