package org.sdpkit.codec;

import java.util.ArrayList;
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
 * @param codecs in the order of the m= line
 * @param associations in the order of the codecs that depend
 * @since 0.1.0
 */
public record CodecGraph(List<Codec> codecs, List<Association> associations) {

    /** What the codecs of these formats do for others. */
    private static final Map<Format<?>, Role> ROLES = Map.of(
            Rtx.FORMAT, Role.RETRANSMITS,
            Red.FORMAT, Role.REPEATS,
            NoParameters.ULPFEC, Role.PROTECTS,
            Flexfec.FORMAT, Role.PROTECTS,
            TelephoneEvent.FORMAT, Role.STANDS_IN_FOR,
            NoParameters.CN, Role.STANDS_IN_FOR);

    public CodecGraph {
        codecs = List.copyOf(codecs);
        associations = List.copyOf(associations);
    }

    /** The codecs of a media description. */
    public static CodecGraph of(MediaDescription media) {
        return of(Codec.allIn(media));
    }

    /** These codecs of one media description. */
    public static CodecGraph of(List<Codec> codecs) {
        List<Optional<Role>> roles = codecs.stream().map(CodecGraph::role).toList();
        List<Codec> carrying = carrying(codecs, roles);
        List<Association> associations = new ArrayList<>();
        for (int i = 0; i < codecs.size(); i++) {
            if (roles.get(i).isPresent()) {
                associations.addAll(associationsOf(codecs.get(i), roles.get(i).get(), codecs, carrying));
            }
        }
        return new CodecGraph(codecs, associations);
    }

    /** What is named and not there. */
    public List<Association> dangling() {
        return associations.stream().filter(Association::isDangling).toList();
    }

    /** What a codec has to do with those it depends on. */
    public List<Association> associationsOf(Codec codec) {
        List<Association> found = List.of();
        for (Association association : associations) {
            if (association.dependant().equals(codec)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(association);
            }
        }
        return List.copyOf(found);
    }

    /** The codecs that depend on a codec, in order; each once. */
    public List<Codec> dependantsOf(Codec codec) {
        return List.copyOf(new LinkedHashSet<>(associations.stream()
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
        return carrying(codecs, codecs.stream().map(CodecGraph::role).toList());
    }

    private static List<Codec> carrying(List<Codec> codecs, List<Optional<Role>> roles) {
        List<Codec> found = new ArrayList<>();
        for (int i = 0; i < codecs.size(); i++) {
            if (roles.get(i).isEmpty()) {
                found.add(codecs.get(i));
            }
        }
        return List.copyOf(found);
    }

    private static List<Association> associationsOf(Codec codec, Role role, List<Codec> codecs, List<Codec> carrying) {
        return switch (role) {
            case RETRANSMITS -> {
                Optional<Integer> original = codec.as(Rtx.FORMAT).flatMap(Rtx::associatedPayloadType);
                yield original.isPresent()
                        ? List.of(named(codec, Role.RETRANSMITS, original.get(), codecs))
                        : List.of();
            }
            case REPEATS ->
                codec.as(Red.FORMAT).flatMap(Red::payloadTypes).stream()
                        .flatMap(List::stream)
                        .distinct()
                        .map(payloadType -> named(codec, Role.REPEATS, payloadType, codecs))
                        .toList();
            case PROTECTS, STANDS_IN_FOR -> withTheClockOf(codec, role, carrying);
        };
    }

    private static Association named(Codec codec, Role role, int payloadType, List<Codec> codecs) {
        String format = Integer.toString(payloadType);
        for (Codec other : codecs) {
            if (other.format().equals(format)) {
                return new Association(codec, role, format, Optional.of(other));
            }
        }
        return new Association(codec, role, format, Optional.empty());
    }

    private static List<Association> withTheClockOf(Codec codec, Role role, List<Codec> carrying) {
        OptionalInt clock = codec.clockRate();
        return carrying.stream()
                .filter(other -> clock.isPresent() && other.clockRate().equals(clock))
                .map(other -> new Association(codec, role, other.format(), Optional.of(other)))
                .toList();
    }

    /** What a codec does for others; nothing if it carries media itself. */
    private static Optional<Role> role(Codec codec) {
        Optional<Format<?>> format = Formats.STANDARD.of(codec);
        return format.isPresent() ? Optional.ofNullable(ROLES.get(format.get())) : Optional.empty();
    }
}
