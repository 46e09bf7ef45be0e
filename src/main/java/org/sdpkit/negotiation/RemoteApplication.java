package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.IceOption;
import org.sdpkit.attribute.IceOptions;
import org.sdpkit.attribute.Rid;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.attribute.StreamDirection;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.SessionDescription;

/** Makes a description of theirs hold: RFC 9429 section 5.10. */
final class RemoteApplication {

    private static final String SECTION = "RFC 9429 section 5.10";
    private static final TransceiverOptions RECVONLY = new TransceiverOptions(Direction.RECVONLY, List.of(), List.of());

    private final JsepDraft draft;
    private final DescriptionType type;
    private final SessionDescription session;
    private final List<Decision> decisions = new ArrayList<>();

    private RemoteApplication(JsepState state, DescriptionType type, SessionDescription session) {
        this.draft = state.draft();
        if (type == DescriptionType.OFFER) {
            draft.names(state.namesBeforeOffer());
        }
        this.type = type;
        this.session = session;
    }

    static Decided<JsepState> apply(JsepState state, DescriptionType type, SessionDescription session) {
        return new RemoteApplication(state, type, session).apply();
    }

    private Decided<JsepState> apply() {
        List<OfferedMedia> all = IntStream.range(0, session.mediaDescriptions().size())
                .boxed()
                .flatMap(index -> OfferedMedia.of(session, index).stream())
                .toList();
        if (type == DescriptionType.OFFER) {
            draft.truncate(all.size());
        }
        all.forEach(type == DescriptionType.OFFER ? this::offer : this::answer);
        draft.names(draft.names().and(session)).trickles(trickles(all));
        return new Decided<>(
                draft.descriptions(draft.descriptions().withRemote(type, session))
                        .build(),
                decisions);
    }

    private boolean trickles(List<OfferedMedia> all) {
        return session.all(IceOptions.TYPE).stream().anyMatch(RemoteApplication::isTrickle)
                || all.stream()
                        .flatMap(media -> media.effective().all(IceOptions.TYPE).stream())
                        .anyMatch(RemoteApplication::isTrickle);
    }

    private static boolean isTrickle(IceOptions options) {
        return options.options().contains(IceOption.TRICKLE);
    }

    private void offer(OfferedMedia media) {
        if (!isUsed(media)) {
            return;
        }
        if (isData(media)) {
            offerData(media);
        } else if (media.field().protocol().isRtp()
                && JsepCapabilities.isMedia(media.field().type())) {
            Transceiver transceiver = transceiver(media);
            draft.change(transceiver.id(), there -> there.withEncodings(encodings(there, media)));
        }
    }

    private static boolean isData(OfferedMedia media) {
        return media.field().protocol().name().endsWith("DTLS/SCTP");
    }

    /** Of several the one that was there before, else the first. */
    private void offerData(OfferedMedia media) {
        OptionalInt before = draft.data().mediaIndex();
        boolean isAnother = before.isPresent()
                && before.getAsInt() != media.index()
                && OfferedMedia.of(session, before.getAsInt())
                        .filter(there -> isData(there) && isUsed(there))
                        .isPresent();
        if (!isAnother) {
            draft.vacate(media.index()).data(draft.data().at(media.index(), mid(media)));
        }
    }

    private static boolean isUsed(OfferedMedia media) {
        return media.field().port() != 0 || media.isBundleOnly();
    }

    /** The one that is there, else the first that waits with a track, else a new one. */
    private Transceiver transceiver(OfferedMedia media) {
        Optional<Transceiver> there = draft.transceiverAt(media.index());
        if (there.filter(before -> isFor(before, media)).isPresent()) {
            return there.get();
        }
        draft.vacate(media.index());
        Optional<Transceiver> waiting = media.direction().isReceiving() ? waiting(media) : Optional.empty();
        Transceiver chosen =
                waiting.orElseGet(() -> draft.add(media.field().type(), Transceiver.Origin.REMOTE, RECVONLY));
        decisions.add(Decision.taken(
                media.place(),
                (waiting.isPresent() ? "it is given to transceiver " : "it makes transceiver ") + chosen.id(),
                SECTION));
        draft.change(chosen.id(), before -> before.at(media.index(), mid(media)));
        return chosen;
    }

    private boolean isFor(Transceiver transceiver, OfferedMedia media) {
        boolean isSameMid =
                media.description().mid().isEmpty() || media.description().mid().equals(transceiver.mid());
        return isSameMid && !transceiver.isStopped();
    }

    private Optional<Transceiver> waiting(OfferedMedia media) {
        return draft.find(transceiver -> transceiver.origin() == Transceiver.Origin.TRACK
                && transceiver.isAlive()
                && !transceiver.isAssociated()
                && transceiver.mediaType().equals(media.field().type()));
    }

    /** The name they give it, else one that nobody has. */
    private String mid(OfferedMedia media) {
        return media.description().mid().orElseGet(() -> {
            int number = media.index();
            while (isUsed(Integer.toString(number))) {
                number++;
            }
            return Integer.toString(number);
        });
    }

    private boolean isUsed(String mid) {
        return draft.names().mids().contains(mid)
                || session.mediaDescription(mid).isPresent()
                || draft.find(transceiver -> transceiver.mid().equals(Optional.of(mid)))
                        .isPresent();
    }

    /** They ask for simulcast: what has no names yet takes those they want. */
    private List<SendEncoding> encodings(Transceiver transceiver, OfferedMedia media) {
        boolean isNamed = transceiver.encodings().stream()
                .anyMatch(encoding -> encoding.rid().isPresent());
        List<String> asked = media.description().all(Simulcast.TYPE).stream()
                .flatMap(simulcast -> simulcast.streams(StreamDirection.RECV).stream())
                .map(stream -> stream.alternatives().get(0).rid())
                .toList();
        return isNamed || asked.isEmpty()
                ? transceiver.encodings()
                : asked.stream().map(SendEncoding::of).toList();
    }

    private void answer(OfferedMedia media) {
        AnsweredMedia.settle(draft, type, media, media.direction().seenFromTheOtherSide());
        if (type == DescriptionType.ANSWER && media.field().port() != 0) {
            draft.changeAt(media.index(), transceiver -> transceiver.withEncodings(left(transceiver, media)));
        }
    }

    /** The encodings that they take; without simulcast the first, without a name. */
    private static List<SendEncoding> left(Transceiver transceiver, OfferedMedia media) {
        List<String> taken = media.description().all(Rid.TYPE).stream()
                .filter(rid -> rid.direction() == StreamDirection.RECV)
                .map(Rid::id)
                .toList();
        boolean isNamed = transceiver.encodings().stream()
                .anyMatch(encoding -> encoding.rid().isPresent());
        if (!isNamed || !media.direction().isReceiving()) {
            return transceiver.encodings();
        }
        List<SendEncoding> left = transceiver.encodings().stream()
                .filter(encoding -> encoding.rid().filter(taken::contains).isPresent())
                .toList();
        return left.isEmpty() ? List.of(transceiver.encodings().get(0).unnamed()) : left;
    }
}
