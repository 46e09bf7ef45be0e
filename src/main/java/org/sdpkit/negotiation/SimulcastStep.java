package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.Rid;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.attribute.StreamDirection;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.Line;

/** Which streams of simulcast are taken: the offered ones turned round (RFC 8853 section 5.3.2, RFC 8851 section 6.3). */
final class SimulcastStep {

    private static final String SIMULCAST = "RFC 8853 section 5.3.2";
    private static final String RID = "RFC 8851 section 6.2.2";
    private static final String PAUSE = "ccm pause";
    private static final Set<String> RESTRICTIONS =
            Set.of("max-width", "max-height", "max-fps", "max-fs", "max-br", "max-pps", "max-bpp", "depend");

    private final OfferedMedia offered;
    private final OwnMedia own;
    private final Map<String, String> formats;
    private final Wanted wanted;
    private final List<Decision> decisions = new ArrayList<>();

    /**
     * What there is a use for.
     *
     * @param sent the rids of ours that can be sent
     * @param receives whether all that they send can be received
     */
    record Wanted(List<String> sent, boolean receives) {}

    private SimulcastStep(OfferedMedia offered, OwnMedia own, List<FormatPair> formats, Wanted wanted) {
        this.offered = offered;
        this.own = own;
        this.formats = formats.stream()
                .collect(Collectors.toMap(
                        pair -> pair.offered().format(),
                        pair -> pair.match().answer().format(),
                        (first, second) -> first));
        this.wanted = wanted;
    }

    /** The lines of the answer, of which there are none where nothing of it is offered or taken. */
    static Decided<List<Line>> answer(OfferedMedia offered, OwnMedia own, List<FormatPair> formats, Wanted wanted) {
        return new SimulcastStep(offered, own, formats, wanted).run();
    }

    private Decided<List<Line>> run() {
        List<Rid> theirs = offered.description().all(Rid.TYPE);
        List<Line> lines = new ArrayList<>();
        if (theirs.isEmpty()) {
            return new Decided<>(lines, decisions);
        }
        if (!isNamedInPackets()) {
            decisions.add(Decision.refused(
                    offered.placeOf("rid"),
                    "packets would not tell which stream they belong to",
                    "RFC 8852 section 3"));
            return new Decided<>(lines, decisions);
        }
        List<Rid> kept =
                theirs.stream().flatMap(rid -> answer(rid, theirs).stream()).toList();
        kept.forEach(rid -> lines.add(Line.of(Rid.TYPE, rid)));
        simulcast(kept).ifPresent(simulcast -> lines.add(Line.of(Simulcast.TYPE, simulcast)));
        return new Decided<>(lines, decisions);
    }

    /** Whether both have the header extension that carries the rid. */
    private boolean isNamedInPackets() {
        return isListed(offered.effective().all(ExtMap.TYPE))
                && isListed(own.capability().description().all(ExtMap.TYPE));
    }

    private static boolean isListed(List<ExtMap> extensions) {
        return extensions.stream().anyMatch(extension -> extension.uri().equals(RtpHeaderExtension.RTP_STREAM_ID));
    }

    private Optional<Rid> answer(Rid rid, List<Rid> all) {
        Optional<String> fault = fault(rid, all);
        fault.ifPresent(reason ->
                decisions.add(Decision.refused(offered.placeOf("rid"), "rid " + rid.id() + ": " + reason, RID)));
        return fault.isPresent() ? Optional.empty() : Optional.of(turned(rid));
    }

    private Optional<String> fault(Rid rid, List<Rid> all) {
        if (all.stream().filter(other -> other.id().equals(rid.id())).count() > 1) {
            return Optional.of("it is named twice");
        }
        if (!rid.formats().isEmpty() && rid.formats().stream().noneMatch(formats::containsKey)) {
            return Optional.of("none of its formats is in the answer");
        }
        boolean isOurs = rid.direction() == StreamDirection.RECV;
        boolean isWanted = isOurs ? wanted.sent().contains(rid.id()) : wanted.receives();
        if (!isWanted) {
            return Optional.of(isOurs ? "ours sends no such stream" : "ours receives one stream only");
        }
        boolean isUnknown =
                rid.restrictions().stream().anyMatch(restriction -> !RESTRICTIONS.contains(restriction.name()));
        if (isOurs && isUnknown) {
            return Optional.of("it has a restriction that ours does not know");
        }
        boolean isDangling = rid.restriction("depend").stream()
                .flatMap(value -> List.of(value.split(",", -1)).stream())
                .anyMatch(id -> all.stream().noneMatch(other -> other.id().equals(id)));
        return isDangling ? Optional.of("it depends on a stream that is not there") : Optional.empty();
    }

    private Rid turned(Rid rid) {
        List<String> left = rid.formats().stream()
                .filter(formats::containsKey)
                .map(format -> formats.getOrDefault(format, format))
                .toList();
        return new Rid(rid.id(), rid.direction().seenFromTheOtherSide(), left, rid.restrictions());
    }

    private Optional<Simulcast> simulcast(List<Rid> kept) {
        List<Simulcast> theirs = offered.description().all(Simulcast.TYPE);
        if (theirs.size() > 1) {
            decisions.add(Decision.refused(offered.placeOf("simulcast"), "it is there twice", SIMULCAST));
        }
        if (theirs.size() != 1) {
            return Optional.empty();
        }
        List<Simulcast.Description> descriptions = theirs.get(0).descriptions().stream()
                .flatMap(description -> turned(description, kept).stream())
                .toList();
        if (descriptions.isEmpty()) {
            decisions.add(Decision.refused(offered.placeOf("simulcast"), "no stream of it is left", SIMULCAST));
            return Optional.empty();
        }
        Simulcast ours = new Simulcast(descriptions);
        decisions.add(Decision.taken(offered.placeOf("simulcast"), Simulcast.TYPE.write(ours), SIMULCAST));
        return Optional.of(ours);
    }

    private Optional<Simulcast.Description> turned(Simulcast.Description theirs, List<Rid> kept) {
        StreamDirection ours = theirs.direction().seenFromTheOtherSide();
        Set<String> ids = kept.stream()
                .filter(rid -> rid.direction() == ours)
                .map(Rid::id)
                .collect(Collectors.toSet());
        List<Simulcast.Stream> streams = theirs.streams().stream()
                .map(stream -> stream.alternatives().stream()
                        .filter(alternative -> ids.contains(alternative.rid()))
                        .map(alternative ->
                                new Simulcast.Alternative(alternative.rid(), alternative.isPaused() && pauses()))
                        .toList())
                .filter(alternatives -> !alternatives.isEmpty())
                .map(Simulcast.Stream::new)
                .toList();
        return streams.isEmpty() ? Optional.empty() : Optional.of(new Simulcast.Description(ours, streams));
    }

    /** Whether both can pause and resume streams (RFC 7728), without which none may begin paused. */
    private boolean pauses() {
        return pauses(offered.codecs().codecs())
                && pauses(own.capability().codecs().codecs());
    }

    static boolean pauses(List<Codec> codecs) {
        return codecs.stream().anyMatch(codec -> codec.feedback().stream().anyMatch(text -> text.startsWith(PAUSE)));
    }
}
