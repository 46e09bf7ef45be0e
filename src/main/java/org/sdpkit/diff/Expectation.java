package org.sdpkit.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.attribute.Direction;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/**
 * What a sender is expected to say, as a description that says it: all that it says must hold by meaning, such as
 * addresses, ports, formats and their parameters, clocks, packet times, bandwidth and groups.
 *
 * <p>Free is what it does not say, and what differs between any two senders: o=, s=, times and information for people,
 * payload types and mids. A format parameter is not free where it is not said, for a flag that is absent says something
 * too.
 *
 * @since 0.1.0
 */
public final class Expectation {

    private static final Set<Aspect> FREE = Set.of(
            Aspect.TEXT,
            Aspect.STRAY,
            Aspect.ORPHAN,
            Aspect.ORIGIN,
            Aspect.SESSION_ID,
            Aspect.SESSION_VERSION,
            Aspect.SESSION_NAME,
            Aspect.INFORMATION,
            Aspect.MEDIA_INFORMATION,
            Aspect.TIMING,
            Aspect.MID,
            Aspect.PAYLOAD_TYPES,
            Aspect.PAYLOAD_TYPES_REUSED,
            Aspect.EXTENSION_IDS,
            Aspect.EXTENSION_IDS_REUSED);

    /** What says something by its absence. */
    private static final Set<Aspect> SAID_BY_ABSENCE = Set.of(Aspect.CODEC_PARAMETER, Aspect.MEDIA_DESCRIPTION);

    /** What two legs share that carry the same packets. */
    private static final Set<Aspect> OF_PACKETS = Set.of(
            Aspect.MEDIA_DESCRIPTION,
            Aspect.MEDIA_TYPE,
            Aspect.PROTOCOL,
            Aspect.CODEC_PRESENCE,
            Aspect.CODEC_PARAMETER,
            Aspect.CODEC_ATTRIBUTE,
            Aspect.BANDWIDTH);

    private static final String MEDIA_CLOCK = "mediaclk";
    private static final String SOURCE_FILTER = "source-filter";

    /** The range of video that does not say it: RFC 9134 section 7.1. */
    private static final String NARROW = "NARROW";

    private final SessionDescription expected;
    private final boolean isLeg;

    private Expectation(SessionDescription expected, boolean isLeg) {
        this.expected = expected;
        this.isLeg = isLeg;
    }

    /** That what this description says holds. */
    public static Expectation of(SessionDescription expected) {
        return new Expectation(expected, false);
    }

    /**
     * That the other leg of SMPTE ST 2022-7, described for itself, carries the same packets as this one on another path:
     * RFC 7198 section 5.1, RFC 7104 section 3.1.
     */
    public static Expectation ofOtherLeg(SessionDescription firstLeg) {
        return new Expectation(firstLeg, true);
    }

    /** Where a description does not say it, by place; the expectation is source 1 of the places. */
    public List<Diagnostic> check(SessionDescription actual) {
        List<Change> changes = withCodecsReplaced(Diff.between(expected, actual).changes());
        Stream<Diagnostic> unmet = changes.stream().filter(this::isUnmet).map(change -> unmet(change, actual));
        return Stream.concat(unmet, isLeg ? ofOnePath(changes, actual) : Stream.empty())
                .sorted(Comparator.comparing(finding -> finding.span().from().offset()))
                .toList();
    }

    private boolean isUnmet(Change change) {
        if (isDefault(change) || isSameNumber(change)) {
            return false;
        }
        if (isLeg) {
            return OF_PACKETS.contains(change.aspect()) || Spoken.name(change).equals(MEDIA_CLOCK);
        }
        if (change.aspect() == Aspect.DIRECTION) {
            return saysDirection(change.mediaBefore());
        }
        return !FREE.contains(change.aspect())
                && (change.before().isPresent() || SAID_BY_ABSENCE.contains(change.aspect()));
    }

    /** Whether a parameter of uncompressed video is said on one side only, and has the value that is meant without it. */
    private static boolean isDefault(Change change) {
        return change.aspect() == Aspect.CODEC_PARAMETER
                && Spoken.name(change).equals("range")
                && change.before()
                        .or(() -> Optional.of(NARROW))
                        .equals(change.after().or(() -> Optional.of(NARROW)));
    }

    /** Whether both sides say one number in two spellings, such as {@code 1} and {@code 1.0}. */
    private static boolean isSameNumber(Change change) {
        OptionalDouble wanted = number(change.before());
        return wanted.isPresent() && wanted.equals(number(change.after()));
    }

    private static OptionalDouble number(Optional<String> value) {
        try {
            return value.filter(text -> !text.isEmpty() && Character.isDigit(text.charAt(0)))
                    .map(text -> OptionalDouble.of(Double.parseDouble(text)))
                    .orElseGet(OptionalDouble::empty);
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private boolean saysDirection(OptionalInt media) {
        return expected.has(Direction.TYPE)
                || (media.isPresent()
                        && expected.mediaDescriptions().get(media.getAsInt()).has(Direction.TYPE));
    }

    /** The changes, where a codec that is gone and one that came in its media description are one change. */
    private static List<Change> withCodecsReplaced(List<Change> changes) {
        List<Change> all = new ArrayList<>();
        for (Change change : changes) {
            Optional<Change> partner =
                    all.stream().filter(other -> isReplaced(other, change)).findFirst();
            partner.ifPresentOrElse(
                    other -> all.set(all.indexOf(other), replacement(other, change)), () -> all.add(change));
        }
        return all;
    }

    private static boolean isReplaced(Change one, Change other) {
        return one.aspect() == Aspect.CODEC_PRESENCE
                && other.aspect() == Aspect.CODEC_PRESENCE
                && one.mediaAfter().equals(other.mediaAfter())
                && one.before().isPresent() == other.after().isPresent()
                && one.after().isPresent() == other.before().isPresent();
    }

    private static Change replacement(Change one, Change other) {
        return new Change(
                one.aspect(),
                one.mediaBefore(),
                one.mediaAfter(),
                one.path(),
                one.before().or(other::before),
                one.after().or(other::after));
    }

    private Diagnostic unmet(Change change, SessionDescription actual) {
        Spoken said = new Spoken(actual, change.mediaAfter());
        Spoken wanted = new Spoken(expected, change.mediaBefore());
        Diagnostic.Builder finding = Diagnostic.builder(
                        isLeg ? "unequal-legs" : "unmet-expectation",
                        said.span(change, change.after()),
                        message(change))
                .related(wanted.span(change, change.before()).in(1), isLeg ? "the first leg" : "what is expected");
        return isLeg ? finding.reference("RFC 7198 section 5.1").build() : finding.build();
    }

    private static String message(Change change) {
        return what(change)
                + change.after().map(value -> " is " + value).orElse(" is missing")
                + change.before().map(value -> ", expected " + value).orElse(", expected none");
    }

    private static String what(Change change) {
        String name = Spoken.name(change);
        return switch (change.aspect()) {
            case MEDIA_DESCRIPTION -> "media description";
            case CODEC_PRESENCE -> "format";
            case CODEC_PARAMETER -> name.equals("parameters") ? "flag" : name;
            case CONNECTION -> "address";
            default -> change.path().contains(Spoken.ATTRIBUTE) ? "a=" + name : name;
        };
    }

    /** The media descriptions that are sent from and to where those of the first leg are. */
    private static Stream<Diagnostic> ofOnePath(List<Change> changes, SessionDescription actual) {
        return IntStream.range(0, actual.mediaDescriptions().size())
                .filter(media -> changes.stream()
                        .noneMatch(change -> change.mediaAfter().equals(OptionalInt.of(media)) && isOfPath(change)))
                .mapToObj(media -> Diagnostic.builder(
                                "legs-of-one-path",
                                new Spoken(actual, OptionalInt.of(media)).whole(),
                                "both legs have the same source, destination and port")
                        .help("send the second leg to another address or from another interface")
                        .reference("RFC 7104 section 3.1")
                        .build());
    }

    /** Whether it says that the paths differ, or that there is no other leg at all. */
    private static boolean isOfPath(Change change) {
        return switch (change.aspect()) {
            case CONNECTION, PORT, MEDIA_DESCRIPTION -> true;
            default -> Spoken.name(change).equals(SOURCE_FILTER);
        };
    }
}
