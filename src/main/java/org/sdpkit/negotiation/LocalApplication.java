package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sdpkit.attribute.Msid;
import org.sdpkit.attribute.Rid;
import org.sdpkit.attribute.StreamDirection;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.SessionDescription;

/** Makes a description of ours hold: RFC 9429 section 5.9. */
final class LocalApplication {

    private final JsepDraft draft;
    private final DescriptionType type;
    private final SessionDescription session;

    private LocalApplication(JsepState state, DescriptionType type, SessionDescription session) {
        this.draft = state.draft();
        if (type == DescriptionType.OFFER) {
            draft.names(state.namesBeforeOffer());
        }
        this.type = type;
        this.session = session;
    }

    /** The state with one that createOffer or createAnswer gave. */
    static JsepState apply(JsepState state, DescriptionType type, SessionDescription session) {
        LocalApplication application = new LocalApplication(state, type, session);
        if (type == DescriptionType.OFFER) {
            application.associate(state.created().transceivers());
        }
        return application.finish(state);
    }

    /** The state with one that somebody else has made for us, whose wishes become those of our transceivers. */
    static JsepState adopt(JsepState state, DescriptionType type, SessionDescription session) {
        LocalApplication application = new LocalApplication(state, type, session);
        if (type == DescriptionType.OFFER) {
            application.draft.truncate(session.mediaDescriptions().size());
            application.associateObserved();
        }
        application.media().forEach(application::adopt);
        application.draft.created(state.created().said(session));
        return application.finish(application.draft.build());
    }

    private List<OfferedMedia> media() {
        return IntStream.range(0, session.mediaDescriptions().size())
                .boxed()
                .flatMap(index -> OfferedMedia.of(session, index).stream())
                .toList();
    }

    private void associate(List<OptionalInt> transceivers) {
        for (OfferedMedia media : media()) {
            OptionalInt id = transceivers.get(media.index());
            Optional<String> mid = media.description().mid();
            if (id.isPresent()) {
                move(media.index(), id.getAsInt(), mid.orElseThrow());
            } else if (isData(media) && isUsed(media)) {
                draft.data(draft.data().at(media.index(), mid.orElseThrow()));
            }
        }
    }

    private void associateObserved() {
        for (OfferedMedia media : media()) {
            if (isData(media) && isUsed(media)) {
                draft.vacate(media.index());
                draft.data(draft.data().wanted().at(media.index(), mid(media)));
            } else if (isRtp(media) && isUsed(media)) {
                associateObserved(media);
            }
        }
    }

    private void associateObserved(OfferedMedia media) {
        Optional<Transceiver> there = draft.transceiverAt(media.index())
                .filter(transceiver ->
                        !transceiver.isStopped() && transceiver.mid().equals(Optional.of(mid(media))));
        if (there.isEmpty()) {
            Transceiver chosen = draft.find(transceiver -> transceiver.isAlive()
                            && !transceiver.isAssociated()
                            && transceiver.mediaType().equals(media.field().type()))
                    .orElseGet(() ->
                            draft.add(media.field().type(), Transceiver.Origin.ADDED, TransceiverOptions.DEFAULT));
            move(media.index(), chosen.id(), mid(media));
        }
    }

    private static String mid(OfferedMedia media) {
        return media.description().mid().orElse(Integer.toString(media.index()));
    }

    /** Gives a place to a transceiver; whoever had it before has none any more. */
    private void move(int index, int id, String mid) {
        if (draft.transceiverAt(index).filter(before -> before.id() == id).isEmpty()) {
            draft.vacate(index);
        }
        draft.change(id, transceiver -> transceiver.at(index, mid));
    }

    /** What an offer or answer says of our wishes. */
    private void adopt(OfferedMedia media) {
        if (!isRtp(media)) {
            return;
        }
        if (!isUsed(media)) {
            draft.changeAt(media.index(), Transceiver::stopping);
            return;
        }
        List<String> streams = media.description().all(Msid.TYPE).stream()
                .map(Msid::id)
                .filter(id -> !id.equals("-"))
                .distinct()
                .toList();
        List<SendEncoding> encodings = media.description().all(Rid.TYPE).stream()
                .filter(rid -> rid.direction() == StreamDirection.SEND)
                .map(rid -> new SendEncoding(Optional.of(rid.id()), true, rid.restrictions()))
                .toList();
        draft.changeAt(media.index(), transceiver -> wishing(transceiver, media)
                .withTrack(transceiver.hasTrack(), streams)
                .withEncodings(encodings.isEmpty() ? transceiver.encodings() : encodings));
    }

    /** An answer says only what the offer lets it say. */
    private Transceiver wishing(Transceiver transceiver, OfferedMedia media) {
        if (type == DescriptionType.OFFER) {
            return transceiver.with(media.direction());
        }
        boolean sends = transceiver.direction().isSending() || media.direction().isSending();
        boolean receives =
                transceiver.direction().isReceiving() || media.direction().isReceiving();
        boolean isOfferedSending =
                offered(media).filter(offer -> offer.direction().isSending()).isPresent();
        boolean isOfferedReceiving =
                offered(media).filter(offer -> offer.direction().isReceiving()).isPresent();
        return transceiver.with(DirectionStep.of(
                isOfferedReceiving ? media.direction().isSending() : sends,
                isOfferedSending ? media.direction().isReceiving() : receives));
    }

    private Optional<OfferedMedia> offered(OfferedMedia media) {
        return draft.descriptions()
                .remote()
                .filter(offer -> media.index() < offer.mediaDescriptions().size())
                .flatMap(offer -> OfferedMedia.of(offer, media.index()));
    }

    private JsepState finish(JsepState before) {
        if (type != DescriptionType.OFFER) {
            media().forEach(this::answer);
        }
        draft.names(draft.names().and(session))
                .nextCredentials(
                        before.nextCredentials() + session.mediaDescriptions().size());
        return draft.descriptions(draft.descriptions().withLocal(type, session)).build();
    }

    private void answer(OfferedMedia media) {
        AnsweredMedia.settle(draft, type, media, media.direction());
    }

    private static boolean isUsed(OfferedMedia media) {
        return media.field().port() != 0 || media.isBundleOnly();
    }

    private static boolean isRtp(OfferedMedia media) {
        return media.field().protocol().isRtp()
                && JsepCapabilities.isMedia(media.field().type());
    }

    private static boolean isData(OfferedMedia media) {
        return media.field().protocol().name().endsWith("DTLS/SCTP");
    }
}
