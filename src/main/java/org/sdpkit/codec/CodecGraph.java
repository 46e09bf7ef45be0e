package org.sdpkit.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.codec.Association.Role;
import org.sdpkit.model.MediaDescription;

/**
 * Which codecs of a media description depend on which.
 *
 * @since 0.1.0
 */
public final class CodecGraph {

    /** What the codecs of these formats do for others. */
    private static final Map<Format<?>, Role> ROLES = Map.of(
            Rtx.FORMAT, Role.RETRANSMITS,
            Red.FORMAT, Role.REPEATS,
            NoParameters.ULPFEC, Role.PROTECTS,
            Flexfec.FORMAT, Role.PROTECTS,
            TelephoneEvent.FORMAT, Role.STANDS_IN_FOR,
            NoParameters.CN, Role.STANDS_IN_FOR);

    private final List<Codec> codecs;
    private final List<Codec> primaries;
    private final List<Codec> dependants;

    /** What each codec that depends has to do with others, by its format. */
    private final Map<String, List<Association>> byDependant = new LinkedHashMap<>();

    private final List<Association> associations;
    private final List<Association> dangling;

    private CodecGraph(List<Codec> all) {
        this.codecs = List.copyOf(all);
        List<Codec> carrying = new ArrayList<>();
        Map<Codec, Role> roles = new LinkedHashMap<>();
        for (Codec codec : codecs) {
            role(codec).ifPresentOrElse(role -> roles.put(codec, role), () -> carrying.add(codec));
        }
        this.primaries = List.copyOf(carrying);
        this.dependants = List.copyOf(roles.keySet());
        Map<String, Codec> byFormat = new HashMap<>();
        codecs.forEach(codec -> byFormat.putIfAbsent(codec.format(), codec));
        roles.forEach((codec, role) -> byDependant.put(codec.format(), associationsOf(codec, role, byFormat)));
        List<Association> found = new ArrayList<>();
        byDependant.values().forEach(found::addAll);
        this.associations = List.copyOf(found);
        found.removeIf(association -> !association.isDangling());
        this.dangling = List.copyOf(found);
    }

    /** The codecs of a media description. */
    public static CodecGraph of(MediaDescription media) {
        return of(Codec.allIn(media));
    }

    /** These codecs of one media description. */
    public static CodecGraph of(List<Codec> codecs) {
        return new CodecGraph(codecs);
    }

    /** The codecs, in the order of the m= line. */
    public List<Codec> codecs() {
        return codecs;
    }

    /** What codecs have to do with each other, in the order of those that depend. */
    public List<Association> associations() {
        return associations;
    }

    /** What is named and not there. */
    public List<Association> dangling() {
        return dangling;
    }

    /** What a codec has to do with those it depends on. */
    public List<Association> associationsOf(Codec codec) {
        return byDependant.getOrDefault(codec.format(), List.of());
    }

    /** The codecs that depend on a codec, in order; each once. */
    public List<Codec> dependantsOf(Codec codec) {
        return List.copyOf(new LinkedHashSet<>(associations().stream()
                .filter(association ->
                        association.primary().filter(codec::equals).isPresent())
                .map(Association::dependant)
                .toList()));
    }

    /** The codec that a codec depends on; where there are several, the first. */
    public Optional<Codec> primaryOf(Codec codec) {
        return associationsOf(codec).stream()
                .flatMap(association -> association.primary().stream())
                .findFirst();
    }

    /** The codecs that carry media themselves, whatever depends on them. */
    public List<Codec> primaries() {
        return primaries;
    }

    /** The codecs that make no sense without others, in the order of the m= line. */
    public List<Codec> dependants() {
        return dependants;
    }

    private List<Association> associationsOf(Codec codec, Role role, Map<String, Codec> byFormat) {
        return switch (role) {
            case RETRANSMITS -> {
                Optional<Integer> original = codec.as(Rtx.FORMAT).flatMap(Rtx::associatedPayloadType);
                yield original.isPresent()
                        ? List.of(named(codec, Role.RETRANSMITS, original.get(), byFormat))
                        : List.of();
            }
            case REPEATS ->
                codec.as(Red.FORMAT).flatMap(Red::payloadTypes).stream()
                        .flatMap(List::stream)
                        .distinct()
                        .map(payloadType -> named(codec, Role.REPEATS, payloadType, byFormat))
                        .toList();
            case PROTECTS, STANDS_IN_FOR -> withTheClockOf(codec, role, primaries);
        };
    }

    private static Association named(Codec codec, Role role, int payloadType, Map<String, Codec> byFormat) {
        String format = Integer.toString(payloadType);
        return new Association(codec, role, format, Optional.ofNullable(byFormat.get(format)));
    }

    private static List<Association> withTheClockOf(Codec codec, Role role, List<Codec> carrying) {
        OptionalInt clock = codec.clockRate();
        List<Association> found = new ArrayList<>();
        for (Codec other : carrying) {
            if (clock.isPresent() && other.clockRate().equals(clock)) {
                found.add(new Association(codec, role, other.format(), Optional.of(other)));
            }
        }
        return List.copyOf(found);
    }

    /** What a codec does for others; nothing if it carries media itself. */
    private static Optional<Role> role(Codec codec) {
        Optional<Format<?>> format = Formats.STANDARD.of(codec);
        return format.isPresent() ? Optional.ofNullable(ROLES.get(format.get())) : Optional.empty();
    }
}
