package org.sdpkit.negotiation;

import java.util.Optional;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.SessionDescription;

/**
 * What both sides have said and how far it holds: RFC 9429 sections 4.1.13 to 4.1.16.
 *
 * @param current what the last answer closed
 * @param pendingLocal ours, not yet closed
 * @param pendingRemote theirs, not yet closed
 * @since 0.1.0
 */
public record Descriptions(
        Optional<Negotiated> current,
        Optional<SessionDescription> pendingLocal,
        Optional<SessionDescription> pendingRemote) {

    static final Descriptions NONE = new Descriptions(Optional.empty(), Optional.empty(), Optional.empty());

    Optional<SessionDescription> currentLocal() {
        return current.map(Negotiated::local);
    }

    Optional<SessionDescription> currentRemote() {
        return current.map(Negotiated::remote);
    }

    /** The last of ours that counts. */
    Optional<SessionDescription> local() {
        return pendingLocal.or(this::currentLocal);
    }

    /** The last of theirs that counts. */
    Optional<SessionDescription> remote() {
        return pendingRemote.or(this::currentRemote);
    }

    /** What the last answer made of both, provisional ones included. */
    Optional<Negotiated> agreed(SignalingState state) {
        return switch (state) {
            case HAVE_LOCAL_PRANSWER ->
                Optional.of(new Negotiated(local().orElseThrow(), remote().orElseThrow(), false));
            case HAVE_REMOTE_PRANSWER ->
                Optional.of(new Negotiated(local().orElseThrow(), remote().orElseThrow(), true));
            case STABLE, HAVE_LOCAL_OFFER, HAVE_REMOTE_OFFER, CLOSED -> current;
        };
    }

    Descriptions withLocal(DescriptionType type, SessionDescription description) {
        return type == DescriptionType.ANSWER
                ? closed(new Negotiated(description, remote().orElseThrow(), false))
                : new Descriptions(current, Optional.of(description), pendingRemote);
    }

    Descriptions withRemote(DescriptionType type, SessionDescription description) {
        return type == DescriptionType.ANSWER
                ? closed(new Negotiated(local().orElseThrow(), description, true))
                : new Descriptions(current, pendingLocal, Optional.of(description));
    }

    private static Descriptions closed(Negotiated pair) {
        return new Descriptions(Optional.of(pair), Optional.empty(), Optional.empty());
    }

    /** The same with other lines of candidates in ours. */
    Descriptions replaceLocal(SessionDescription local) {
        return pendingLocal.isPresent()
                ? new Descriptions(current, Optional.of(local), pendingRemote)
                : new Descriptions(current.map(pair -> pair.withLocal(local)), pendingLocal, pendingRemote);
    }

    /** The same with other lines of candidates in theirs. */
    Descriptions replaceRemote(SessionDescription remote) {
        return pendingRemote.isPresent()
                ? new Descriptions(current, pendingLocal, Optional.of(remote))
                : new Descriptions(current.map(pair -> pair.withRemote(remote)), pendingLocal, pendingRemote);
    }
}
