package org.sdpkit.negotiation;

import java.util.List;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.SessionDescription;

/**
 * The answer to an offer, and why it is as it is: RFC 3264 section 6.
 *
 * @param offer what is answered
 * @param description the answer
 * @param decisions the choices, in the order of the offer
 * @since 0.1.0
 */
public record Answer(SessionDescription offer, SessionDescription description, List<Decision> decisions) {

    public Answer {
        decisions = List.copyOf(decisions);
    }

    /**
     * Whether the offer has media, and nothing of it is accepted: then the entire offered session is rejected (RFC 3264
     * section 6.1), which SIP says with 488.
     */
    public boolean rejectsEverything() {
        return !description.mediaDescriptions().isEmpty()
                && description.mediaDescriptions().stream()
                        .flatMap(media -> media.media().stream())
                        .allMatch(field -> field.port() == 0);
    }

    /** The decisions about offered codecs with this encoding name, whatever the case. */
    public List<Decision> decisionsAbout(String encodingName) {
        return decisions.stream()
                .filter(decision -> decision.place() instanceof Place.Format format && isNamed(format, encodingName))
                .toList();
    }

    private boolean isNamed(Place.Format place, String encodingName) {
        return Codec.allIn(offer.mediaDescriptions().get(place.index())).stream()
                .filter(codec -> codec.format().equals(place.format()))
                .anyMatch(codec -> codec.encodingName().orElse(codec.format()).equalsIgnoreCase(encodingName));
    }

    /** The decisions about an attribute or field, by its name or letter. */
    public List<Decision> decisionsAboutLines(String name) {
        return decisions.stream()
                .filter(decision -> decision.place() instanceof Place.Named named
                        && named.name().equals(name))
                .toList();
    }

    /** The lines that a decision is about, on both sides. */
    public Evidence evidence(Decision decision) {
        return Evidence.of(decision.place(), offer, description);
    }
}
