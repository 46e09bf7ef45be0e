package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.Reading;
import org.sdpkit.attribute.Rid;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtcpMuxOnly;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Origin;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Policy.Strictness;

/**
 * Whether a description of theirs can be taken: RFC 9429 sections 5.8.1 to 5.8.3. What every browser leaves out, such as
 * a=tls-id, is not asked for; what more there is to find fault with is a matter of rules.
 */
final class RemoteCheck {

    private static final String PARSING = "RFC 9429 section 5.8";
    private static final String SEMANTICS = "RFC 9429 section 5.8.3";

    /** What the negotiation leans on, so that it must not be malformed. */
    private static final List<LineType<?>> NEEDED = List.of(
            Origin.TYPE,
            MediaField.TYPE,
            Mid.TYPE,
            Group.TYPE,
            IceUfrag.TYPE,
            IcePwd.TYPE,
            Fingerprint.TYPE,
            Setup.TYPE,
            RtpMap.TYPE,
            ExtMap.TYPE,
            Rid.TYPE,
            Simulcast.TYPE);

    private final JsepConfiguration configuration;
    private final JsepState state;
    private final DescriptionType type;
    private final SessionDescription session;
    private final Bundles bundles;

    /** The check of a description in this state, in which one of its type can come. */
    RemoteCheck(JsepConfiguration configuration, JsepState state, DescriptionType type, SessionDescription session) {
        this.configuration = configuration;
        this.state = state;
        this.type = type;
        this.session = session;
        this.bundles = Bundles.of(session);
    }

    /** Why it cannot be taken. */
    Optional<Refusal> refusal() {
        return unreadable()
                .or(this::repeatedMid)
                .or(this::fromBefore)
                .or(this::media)
                .or(() -> type == DescriptionType.OFFER ? Optional.empty() : answer());
    }

    /** Why it cannot even be read. */
    Optional<Refusal> unreadable() {
        return unreadable(session);
    }

    /** Why a description cannot even be read. */
    static Optional<Refusal> unreadable(SessionDescription session) {
        if (session.version().isEmpty() || session.origin().isEmpty()) {
            return refused(WebRtcError.OPERATION, new Place.Session(), "it has no v= and o= that can be read", PARSING);
        }
        return session.placedLines().stream()
                .filter(line ->
                        NEEDED.stream().anyMatch(line.line()::is) && line.line().reading() instanceof Reading.Malformed)
                .findFirst()
                .flatMap(line -> refused(
                        WebRtcError.OPERATION,
                        new Place.Session(),
                        "it cannot be read: " + line.line().text(),
                        PARSING));
    }

    private Optional<Refusal> repeatedMid() {
        Set<String> seen = new HashSet<>();
        return session.mediaDescriptions().stream()
                .flatMap(media -> media.mid().stream())
                .filter(mid -> !seen.add(mid))
                .findFirst()
                .flatMap(mid ->
                        refused(new Place.Session(), "two media descriptions are named " + mid, "RFC 5888 section 4"));
    }

    /** No media description goes away, and none in use is taken for something else: RFC 3264 section 8. */
    private Optional<Refusal> fromBefore() {
        Optional<Negotiated> current = state.descriptions().current();
        if (current.isEmpty()) {
            return Optional.empty();
        }
        int count = current.get().size();
        if (session.mediaDescriptions().size() < count) {
            return refused(
                    new Place.Session(),
                    "it has " + session.mediaDescriptions().size() + " m= lines, and there were " + count,
                    "RFC 3264 section 8");
        }
        return indexed().stream()
                .filter(media -> current.get().isInUse(media.index()))
                .flatMap(media -> changed(current.get(), media).stream()
                        .flatMap(fault -> refused(media.place(), fault, "RFC 3264 section 8.3").stream()))
                .findFirst();
    }

    private static Optional<String> changed(Negotiated current, OfferedMedia media) {
        OfferedMedia before = current.theirs(media.index()).orElseThrow();
        if (!before.field().type().equals(media.field().type())) {
            return Optional.of("it is " + media.field().type() + ", and was "
                    + before.field().type());
        }
        boolean isRenamed =
                !before.description().mid().equals(media.description().mid());
        return isRenamed ? Optional.of("its mid is another one than before, though it was in use") : Optional.empty();
    }

    private List<OfferedMedia> indexed() {
        List<OfferedMedia> all = new ArrayList<>();
        for (int i = 0; i < session.mediaDescriptions().size(); i++) {
            OfferedMedia.of(session, i).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Refusal> media() {
        return indexed().stream()
                .filter(media -> media.field().port() != 0 || media.isBundleOnly())
                .filter(this::isSpoken)
                .flatMap(media -> fault(media).stream())
                .findFirst();
    }

    /** What is none of WebRTC's kinds of media is refused on its own. */
    private boolean isSpoken(OfferedMedia media) {
        boolean isRtp = media.field().protocol().isRtp()
                && JsepCapabilities.isMedia(media.field().type());
        return isRtp || media.field().protocol().name().endsWith("DTLS/SCTP");
    }

    private Optional<Refusal> fault(OfferedMedia media) {
        OfferedMedia transport =
                OfferedMedia.of(session, bundles.transportOf(media.index())).orElse(media);
        if (Credentials.of(transport).isEmpty() && Credentials.of(media).isEmpty()) {
            return refused(media.placeOf("ice-ufrag"), "it has no ice-ufrag and ice-pwd", SEMANTICS);
        }
        if (transport.effective().all(Fingerprint.TYPE).isEmpty()
                && media.effective().all(Fingerprint.TYPE).isEmpty()) {
            return refused(media.placeOf("fingerprint"), "it has no fingerprint", SEMANTICS);
        }
        return rtcpMux(media, transport)
                .or(() -> rids(media))
                .or(() -> extensions(media))
                .or(() -> association(media, transport));
    }

    private Optional<Refusal> rtcpMux(OfferedMedia media, OfferedMedia transport) {
        boolean isMuxed = media.has(RtcpMux.TYPE)
                || transport.has(RtcpMux.TYPE)
                || !media.field().protocol().isRtp();
        boolean isRequired = configuration.rtcpMuxPolicy() == RtcpMuxPolicy.REQUIRE || media.has(RtcpMuxOnly.TYPE);
        return isRequired && !isMuxed
                ? refused(media.placeOf("rtcp-mux"), "it has no rtcp-mux", SEMANTICS)
                : Optional.empty();
    }

    private static Optional<Refusal> rids(OfferedMedia media) {
        Set<String> known = media.description().all(Rid.TYPE).stream()
                .map(rid -> rid.direction() + rid.id())
                .collect(Collectors.toSet());
        return media.description().all(Simulcast.TYPE).stream()
                .filter(simulcast -> simulcast.syntax() == Simulcast.Syntax.RFC_8853)
                .flatMap(simulcast -> simulcast.descriptions().stream())
                .flatMap(description -> description.streams().stream()
                        .flatMap(stream -> stream.alternatives().stream())
                        .filter(alternative -> !known.contains(description.direction() + alternative.rid())))
                .findFirst()
                .flatMap(alternative -> refused(
                        media.placeOf("simulcast"), "rid " + alternative.rid() + " is not described", SEMANTICS));
    }

    /** One id for two extensions would make packets ambiguous. */
    private Optional<Refusal> extensions(OfferedMedia media) {
        List<ExtMap> all = media.effective().all(ExtMap.TYPE);
        return all.stream()
                .filter(extension -> all.stream()
                        .anyMatch(other -> other.id() == extension.id()
                                && other.id() < 4096
                                && !SessionNames.name(other).equals(SessionNames.name(extension))))
                .findFirst()
                .flatMap(extension -> refused(
                        media.placeOf("extmap"),
                        "id " + extension.id() + " stands for two extensions",
                        "RFC 8285 section 5"));
    }

    /** Another association needs another ICE generation; the same one keeps its roles. */
    private Optional<Refusal> association(OfferedMedia media, OfferedMedia transport) {
        Optional<Negotiated> before = state.descriptions().current().filter(pair -> pair.isInUse(media.index()));
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Optional<Credentials> old = before.get().remoteCredentials(media.index());
        boolean isRestarted = old.isEmpty() || !old.equals(Credentials.of(transport));
        boolean isSame = DtlsAssociation.isSame(before.get(), media.index(), transport);
        if (!isSame && !isRestarted) {
            return refused(
                    media.placeOf("fingerprint"),
                    "it asks for another DTLS association without another ICE generation",
                    "RFC 9429 section 5.11");
        }
        Optional<Setup> role = before.get().role(media.index());
        Optional<Setup> theirs = transport.effective().first(Setup.TYPE);
        boolean isSwapped = isSame
                && !isRestarted
                && role.isPresent()
                && theirs.filter(setup -> setup == role.get()).isPresent();
        return isSwapped
                ? refused(media.placeOf("setup"), "it changes who began the handshake", SEMANTICS)
                : Optional.empty();
    }

    private Optional<Refusal> answer() {
        SessionDescription offer = state.descriptions().pendingLocal().orElseThrow();
        Optional<Refusal> mismatch = AnswerCheck.refusal(offer, session)
                .map(refusal -> new Refusal(refusal.decisions(), Optional.of(WebRtcError.INVALID_ACCESS)));
        return mismatch.or(() -> indexed().stream()
                .filter(media -> media.field().port() != 0)
                .flatMap(media ->
                        answer(OfferedMedia.of(offer, media.index()).orElseThrow(), media, Bundles.of(offer)).stream())
                .findFirst());
    }

    private Optional<Refusal> answer(OfferedMedia ours, OfferedMedia theirs, Bundles offered) {
        Optional<String> mid = theirs.description().mid();
        if (mid.isPresent() && !mid.equals(ours.description().mid())) {
            return refused(
                    theirs.placeOf("mid"),
                    "it is named " + mid.get() + ", and was offered otherwise",
                    "RFC 5888 section 9.1");
        }
        Optional<Setup> setup = theirs.effective().first(Setup.TYPE);
        if (setup.filter(role -> role == Setup.ACTPASS || role == Setup.HOLDCONN)
                .isPresent()) {
            return refused(theirs.placeOf("setup"), "an answer must be active or passive", "RFC 8842 section 5.3");
        }
        boolean isIllegal =
                DirectionStep.both(theirs.direction(), ours.direction().seenFromTheOtherSide()) != theirs.direction();
        if (isIllegal) {
            return refused(
                    theirs.placeOf("direction"),
                    DirectionStep.word(ours.direction()) + " cannot be answered by "
                            + DirectionStep.word(theirs.direction()),
                    "RFC 3264 section 6.1");
        }
        boolean isForeign = bundles.groupOf(theirs.index())
                .filter(group ->
                        !offered.groupOf(theirs.index()).orElse(List.of()).containsAll(group))
                .isPresent();
        if (isForeign) {
            return refused(theirs.placeOf("group"), "its bundle was not offered", "RFC 9143 section 7.3");
        }
        boolean isLost = ours.isBundleOnly() && !bundles.isBundled(theirs.index());
        if (isLost) {
            return refused(theirs.placeOf("group"), "it is of use in its bundle only", "RFC 9143 section 7.3.2");
        }
        return restart(ours, theirs);
    }

    /** A restart of ours asks for new credentials of theirs; without one there must be none. */
    private Optional<Refusal> restart(OfferedMedia ours, OfferedMedia theirs) {
        Optional<Negotiated> before = state.descriptions().current().filter(pair -> pair.isInUse(theirs.index()));
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Optional<Credentials> ourOld = before.get().credentials(theirs.index());
        Optional<Credentials> theirOld = before.get().remoteCredentials(theirs.index());
        Optional<Credentials> ourNew = Credentials.of(ours).or(() -> ourOld);
        Optional<Credentials> theirNew = Credentials.of(theirs).or(() -> theirOld);
        boolean restarts = !ourNew.equals(ourOld);
        boolean follows = !theirNew.equals(theirOld);
        if (restarts && !follows) {
            return refused(
                    theirs.placeOf("ice-ufrag"),
                    "ICE restarts, and theirs are the credentials of before",
                    "RFC 9429 section 5.10");
        }
        boolean isStrict = configuration.capabilities().policy().strictness() == Strictness.STRICT;
        return follows && !restarts && isStrict
                ? refused(
                        theirs.placeOf("ice-ufrag"),
                        "other credentials, though ICE does not restart",
                        "RFC 8839 section 4.4.1.1.1")
                : Optional.empty();
    }

    private static Optional<Refusal> refused(Place place, String reason, String reference) {
        return refused(WebRtcError.INVALID_ACCESS, place, reason, reference);
    }

    private static Optional<Refusal> refused(WebRtcError error, Place place, String reason, String reference) {
        return Refusal.<SessionDescription>of(error, place, reason, reference).refusal();
    }
}
