package org.sdpkit.negotiation;

import java.util.Optional;
import java.util.stream.IntStream;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/**
 * The transports of our description, for which candidates are gathered.
 *
 * @param policy how eagerly media is put on one transport
 * @param state of which it is the local description
 * @param session our description
 */
record LocalTransports(BundlePolicy policy, JsepState state, SessionDescription session) {

    /** The media description that the candidates of this one stand in: that of the tag where both have one transport. */
    int transportOf(int index) {
        return isApart(index) ? index : bundles().transportOf(index);
    }

    /** What candidates of this media description are gathered for. */
    Optional<Generation> generation(int index) {
        return TrickledCandidates.ufrag(session, transportOf(index)).map(ufrag -> {
            Generation own = new Generation(ufrag, media(index).mid());
            boolean isOnItsOwn = isApart(index)
                    || (!bundles().isBundled(index) && state.gathered().has(own));
            return isOnItsOwn ? own : own.ofBundle();
        });
    }

    /** The groups that hold: those of the answer, once there is one. */
    private Bundles bundles() {
        boolean isOffer = state.signaling() == SignalingState.HAVE_LOCAL_OFFER;
        return state.agreed().filter(pair -> !isOffer).map(Negotiated::bundles).orElseGet(() -> Bundles.of(session));
    }

    /** Whether it is to be in a bundle, and has a transport of its own until the answer says that it is. */
    private boolean isApart(int index) {
        boolean isAlone = bundles().transportOf(index) == index;
        boolean isShared = policy == BundlePolicy.MAX_BUNDLE || media(index).has(BundleOnly.TYPE);
        return state.signaling() == SignalingState.HAVE_LOCAL_OFFER
                && !isAlone
                && !isShared
                && IntStream.range(0, session.mediaDescriptions().size())
                        .filter(other ->
                                bundles().transportOf(other) == bundles().transportOf(index))
                        .noneMatch(this::goesOn);
    }

    private boolean goesOn(int index) {
        Optional<String> mid = media(index).mid();
        return state.agreed()
                .filter(pair -> pair.isInUse(index))
                .flatMap(pair -> pair.ours(index))
                .filter(before -> before.description().mid().equals(mid))
                .isPresent();
    }

    private MediaDescription media(int index) {
        return session.mediaDescriptions().get(index);
    }
}
