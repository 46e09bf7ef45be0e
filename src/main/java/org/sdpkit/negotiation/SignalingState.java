package org.sdpkit.negotiation;

import java.util.Arrays;
import java.util.Optional;
import org.sdpkit.model.DescriptionType;

/**
 * How far an offer and its answer have come at an endpoint: RFC 9429 section 3.2, RTCSignalingState of WebRTC.
 *
 * @since 0.1.0
 */
public enum SignalingState {
    /** No offer waits for its answer. */
    STABLE("stable"),
    /** An offer of ours waits for its answer. */
    HAVE_LOCAL_OFFER("have-local-offer"),
    /** An offer of theirs waits for our answer. */
    HAVE_REMOTE_OFFER("have-remote-offer"),
    /** An offer of theirs has an answer of ours that is not yet the last. */
    HAVE_LOCAL_PRANSWER("have-local-pranswer"),
    /** An offer of ours has an answer of theirs that is not yet the last. */
    HAVE_REMOTE_PRANSWER("have-remote-pranswer"),
    /** Nothing more is negotiated. */
    CLOSED("closed");

    private final String word;

    SignalingState(String word) {
        this.word = word;
    }

    /** As WebRTC writes it: {@code have-local-offer}. */
    public String word() {
        return word;
    }

    /**
     * The state once a description of ours is set; empty where that is refused. An offer of theirs must be rolled back
     * before ours can be set (RFC 9429 section 5.5).
     */
    public Optional<SignalingState> afterLocal(DescriptionType type) {
        return switch (type) {
            case OFFER -> to(HAVE_LOCAL_OFFER, STABLE, HAVE_LOCAL_OFFER);
            case PRANSWER -> to(HAVE_LOCAL_PRANSWER, HAVE_REMOTE_OFFER, HAVE_LOCAL_PRANSWER);
            case ANSWER -> to(STABLE, HAVE_REMOTE_OFFER, HAVE_LOCAL_PRANSWER);
            case ROLLBACK -> afterRollback();
        };
    }

    /**
     * The state once a description of theirs is set; empty where that is refused. An offer of theirs while ours waits
     * rolls ours back by itself.
     */
    public Optional<SignalingState> afterRemote(DescriptionType type) {
        return switch (type) {
            case OFFER -> to(HAVE_REMOTE_OFFER, STABLE, HAVE_REMOTE_OFFER, HAVE_LOCAL_OFFER);
            case PRANSWER -> to(HAVE_REMOTE_PRANSWER, HAVE_LOCAL_OFFER, HAVE_REMOTE_PRANSWER);
            case ANSWER -> to(STABLE, HAVE_LOCAL_OFFER, HAVE_REMOTE_PRANSWER);
            case ROLLBACK -> afterRollback();
        };
    }

    /** Provisional answers can be taken back too: RFC 9429 section 5.7. */
    private Optional<SignalingState> afterRollback() {
        return to(STABLE, HAVE_LOCAL_OFFER, HAVE_REMOTE_OFFER, HAVE_LOCAL_PRANSWER, HAVE_REMOTE_PRANSWER);
    }

    private Optional<SignalingState> to(SignalingState next, SignalingState... from) {
        return Arrays.asList(from).contains(this) ? Optional.of(next) : Optional.empty();
    }
}
