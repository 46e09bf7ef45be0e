package org.sdpkit.negotiation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sdpkit.attribute.CandidateType;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Setup;
import org.sdpkit.codec.Codec;
import org.sdpkit.ice.IceCandidate;
import org.sdpkit.ice.IceRole;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;

/**
 * What negotiates in an endpoint of WebRTC, without media and network: the offers and answers of RTCPeerConnection as RFC
 * 9429 obliges them to be. It never changes; each call gives the next endpoint, or a refusal with the name that browsers
 * have for it and the section that asks for it.
 *
 * <pre>{@code
 * JsepConfiguration configuration = JsepConfiguration.of(Presets.webRtc());
 * JsepEndpoint alice = JsepEndpoint.create(configuration, Sdp.secureIds())
 *         .addTransceiver(MediaType.AUDIO)
 *         .flatMap(JsepEndpoint::setLocalDescription)
 *         .orThrow();
 * JsepEndpoint bob = JsepEndpoint.create(configuration, Sdp.secureIds())
 *         .setRemoteDescription(DescriptionType.OFFER, alice.localDescription().orElseThrow())
 *         .flatMap(JsepEndpoint::setLocalDescription)
 *         .orThrow();
 * alice = alice.setRemoteDescription(DescriptionType.ANSWER, bob.localDescription().orElseThrow())
 *         .orThrow();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class JsepEndpoint {

    private static final String WEBRTC = "WebRTC section 4.4.2";

    private final JsepConfiguration configuration;
    private final Ids ids;
    private final JsepState state;
    private final List<Decision> decisions;

    private JsepEndpoint(JsepConfiguration configuration, Ids ids, JsepState state, List<Decision> decisions) {
        this.configuration = configuration;
        this.ids = ids;
        this.state = state;
        this.decisions = List.copyOf(decisions);
    }

    /**
     * An endpoint that has negotiated nothing yet.
     *
     * @param ids where session id, credentials and names come from: no two endpoints may have the same
     */
    public static JsepEndpoint create(JsepConfiguration configuration, Ids ids) {
        return new JsepEndpoint(configuration, ids, JsepState.NEW, List.of());
    }

    /**
     * An endpoint that goes on from where another stood.
     *
     * @param ids those of the other endpoint
     * @throws IllegalArgumentException if no endpoint can be in that state
     */
    public static JsepEndpoint of(JsepConfiguration configuration, Ids ids, JsepState state) {
        StateCheck.check(state);
        return new JsepEndpoint(configuration, ids, state, List.of());
    }

    /** What it was set up with. */
    public JsepConfiguration configuration() {
        return configuration;
    }

    /** Where its session id, credentials and names come from. */
    public Ids ids() {
        return ids;
    }

    /** All that has changed since it was created. */
    public JsepState state() {
        return state;
    }

    /** How far an offer and its answer have come. */
    public SignalingState signalingState() {
        return state.signaling();
    }

    /** Its transceivers in the order they were made; those whose media was refused are gone. */
    public List<Transceiver> transceivers() {
        return state.transceivers();
    }

    /** The transceiver of this id. */
    public Optional<Transceiver> transceiver(int id) {
        return state.draft().transceiver(id);
    }

    /** The transceiver of the media description of this name. */
    public Optional<Transceiver> transceiver(String mid) {
        return state.draft().find(transceiver -> transceiver.mid().equals(Optional.of(mid)));
    }

    /** The name of the media description of data channels, once there is one. */
    public Optional<String> dataMid() {
        return state.data().mid();
    }

    /** Ours, as the last answer left it: RFC 9429 section 4.1.13. */
    public Optional<SessionDescription> currentLocalDescription() {
        return state.descriptions().currentLocal();
    }

    /** Ours, as long as it is not closed by an answer: RFC 9429 section 4.1.14. */
    public Optional<SessionDescription> pendingLocalDescription() {
        return state.descriptions().pendingLocal();
    }

    /** Theirs, as the last answer left it: RFC 9429 section 4.1.15. */
    public Optional<SessionDescription> currentRemoteDescription() {
        return state.descriptions().currentRemote();
    }

    /** Theirs, as long as it is not closed by an answer: RFC 9429 section 4.1.16. */
    public Optional<SessionDescription> pendingRemoteDescription() {
        return state.descriptions().pendingRemote();
    }

    /** Ours, pending if there is one, with the candidates found so far: what to send to the other side. */
    public Optional<SessionDescription> localDescription() {
        return state.descriptions().local();
    }

    /** Theirs, pending if there is one, with the candidates heard so far. */
    public Optional<SessionDescription> remoteDescription() {
        return state.descriptions().remote();
    }

    /** Whether the other side takes candidates one by one; empty as long as that is not known: RFC 9429 section 4.1.17. */
    public Optional<Boolean> canTrickleIceCandidates() {
        return state.trickles();
    }

    /** Whether an offer is due, so that what is wished comes to be: negotiationneeded of WebRTC. */
    public boolean isNegotiationNeeded() {
        return NegotiationNeed.isThere(configuration, state);
    }

    /** Whether we begin the handshake of DTLS for the media description of this name, by the last answer. */
    public Optional<Setup> dtlsRole(String mid) {
        return state.agreed()
                .flatMap(pair -> Bundles.of(pair.local()).indexOf(mid).flatMap(pair::role));
    }

    /**
     * Whether we have the last word on which pair of candidates is used, by the first answer. It stays, unless one of us
     * turns into a lite agent or a full one and ICE restarts: RFC 8445 section 6.1.1.
     */
    public Optional<IceRole> iceRole() {
        return state.iceRole();
    }

    /** What the last offer and answer come to for us. */
    public Optional<Agreement> agreement() {
        return state.agreed()
                .map(pair -> pair.agreement(configuration.capabilities().matchers()));
    }

    /** The choices that the call made that gave this endpoint. */
    public List<Decision> decisions() {
        return decisions;
    }

    /** The codecs it has for media of this type, as setCodecPreferences takes them. */
    public List<Codec> codecs(MediaType type) {
        return JsepCapabilities.of(configuration, type)
                .map(capability -> capability.codecs().codecs())
                .orElse(List.of());
    }

    /** Adds a transceiver that sends and receives. */
    public Result<JsepEndpoint> addTransceiver(MediaType type) {
        return addTransceiver(type, TransceiverOptions.DEFAULT);
    }

    /**
     * Adds a transceiver; it is the last of {@link #transceivers()}. Refused where the endpoint is closed or has no such
     * media, and where encodings share a name.
     */
    public Result<JsepEndpoint> addTransceiver(MediaType type, TransceiverOptions options) {
        return opened("addTransceiver").flatMap(open -> {
            if (!JsepCapabilities.isMedia(type) || codecs(type).isEmpty()) {
                return refused(WebRtcError.TYPE, "there is no media of type " + type, "WebRTC section 5.1");
            }
            List<String> rids = options.encodings().stream()
                    .flatMap(encoding -> encoding.rid().stream())
                    .toList();
            boolean isRepeated = new HashSet<>(rids).size() < rids.size();
            boolean isHalfNamed =
                    !rids.isEmpty() && rids.size() < options.encodings().size();
            if (isRepeated || isHalfNamed) {
                return refused(WebRtcError.TYPE, "each encoding needs a rid of its own", "RFC 8851 section 6.1");
            }
            JsepDraft draft = state.draft();
            TransceiverOptions named = new TransceiverOptions(
                    options.direction(), options.streams(), SentStreams.named(options.encodings()));
            draft.add(type, Transceiver.Origin.ADDED, named);
            return success(draft);
        });
    }

    /**
     * Gives a track of this type to the first transceiver that has none and has never sent, so that it sends; else adds
     * one: RFC 9429 section 4.1.2.
     *
     * @param streams the names of the media streams that it belongs to
     */
    public Result<JsepEndpoint> addTrack(MediaType type, String... streams) {
        return opened("addTrack").flatMap(open -> {
            if (!JsepCapabilities.isMedia(type) || codecs(type).isEmpty()) {
                return refused(WebRtcError.TYPE, "there is no media of type " + type, "WebRTC section 5.1");
            }
            JsepDraft draft = state.draft();
            Optional<Transceiver> free = draft.find(transceiver -> transceiver.isAlive()
                    && transceiver.mediaType().equals(type)
                    && transceiver.origin() == Transceiver.Origin.REMOTE
                    && !transceiver.hasTrack()
                    && !transceiver.direction().isSending());
            if (free.isEmpty()) {
                draft.add(type, Transceiver.Origin.TRACK, TransceiverOptions.DEFAULT.withStreams(streams));
                return success(draft);
            }
            Direction direction = DirectionStep.of(true, free.get().direction().isReceiving());
            draft.change(free.get().id(), transceiver -> transceiver
                    .withTrack(true, Arrays.asList(streams))
                    .with(direction));
            return success(draft);
        });
    }

    /** Takes the track of a transceiver away, so that it sends no more: RFC 9429 section 4.1.3. */
    public Result<JsepEndpoint> removeTrack(int transceiver) {
        return changed("removeTrack", transceiver, there -> there.withTrack(false, there.streams())
                .with(DirectionStep.of(false, there.direction().isReceiving())));
    }

    /** Says to which media streams what a transceiver sends belongs: setStreams of WebRTC, section 5.2. */
    public Result<JsepEndpoint> setStreams(int transceiver, String... streams) {
        List<String> names = Arrays.stream(streams).distinct().toList();
        return changed("setStreams", transceiver, there -> there.withTrack(there.hasTrack(), names));
    }

    /** Says which way media is to flow: RFC 9429 section 4.2.3. */
    public Result<JsepEndpoint> setDirection(int transceiver, Direction direction) {
        return changed("setDirection", transceiver, there -> there.with(direction));
    }

    /** Stops a transceiver for good, which the next offer says: RFC 9429 section 4.2.1. */
    public Result<JsepEndpoint> stop(int transceiver) {
        return opened("stop").flatMap(open -> {
            Optional<Transceiver> there = transceiver(transceiver);
            if (there.isEmpty()) {
                return refused(WebRtcError.INVALID_ACCESS, "there is no transceiver " + transceiver, WEBRTC);
            }
            UnaryOperator<Transceiver> stop = there.get().isAssociated() ? Transceiver::stopping : Transceiver::stopped;
            return success(state.draft().change(transceiver, stop));
        });
    }

    /**
     * Says which codecs a transceiver wants to receive, in order; none for all: RFC 9429 section 4.2.6. One entry of rtx
     * stands for that of all codecs.
     */
    public Result<JsepEndpoint> setCodecPreferences(int transceiver, List<Codec> codecs) {
        Optional<Transceiver> there = transceiver(transceiver);
        Optional<MediaCapability> capability =
                there.flatMap(known -> JsepCapabilities.of(configuration, known.mediaType()));
        Optional<Codec> stranger = capability.flatMap(known -> CodecPreferences.stranger(codecs, known.codecs()));
        if (stranger.isPresent()) {
            return refused(
                    WebRtcError.INVALID_MODIFICATION,
                    "ours has no " + CodecText.name(stranger.get()),
                    "RFC 9429 section 4.2.6");
        }
        if (!codecs.isEmpty() && !CodecPreferences.carriesMedia(codecs)) {
            return refused(WebRtcError.INVALID_MODIFICATION, "none of them carries media", "RFC 9429 section 4.2.6");
        }
        return changed("setCodecPreferences", transceiver, known -> known.withPreferences(codecs));
    }

    /**
     * Does what a change of a session means here: a transceiver has a track for each media description that is added, one
     * that is removed is stopped, and who is put on hold is not listened to. While an offer of theirs waits, {@link
     * Change.Everything} gives a track to each transceiver that it made.
     */
    public Result<JsepEndpoint> change(Change change) {
        return new JsepChange(this).apply(change);
    }

    /** Creates a data channel; all of them share one media description: RFC 9429 section 4.1.6. */
    public Result<JsepEndpoint> createDataChannel() {
        return opened("createDataChannel").flatMap(open -> {
            if (JsepCapabilities.of(configuration, MediaType.APPLICATION).isEmpty()) {
                return refused(WebRtcError.OPERATION, "there are no data channels", "RFC 8841 section 10");
            }
            return success(state.draft().data(state.data().wanted()));
        });
    }

    /** Makes the next offer restart ICE. */
    public Result<JsepEndpoint> restartIce() {
        return opened("restartIce").flatMap(open -> success(state.draft().restartsIce(true)));
    }

    /**
     * Sets it up anew: RFC 9429 section 4.1.18. The bundle policy and that for RTCP stay; the candidate pool too, once a
     * description of ours is set. Another policy for candidates restarts ICE with the next offer.
     */
    public Result<JsepEndpoint> setConfiguration(JsepConfiguration next) {
        return opened("setConfiguration").flatMap(open -> {
            boolean isFixed = next.bundlePolicy() == configuration.bundlePolicy()
                    && next.rtcpMuxPolicy() == configuration.rtcpMuxPolicy();
            boolean isSet = localDescription().isPresent();
            if (!isFixed || (isSet && next.candidatePoolSize() != configuration.candidatePoolSize())) {
                return refused(
                        WebRtcError.INVALID_MODIFICATION,
                        "bundle policy, RTCP policy and candidate pool stay as they are",
                        "RFC 9429 section 4.1.18");
            }
            boolean restarts = isSet && next.candidatePolicy() != configuration.candidatePolicy();
            JsepDraft draft = state.draft().restartsIce(state.restartsIce() || restarts);
            return new Result.Success<>(new JsepEndpoint(next, ids, draft.build(), List.of()));
        });
    }

    /** Creates an offer of all there is. */
    public Result<Created> createOffer() {
        return createOffer(OfferOptions.DEFAULT);
    }

    /**
     * Creates an offer, which holds once it is set: RFC 9429 section 5.2. Its version is higher than that of all that were
     * created before, unless it is the same as the last.
     */
    public Result<Created> createOffer(OfferOptions options) {
        return switch (state.signaling()) {
            case STABLE, HAVE_LOCAL_OFFER, HAVE_REMOTE_PRANSWER -> {
                Decided<JsepState> next = new OfferComposer(configuration, ids, state, options).compose();
                yield new Result.Success<>(
                        new Created(with(next), next.value().created().offer().orElseThrow()));
            }
            case HAVE_REMOTE_OFFER, HAVE_LOCAL_PRANSWER, CLOSED -> wrongState("createOffer", "RFC 9429 section 5.2");
        };
    }

    /** Creates an answer to their offer, which holds once it is set: RFC 9429 section 5.3. */
    public Result<Created> createAnswer() {
        return switch (state.signaling()) {
            case HAVE_REMOTE_OFFER, HAVE_LOCAL_PRANSWER -> {
                Decided<JsepState> next = new AnswerComposer(configuration, ids, state).compose();
                yield new Result.Success<>(
                        new Created(with(next), next.value().created().answer().orElseThrow()));
            }
            case STABLE, HAVE_LOCAL_OFFER, HAVE_REMOTE_PRANSWER, CLOSED ->
                wrongState("createAnswer", "RFC 9429 section 5.3");
        };
    }

    /** Sets an answer where an offer of theirs waits for it, else an offer, created for that. */
    public Result<JsepEndpoint> setLocalDescription() {
        return switch (state.signaling()) {
            case STABLE, HAVE_LOCAL_OFFER, HAVE_REMOTE_PRANSWER -> setLocalDescription(DescriptionType.OFFER);
            case HAVE_REMOTE_OFFER, HAVE_LOCAL_PRANSWER -> setLocalDescription(DescriptionType.ANSWER);
            case CLOSED -> wrongState("setLocalDescription", "RFC 9429 section 5.5");
        };
    }

    /** Sets an offer, answer or provisional answer that is created for that, or takes the offer that waits back. */
    public Result<JsepEndpoint> setLocalDescription(DescriptionType type) {
        return switch (type) {
            case OFFER -> createOffer().flatMap(created -> set(type, created));
            case PRANSWER, ANSWER -> createAnswer().flatMap(created -> set(type, created));
            case ROLLBACK -> rollback();
        };
    }

    private static Result<JsepEndpoint> set(DescriptionType type, Created created) {
        return created.endpoint()
                .setLocalDescription(type, created.description())
                .map(next -> next.deciding(created.endpoint().decisions));
    }

    /**
     * Sets a description of ours: RFC 9429 section 5.5. Refused unless it is what was created last, to the byte.
     *
     * @param description counts for nothing where the type is a rollback
     */
    public Result<JsepEndpoint> setLocalDescription(DescriptionType type, SessionDescription description) {
        Optional<SignalingState> next = state.signaling().afterLocal(type);
        if (next.isEmpty()) {
            return wrongState("setLocalDescription(" + type.word() + ")", "RFC 9429 section 5.5");
        }
        if (type == DescriptionType.ROLLBACK) {
            return rollback();
        }
        Optional<SessionDescription> created = type == DescriptionType.OFFER
                ? state.created().offer()
                : state.created().answer();
        if (created.filter(description::equals).isEmpty()) {
            return refused(
                    WebRtcError.INVALID_MODIFICATION,
                    "it is not the " + (type == DescriptionType.OFFER ? "offer" : "answer") + " that was created last",
                    "RFC 9429 section 5.4");
        }
        return success(moved(LocalApplication.apply(state, type, description), next.get()));
    }

    /** Takes the offer that waits back, whosever it is. */
    private Result<JsepEndpoint> rollback() {
        return state.signaling().afterLocal(DescriptionType.ROLLBACK).isPresent()
                ? success(JsepRollback.of(state).draft())
                : wrongState("rollback", "RFC 9429 section 5.7");
    }

    /**
     * Sets a description of theirs: RFC 9429 section 5.6. An offer that comes while ours waits rolls ours back.
     *
     * @param description counts for nothing where the type is a rollback
     */
    public Result<JsepEndpoint> setRemoteDescription(DescriptionType type, SessionDescription description) {
        return setRemoteDescription(type, description, RemoteCheck::refusal);
    }

    private Result<JsepEndpoint> setRemoteDescription(
            DescriptionType type, SessionDescription description, Function<RemoteCheck, Optional<Refusal>> check) {
        Optional<SignalingState> next = state.signaling().afterRemote(type);
        if (next.isEmpty()) {
            return wrongState("setRemoteDescription(" + type.word() + ")", "RFC 9429 section 5.6");
        }
        if (type == DescriptionType.ROLLBACK) {
            return success(JsepRollback.of(state).draft());
        }
        boolean isGlare = type == DescriptionType.OFFER && state.signaling() == SignalingState.HAVE_LOCAL_OFFER;
        JsepState from = isGlare ? JsepRollback.of(state) : state;
        Optional<Refusal> refusal = check.apply(new RemoteCheck(configuration, from, type, description));
        if (refusal.isPresent()) {
            return new Result.Refused<>(refusal.get());
        }
        JsepEndpoint base = new JsepEndpoint(configuration, ids, from, decisions);
        Decided<JsepState> applied = RemoteApplication.apply(from, type, description);
        return new Result.Success<>(new JsepEndpoint(
                configuration, ids, base.moved(applied.value(), next.get()).build(), applied.decisions()));
    }

    /**
     * Takes note of what was said by somebody else's endpoint, without any question whether this one would have said or taken it:
     * ours is adopted as if we had created it, and its wishes become those of our transceivers. Refused only where no such
     * description can come now, or where it cannot be read.
     *
     * @param party whose it is
     */
    public Result<JsepEndpoint> observe(Party party, DescriptionType type, SessionDescription description) {
        return switch (party) {
            case LOCAL -> observeLocal(type, description);
            case REMOTE -> setRemoteDescription(type, description, RemoteCheck::unreadable);
        };
    }

    private Result<JsepEndpoint> observeLocal(DescriptionType type, SessionDescription description) {
        if (type == DescriptionType.ROLLBACK) {
            return setLocalDescription(type, description);
        }
        Optional<SignalingState> next = state.signaling().afterLocal(type);
        if (next.isEmpty()) {
            return wrongState("observe(" + type.word() + ")", "RFC 9429 section 5.5");
        }
        Optional<Refusal> refusal = new RemoteCheck(configuration, state, type, description).unreadable();
        if (refusal.isPresent()) {
            return new Result.Refused<>(refusal.get());
        }
        return success(moved(LocalApplication.adopt(state, type, description), next.get()));
    }

    /**
     * Takes a candidate of theirs, or the word that no more will come: RFC 9429 section 4.1.19. It becomes a line of their
     * description.
     */
    public Result<JsepEndpoint> addIceCandidate(IceCandidate candidate) {
        return opened("addIceCandidate").flatMap(open -> {
            Optional<SessionDescription> theirs = remoteDescription();
            if (theirs.isEmpty()) {
                return refused(
                        WebRtcError.INVALID_STATE, "there is no description of theirs", "RFC 9429 section 4.1.19");
            }
            return TrickledCandidates.added(candidate, theirs.get())
                    .flatMap(with -> success(
                            state.draft().descriptions(state.descriptions().replaceRemote(with))));
        });
    }

    /**
     * Takes note of a candidate that was found for our side, or that no more will be. It becomes a line of our description,
     * and of those that come; which are shown is a matter of the policy. Of a bundle the tagged media description has it.
     */
    public Result<JsepEndpoint> addLocalCandidate(IceCandidate candidate) {
        return opened("addLocalCandidate").flatMap(open -> {
            Optional<SessionDescription> ours = localDescription();
            if (ours.isEmpty()) {
                return refused(WebRtcError.INVALID_STATE, "there is no description of ours", "RFC 9429 section 4.1.20");
            }
            boolean isTooMuch = configuration.capabilities().ice() == Capabilities.Ice.LITE
                    && candidate
                            .candidate()
                            .filter(found -> !found.type().sameAs(CandidateType.HOST))
                            .isPresent();
            if (isTooMuch) {
                return refused(WebRtcError.OPERATION, "a lite agent has host candidates only", "RFC 8445 section 5.2");
            }
            boolean isHidden = configuration.candidatePolicy() == IceCandidatePolicy.RELAY
                    && candidate
                            .candidate()
                            .filter(TrickledCandidates::isRelayed)
                            .isEmpty()
                    && candidate.candidate().isPresent();
            if (isHidden) {
                return success(state.draft());
            }
            LocalTransports transports = new LocalTransports(configuration.bundlePolicy(), state, ours.get());
            IceCandidate placed = TrickledCandidates.onTransport(candidate, transports);
            GatheredCandidates gathered = TrickledCandidates.gathered(state.gathered(), placed, transports);
            return TrickledCandidates.added(placed, ours.get())
                    .map(with -> TrickledCandidates.addressed(with, gathered, transports))
                    .flatMap(with -> success(state.draft()
                            .gathered(gathered)
                            .descriptions(state.descriptions().replaceLocal(with))));
        });
    }

    /** Ends it; nothing but what was said can be asked of it any more. */
    public JsepEndpoint close() {
        JsepDraft draft = state.draft().signaling(SignalingState.CLOSED);
        draft.transceivers().replaceAll(Transceiver::stopped);
        return new JsepEndpoint(configuration, ids, draft.build(), List.of());
    }

    /** The next state: the one before the offer is kept until the exchange is closed. */
    private JsepDraft moved(JsepState applied, SignalingState next) {
        boolean isClosed = next == SignalingState.STABLE;
        JsepDraft draft = applied.draft().signaling(next);
        if (isClosed) {
            draft.stable(Optional.empty()).created(applied.created().spent());
            draft.restartsIce(state.restartsIce() && !hasRestarted(applied));
            nextIceRole(applied).ifPresent(draft::iceRole);
        } else if (state.signaling() == SignalingState.STABLE) {
            draft.stable(Optional.of(state));
        }
        return draft;
    }

    /** Another role than before, if there is a reason for one. */
    private Optional<IceRole> nextIceRole(JsepState applied) {
        Optional<Negotiated> before = state.descriptions().current();
        Optional<Negotiated> after = applied.descriptions().current();
        boolean isKept = before.isPresent()
                && after.isPresent()
                && (!hasRestarted(applied) || after.get().isAsLiteAs(before.get()));
        return isKept ? Optional.empty() : after.map(Negotiated::iceRole);
    }

    /** Whether all our credentials that go on are others than before. */
    private boolean hasRestarted(JsepState applied) {
        Optional<Negotiated> before = state.descriptions().current();
        Optional<Negotiated> after = applied.descriptions().current();
        if (before.isEmpty() || after.isEmpty()) {
            return true;
        }
        Set<Optional<Credentials>> old = new HashSet<>();
        for (int i = 0; i < before.get().size(); i++) {
            old.add(before.get().credentials(i));
        }
        for (int i = 0; i < before.get().size(); i++) {
            boolean isKept = after.get().isInUse(i)
                    && before.get().isInUse(i)
                    && old.contains(after.get().credentials(i));
            if (isKept) {
                return false;
            }
        }
        return true;
    }

    private Result<JsepEndpoint> changed(String call, int transceiver, UnaryOperator<Transceiver> change) {
        return opened(call).flatMap(open -> {
            Optional<Transceiver> there = transceiver(transceiver);
            if (there.isEmpty()) {
                return refused(WebRtcError.INVALID_ACCESS, "there is no transceiver " + transceiver, WEBRTC);
            }
            if (!there.get().isAlive()) {
                return refused(
                        WebRtcError.INVALID_STATE,
                        "transceiver " + transceiver + " is stopped",
                        "RFC 9429 section 4.2.2");
            }
            return success(state.draft().change(transceiver, change));
        });
    }

    private Result<JsepEndpoint> opened(String call) {
        return state.signaling() == SignalingState.CLOSED
                ? wrongState(call, "RFC 9429 section 3.2")
                : new Result.Success<>(this);
    }

    private <T> Result<T> wrongState(String call, String reference) {
        return refused(
                WebRtcError.INVALID_STATE,
                call + " cannot be in " + state.signaling().word(),
                reference);
    }

    private static <T> Result<T> refused(WebRtcError error, String reason, String reference) {
        return Refusal.of(error, new Place.Session(), reason, reference);
    }

    private Result<JsepEndpoint> success(JsepDraft draft) {
        return new Result.Success<>(new JsepEndpoint(configuration, ids, draft.build(), List.of()));
    }

    private JsepEndpoint with(Decided<JsepState> next) {
        return new JsepEndpoint(configuration, ids, next.value(), next.decisions());
    }

    private JsepEndpoint deciding(List<Decision> made) {
        return new JsepEndpoint(configuration, ids, state, made);
    }

    /** Two are equal if all they will ever say is the same. */
    @Override
    public boolean equals(Object object) {
        return object instanceof JsepEndpoint other
                && configuration.equals(other.configuration)
                && ids.equals(other.ids)
                && state.equals(other.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    @Override
    public String toString() {
        return "JsepEndpoint[" + state.signaling().word() + ", "
                + state.transceivers().size() + " transceivers]";
    }

    /**
     * A description that was created, and the endpoint that can set it.
     *
     * @param endpoint the endpoint, now that it is created
     * @param description the offer or answer
     * @since 0.1.0
     */
    public record Created(JsepEndpoint endpoint, SessionDescription description) {}
}
