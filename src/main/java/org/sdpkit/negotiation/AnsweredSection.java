package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.ExtMapAllowMixed;
import org.sdpkit.attribute.MaxMessageSize;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtcpRsize;
import org.sdpkit.attribute.SctpPort;
import org.sdpkit.attribute.Sctpmap;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;

/** A media description of an answer, written: RFC 9429 section 5.3.1, of what goes on 5.3.2. */
final class AnsweredSection {

    private static final int STREAMS = 1024;
    private static final int SCTP_PORT = 5000;

    private final JsepConfiguration configuration;
    private final OfferedMedia offered;
    private final OwnMedia own;
    private final MediaTransport transport;
    private final List<Decision> decisions = new ArrayList<>();

    AnsweredSection(JsepConfiguration configuration, OfferedMedia offered, OwnMedia own, MediaTransport transport) {
        this.configuration = configuration;
        this.offered = offered;
        this.own = own;
        this.transport = transport;
    }

    /** The media of a transceiver. */
    Decided<MediaDescription> media(Transceiver transceiver, List<FormatPair> formats) {
        List<Codec> codecs = formats.stream().map(pair -> pair.match().answer()).toList();
        Direction direction = add(DirectionStep.answer(offered, own.capability().direction()));
        MediaDescription.Builder media =
                begin(codecs.stream().map(Codec::format).toList());
        add(BandwidthStep.answer(offered, own)).forEach(media::add);
        media.set(Direction.TYPE, direction);
        formats.forEach(format -> FeedbackStep.lines(format, offered, own).forEach(media::add));
        add(PacketTimeStep.answer(offered, own)).forEach(media::add);
        add(HeaderExtensionStep.answer(offered, own, direction)).stream()
                .filter(line -> transport.isShown() || !line.is(ExtMapAllowMixed.TYPE))
                .forEach(media::add);
        if (direction.isSending()) {
            SentStreams.streams(transceiver).forEach(media::add);
        }
        ImageSizes.of(own.capability(), formats).forEach(media::add);
        add(SimulcastStep.answer(offered, own, formats, streams(transceiver, direction)))
                .forEach(media::add);
        transport.writeKeys(configuration.capabilities().fingerprints(), media);
        rtcp().forEach(media::add);
        transport.writeCandidates(media);
        decisions.add(Decision.taken(
                offered.place(), "transceiver " + transceiver.id() + " takes it", "RFC 9429 section 5.3.1"));
        return new Decided<>(media.build(), decisions);
    }

    /** Which offered streams there is a use for: those we can send, and those we receive more than one of. */
    private SimulcastStep.Wanted streams(Transceiver transceiver, Direction direction) {
        List<String> ours = transceiver.encodings().stream()
                .flatMap(encoding -> encoding.rid().stream())
                .toList();
        boolean receivesAll = configuration.simulcastReception() == SimulcastReception.ALL;
        return new SimulcastStep.Wanted(
                direction.isSending() ? ours : List.of(), direction.isReceiving() && receivesAll);
    }

    /** Data channels, in the words of the offer. */
    Decided<MediaDescription> data() {
        MediaDescription.Builder media = begin(List.of(offered.field().formats().get(0)));
        if (offered.saysDirection()) {
            media.set(Direction.TYPE, offered.direction().seenFromTheOtherSide());
        }
        MediaDescription ours = own.capability().description();
        SctpPort port = ours.first(SctpPort.TYPE).orElse(new SctpPort(SCTP_PORT));
        switch (DataFormat.of(offered).orElseThrow()) {
            case NAMED -> media.add(SctpPort.TYPE, port);
            case MAPPED -> media.add(Sctpmap.TYPE, new Sctpmap(mapped(), DataFormat.NAME, OptionalInt.of(STREAMS)));
        }
        ours.all(MaxMessageSize.TYPE).forEach(size -> media.add(MaxMessageSize.TYPE, size));
        transport.writeKeys(configuration.capabilities().fingerprints(), media);
        if (offered.has(RtcpMux.TYPE)) {
            media.add(RtcpMux.TYPE, RtcpMux.RTCP_MUX);
        }
        transport.writeCandidates(media);
        decisions.add(Decision.taken(offered.place(), "data channels are there", "RFC 8841 section 10.3"));
        return new Decided<>(media.build(), decisions);
    }

    /** The port that the offer has for a format. */
    private int mapped() {
        return offered.description().first(Sctpmap.TYPE).map(Sctpmap::number).orElse(SCTP_PORT);
    }

    private MediaDescription.Builder begin(List<String> formats) {
        MediaDescription.Builder media = MediaDescription.builder(new MediaField(
                        offered.field().type(),
                        transport.port(),
                        offered.field().protocol(),
                        formats))
                .set(Connection.TYPE, transport.connection());
        offered.description().mid().ifPresent(mid -> media.set(Mid.TYPE, new Mid(mid)));
        return media;
    }

    private List<Line> rtcp() {
        if (!transport.isShown()) {
            return List.of();
        }
        boolean isMuxed = offered.says(RtcpMux.TYPE) || transport.isBundled();
        boolean isReduced = offered.says(RtcpRsize.TYPE) && own.has(RtcpRsize.TYPE);
        decisions.add(
                isMuxed
                        ? Decision.taken(offered.placeOf("rtcp-mux"), "both can", "RFC 5761 section 5.1.1")
                        : Decision.changed(
                                offered.placeOf("rtcp-mux"), "RTCP has a port of its own", "RFC 3605 section 2.1"));
        Optional<Rtcp> address = isMuxed ? Optional.empty() : Optional.of(transport.rtcp());
        return new RtcpText(address, isMuxed, false, isReduced).lines();
    }

    private <T> T add(Decided<T> step) {
        decisions.addAll(step.decisions());
        return step.value();
    }
}
