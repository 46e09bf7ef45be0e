package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.Conf;
import org.sdpkit.attribute.Curr;
import org.sdpkit.attribute.Des;
import org.sdpkit.attribute.Des.Strength;
import org.sdpkit.attribute.PreconditionDirection;
import org.sdpkit.attribute.PreconditionStatus;
import org.sdpkit.attribute.PreconditionType;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;

/** The status table of a media description, in the words of whoever wrote it: RFC 3312 section 5.1. */
record PreconditionTable(List<PreconditionRow> rows) {

    static final PreconditionTable NONE = new PreconditionTable(List.of());

    private static final List<PreconditionStatus> ORDER =
            List.of(PreconditionStatus.E2E, PreconditionStatus.LOCAL, PreconditionStatus.REMOTE);

    PreconditionTable {
        rows = List.copyOf(rows);
    }

    /** What its lines say; of a way of which nothing is said, that nothing is there and nothing asked for. */
    static PreconditionTable of(MediaDescription media) {
        Map<PreconditionType, Said> types = new LinkedHashMap<>();
        media.all(Curr.TYPE)
                .forEach(curr -> types.computeIfAbsent(curr.type(), Said::of).add(curr));
        media.all(Des.TYPE)
                .forEach(des -> types.computeIfAbsent(des.type(), Said::of).add(des));
        return new PreconditionTable(types.values().stream().flatMap(Said::rows).toList());
    }

    /** What is said of preconditions of one type. */
    private record Said(PreconditionType type, List<Curr> currents, List<Des> desires, Set<PreconditionStatus> parts) {

        static Said of(PreconditionType type) {
            return new Said(type, new ArrayList<>(), new ArrayList<>(), EnumSet.noneOf(PreconditionStatus.class));
        }

        void add(Curr curr) {
            currents.add(curr);
            parts.add(curr.status());
        }

        void add(Des des) {
            desires.add(des);
            parts.add(des.status());
        }

        /** Two for each part of the way. Who speaks of one network speaks of both. */
        Stream<PreconditionRow> rows() {
            return ORDER.stream()
                    .filter(status ->
                            parts.contains(status) || parts.contains(PreconditionRow.seenFromTheOtherSide(status)))
                    .flatMap(status -> Stream.of(row(status, true), row(status, false)));
        }

        private PreconditionRow row(PreconditionStatus status, boolean isSending) {
            boolean isMet =
                    currents.stream().anyMatch(curr -> curr.status() == status && isFor(curr.direction(), isSending));
            Strength strength = desires.stream()
                    .filter(des -> des.status() == status && isFor(des.direction(), isSending))
                    .map(Des::strength)
                    .reduce(Strength.NONE, PreconditionTable::stronger);
            return new PreconditionRow(type, status, isSending, isMet, strength);
        }
    }

    static boolean isFor(PreconditionDirection direction, boolean isSending) {
        return direction == PreconditionDirection.SENDRECV
                || direction == (isSending ? PreconditionDirection.SEND : PreconditionDirection.RECV);
    }

    /** Mandatory before optional before none; what says that something cannot be had counts most. */
    static Strength stronger(Strength one, Strength other) {
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(Strength strength) {
        return switch (strength) {
            case NONE -> 0;
            case OPTIONAL -> 1;
            case MANDATORY -> 2;
            case FAILURE, UNKNOWN -> 3;
        };
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** These rows, and those of another that are none of these. */
    PreconditionTable and(PreconditionTable other) {
        Stream<PreconditionRow> more =
                other.rows.stream().filter(row -> about(row).isEmpty());
        return new PreconditionTable(Stream.concat(rows.stream(), more).toList());
    }

    PreconditionTable seenFromTheOtherSide() {
        return map(PreconditionRow::seenFromTheOtherSide);
    }

    PreconditionTable map(UnaryOperator<PreconditionRow> change) {
        return new PreconditionTable(rows.stream().map(change).toList());
    }

    Optional<PreconditionRow> about(PreconditionRow row) {
        return rows.stream().filter(row::isAbout).findFirst();
    }

    boolean knows(PreconditionType type) {
        return rows.stream().anyMatch(row -> row.type().equals(type));
    }

    /** Whether the session waits for something: RFC 3312 section 6. */
    boolean isAwaiting() {
        return rows.stream().anyMatch(PreconditionRow::isAwaited);
    }

    /** The lines that say it, as RFC 3312 section 5.1.1 has them. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (List<Part> parts : partsByType()) {
            parts.forEach(part -> lines.add(Line.of(Curr.TYPE, part.current())));
            parts.forEach(part -> part.desired().forEach(des -> lines.add(Line.of(Des.TYPE, des))));
        }
        return lines;
    }

    /** The thresholds of these rows. */
    List<Conf> confirmations() {
        return partsByType().stream()
                .flatMap(List::stream)
                .map(part -> new Conf(part.type, part.status, direction(part.rows)))
                .toList();
    }

    /** The parts of the way of each type, in order. */
    private List<List<Part>> partsByType() {
        Map<PreconditionType, List<PreconditionRow>> types = rows.stream()
                .collect(Collectors.groupingBy(PreconditionRow::type, LinkedHashMap::new, Collectors.toList()));
        return types.entrySet().stream()
                .map(entry -> ORDER.stream()
                        .map(status -> new Part(
                                entry.getKey(),
                                status,
                                entry.getValue().stream()
                                        .filter(row -> row.status() == status)
                                        .toList()))
                        .filter(part -> !part.rows.isEmpty())
                        .toList())
                .toList();
    }

    private static PreconditionDirection direction(List<PreconditionRow> rows) {
        boolean isSending = rows.stream().anyMatch(PreconditionRow::isSending);
        boolean isReceiving = rows.stream().anyMatch(row -> !row.isSending());
        if (isSending) {
            return isReceiving ? PreconditionDirection.SENDRECV : PreconditionDirection.SEND;
        }
        return isReceiving ? PreconditionDirection.RECV : PreconditionDirection.NONE;
    }

    /** The rows of one type and one part of the way. */
    private record Part(PreconditionType type, PreconditionStatus status, List<PreconditionRow> rows) {

        Curr current() {
            List<PreconditionRow> met =
                    rows.stream().filter(PreconditionRow::isMet).toList();
            return new Curr(type, status, direction(met));
        }

        /** One line where both ways are asked for alike, else two. */
        List<Des> desired() {
            Map<Strength, List<PreconditionRow>> byStrength = rows.stream()
                    .collect(Collectors.groupingBy(PreconditionRow::strength, LinkedHashMap::new, Collectors.toList()));
            return byStrength.entrySet().stream()
                    .map(entry -> new Des(type, entry.getKey(), status, direction(entry.getValue())))
                    .toList();
        }
    }
}
