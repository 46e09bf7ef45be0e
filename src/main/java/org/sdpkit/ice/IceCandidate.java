package org.sdpkit.ice;

import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.attribute.Candidate;

/**
 * A candidate on its way to the other side, apart from any description, or the word that no more will come: the
 * IceCandidate of RFC 9429 section 3.5.2.1, RTCIceCandidate of WebRTC.
 *
 * @param candidate the candidate; none says that no more will come
 * @param mid the name of the media description that it belongs to
 * @param mediaIndex the place of that media description, from 0; counts where no mid is said
 * @param ufrag of the ICE generation that it belongs to
 * @since 0.1.0
 */
public record IceCandidate(
        Optional<Candidate> candidate, Optional<String> mid, OptionalInt mediaIndex, Optional<String> ufrag) {

    private static final String PREFIX = "candidate:";

    /** A candidate of the media description of this name. */
    public static IceCandidate of(Candidate candidate, String mid) {
        return new IceCandidate(Optional.of(candidate), Optional.of(mid), OptionalInt.empty(), Optional.empty());
    }

    /** The word that the media description of this name gets no more candidates. */
    public static IceCandidate endOf(String mid) {
        return new IceCandidate(Optional.empty(), Optional.of(mid), OptionalInt.empty(), Optional.empty());
    }

    /** The word that no media description gets more candidates. */
    public static IceCandidate end() {
        return new IceCandidate(Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());
    }

    /**
     * What a browser hands out: {@code candidate:…}, with or without {@code a=} before it; an empty text says that no more
     * will come. Empty where the text is neither.
     */
    public static Optional<IceCandidate> read(String text, String mid) {
        if (text.isEmpty()) {
            return Optional.of(endOf(mid));
        }
        String attribute = text.startsWith("a=") ? text.substring(2) : text;
        return attribute.startsWith(PREFIX)
                ? Candidate.TYPE
                        .read(attribute.substring(PREFIX.length()))
                        .value()
                        .map(read -> of(read, mid))
                : Optional.empty();
    }

    /** The same, belonging to this ICE generation. */
    public IceCandidate withUfrag(String generation) {
        return new IceCandidate(candidate, mid, mediaIndex, Optional.of(generation));
    }

    /** {@code candidate:…} as browsers have it; nothing where no more will come. */
    public String text() {
        return candidate.map(value -> PREFIX + Candidate.TYPE.write(value)).orElse("");
    }
}
