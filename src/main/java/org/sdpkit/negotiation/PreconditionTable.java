package org.sdpkit.negotiation;

import java.util.ArrayList;
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
        Map<PreconditionType, Set<PreconditionStatus>> parts = new LinkedHashMap<>();
        media.all(Curr.TYPE).forEach(curr -> add(parts, curr.type(), curr.status()));
        media.all(Des.TYPE).forEach(des -> add(parts, des.type(), des.status()));
        List<PreconditionRow> rows = new ArrayList<>();
        parts.forEach((type, said) -> ORDER.stream()
                .filter(status -> said.contains(status) || isOtherPart(status, said))
                .flatMap(status -> Stream.of(row(media, type, status, true), row(media, type, status, false)))
                .forEach(rows::add));
        return new PreconditionTable(rows);
    }

    private static void add(
            Map<PreconditionType, Set<PreconditionStatus>> parts, PreconditionType type, PreconditionStatus status) {
        parts.merge(type, Set.of(status), (some, more) -> Stream.concat(some.stream(), more.stream())
                .collect(Collectors.toSet()));
    }

    /** Who speaks of one network speaks of both. */
    private static boolean isOtherPart(PreconditionStatus status, Set<PreconditionStatus> said) {
        return said.contains(PreconditionRow.seenFromTheOtherSide(status));
    }

    private static PreconditionRow row(
            MediaDescription media, PreconditionType type, PreconditionStatus status, boolean isSending) {
        boolean isMet = media.all(Curr.TYPE).stream()
                .filter(curr -> curr.type().equals(type) && curr.status() == status)
                .anyMatch(curr -> isFor(curr.direction(), isSending));
        Strength strength = media.all(Des.TYPE).stream()
                .filter(des -> des.type().equals(type) && des.status() == status)
                .filter(des -> isFor(des.direction(), isSending))
                .map(Des::strength)
                .reduce(Strength.NONE, PreconditionTable::stronger);
        return new PreconditionRow(type, status, isSending, isMet, strength);
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
        for (PreconditionType type : types()) {
            List<PreconditionStatus> parts = ORDER.stream()
                    .filter(status -> !part(type, status).isEmpty())
                    .toList();
            parts.forEach(status -> lines.add(Line.of(Curr.TYPE, current(type, status))));
            parts.forEach(status -> desired(type, status).forEach(des -> lines.add(Line.of(Des.TYPE, des))));
        }
        return lines;
    }

    /** The thresholds of these rows. */
    List<Conf> confirmations() {
        List<Conf> confirmations = new ArrayList<>();
        for (PreconditionType type : types()) {
            ORDER.stream()
                    .filter(status -> !part(type, status).isEmpty())
                    .map(status -> new Conf(type, status, direction(part(type, status))))
                    .forEach(confirmations::add);
        }
        return confirmations;
    }

    private List<PreconditionType> types() {
        return rows.stream().map(PreconditionRow::type).distinct().toList();
    }

    private List<PreconditionRow> part(PreconditionType type, PreconditionStatus status) {
        return rows.stream()
                .filter(row -> row.type().equals(type) && row.status() == status)
                .toList();
    }

    private Curr current(PreconditionType type, PreconditionStatus status) {
        List<PreconditionRow> met =
                part(type, status).stream().filter(PreconditionRow::isMet).toList();
        return new Curr(type, status, direction(met));
    }

    private static PreconditionDirection direction(List<PreconditionRow> rows) {
        boolean isSending = rows.stream().anyMatch(PreconditionRow::isSending);
        boolean isReceiving = rows.stream().anyMatch(row -> !row.isSending());
        if (isSending) {
            return isReceiving ? PreconditionDirection.SENDRECV : PreconditionDirection.SEND;
        }
        return isReceiving ? PreconditionDirection.RECV : PreconditionDirection.NONE;
    }

    /** One line where both ways are asked for alike, else two. */
    private List<Des> desired(PreconditionType type, PreconditionStatus status) {
        Map<Strength, List<PreconditionRow>> byStrength = part(type, status).stream()
                .collect(Collectors.groupingBy(PreconditionRow::strength, LinkedHashMap::new, Collectors.toList()));
        return byStrength.entrySet().stream()
                .map(entry -> new Des(type, entry.getKey(), status, direction(entry.getValue())))
                .toList();
    }
}
