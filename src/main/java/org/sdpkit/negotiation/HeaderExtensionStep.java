package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.ExtMapAllowMixed;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.model.Line;

/** Which header extensions of RTP are used: RFC 8285 section 7. */
final class HeaderExtensionStep {

    private static final String SECTION = "RFC 8285 section 7";
    private static final int LARGEST_ID = 255;
    private static final int RESERVED_ID = 15;
    private static final int FIRST_UNUSABLE_ID = 4096;

    private final OfferedMedia offered;
    private final OwnMedia own;
    private final Direction stream;
    private final List<Line> lines = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final BitSet taken = new BitSet(LARGEST_ID);
    private final Set<Integer> chosenAlternatives = new HashSet<>();

    private HeaderExtensionStep(OfferedMedia offered, OwnMedia own, Direction stream) {
        this.offered = offered;
        this.own = own;
        this.stream = stream;
    }

    static Decided<List<Line>> answer(OfferedMedia offered, OwnMedia own, Direction stream) {
        return new HeaderExtensionStep(offered, own, stream).run();
    }

    private Decided<List<Line>> run() {
        List<ExtMap> theirs = offered.effective().all(ExtMap.TYPE);
        BitSet seen = new BitSet(LARGEST_ID);
        for (ExtMap extension : theirs) {
            if (isUsable(extension.id())) {
                taken.set(extension.id());
            }
        }
        for (ExtMap extension : theirs) {
            boolean isUsable = isUsable(extension.id());
            if (isUsable && seen.get(extension.id())) {
                refuse(extension, "its id stands for another extension already");
                continue;
            }
            if (isUsable) {
                seen.set(extension.id());
            }
            answer(extension);
        }
        boolean isMixed =
                offered.has(ExtMapAllowMixed.TYPE) || offered.session().has(ExtMapAllowMixed.TYPE);
        if (isMixed && own.has(ExtMapAllowMixed.TYPE)) {
            lines.add(Line.of(ExtMapAllowMixed.TYPE, ExtMapAllowMixed.EXTMAP_ALLOW_MIXED));
        }
        return new Decided<>(lines, decisions);
    }

    private void answer(ExtMap theirs) {
        Optional<ExtMap> ours = own.capability().extension(theirs.uri());
        if (ours.isEmpty()) {
            refuse(theirs, "ours does not know it");
            return;
        }
        boolean isWritable =
                theirs.attributes().filter(text -> text.indexOf(0) >= 0).isEmpty();
        Optional<Integer> id = isWritable ? id(theirs) : Optional.empty();
        if (id.isEmpty()) {
            refuse(theirs, "there is no id for it");
            return;
        }
        Direction direction = direction(theirs, ours.get());
        if (direction == Direction.INACTIVE && stream != Direction.INACTIVE) {
            refuse(theirs, "neither side would send it to one that wants it");
            return;
        }
        take(
                theirs,
                new ExtMap(
                        id.get(),
                        written(direction, theirs, ours.get()),
                        theirs.uri(),
                        ours.get().attributes()));
    }

    /** The id of the offer; one that is left where the offer leaves the choice to us. */
    private Optional<Integer> id(ExtMap theirs) {
        if (isUsable(theirs.id())) {
            return Optional.of(theirs.id());
        }
        if (theirs.id() < FIRST_UNUSABLE_ID || !chosenAlternatives.add(theirs.id())) {
            return Optional.empty();
        }
        Optional<Integer> free = firstFree();
        free.ifPresent(taken::set);
        return free;
    }

    private Optional<Integer> firstFree() {
        for (int id = 1; id <= LARGEST_ID; id++) {
            if (id != RESERVED_ID && !taken.get(id)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** Whether packets can have this id: RFC 8285 sections 4.2 and 4.3. Those from 4096 on only ask for another. */
    static boolean isUsable(int id) {
        return id >= 1 && id <= LARGEST_ID && id != RESERVED_ID;
    }

    /** What both want, within what the stream does. */
    private Direction direction(ExtMap theirs, ExtMap ours) {
        Direction asked = theirs.direction().orElse(Direction.SENDRECV).seenFromTheOtherSide();
        Direction wanted = DirectionStep.both(asked, ours.direction().orElse(Direction.SENDRECV));
        return stream == Direction.INACTIVE ? wanted : DirectionStep.both(wanted, stream);
    }

    /** Said where it is another than that of the stream, or where somebody says it. */
    private Optional<Direction> written(Direction direction, ExtMap theirs, ExtMap ours) {
        boolean isSaid = theirs.direction().isPresent() || ours.direction().isPresent();
        boolean isOther = direction != stream && stream != Direction.INACTIVE;
        return isSaid || isOther ? Optional.of(direction) : Optional.empty();
    }

    private void take(ExtMap theirs, ExtMap answered) {
        lines.add(Line.of(ExtMap.TYPE, answered));
        RtpHeaderExtension uri = theirs.uri();
        boolean isSame = theirs.id() == answered.id();
        decisions.add(
                isSame
                        ? Decision.taken(offered.placeOf("extmap"), () -> uri + " as " + theirs.id(), SECTION)
                        : Decision.changed(
                                offered.placeOf("extmap"),
                                () -> uri + " offered as " + theirs.id() + ", which asks us to choose: "
                                        + answered.id(),
                                SECTION));
    }

    private void refuse(ExtMap theirs, String reason) {
        decisions.add(Decision.refused(
                offered.placeOf("extmap"), () -> theirs.id() + " " + theirs.uri() + ": " + reason, SECTION));
    }
}
