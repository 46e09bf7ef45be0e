package org.sdpkit.codec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        List<Association> associations = new ArrayList<>();
        for (Codec codec : codecs) {
            associations.addAll(associationsOf(codec, codecs));
        }
        return new CodecGraph(codecs, associations);
    }

    /** What is named and not there. */
    public List<Association> dangling() {
        return associations.stream().filter(Association::isDangling).toList();
    }

    /** What a codec has to do with those it depends on. */
    public List<Association> associationsOf(Codec codec) {
        return associations.stream()
                .filter(association -> association.dependant().equals(codec))
                .toList();
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
        return codecs.stream().filter(CodecGraph::carriesMedia).toList();
    }

    private static List<Association> associationsOf(Codec codec, List<Codec> codecs) {
        if (codec.is(Rtx.FORMAT)) {
            return codec.as(Rtx.FORMAT).flatMap(Rtx::associatedPayloadType).stream()
                    .map(payloadType -> named(codec, Role.RETRANSMITS, payloadType, codecs))
                    .toList();
        }
        if (codec.is(Red.FORMAT)) {
            return codec.as(Red.FORMAT).flatMap(Red::payloadTypes).stream()
                    .flatMap(List::stream)
                    .distinct()
                    .map(payloadType -> named(codec, Role.REPEATS, payloadType, codecs))
                    .toList();
        }
        if (isForwardErrorCorrection(codec)) {
            return withTheClockOf(codec, Role.PROTECTS, codecs).toList();
        }
        return isStandIn(codec)
                ? withTheClockOf(codec, Role.STANDS_IN_FOR, codecs).toList()
                : List.of();
    }

    private static Association named(Codec codec, Role role, int payloadType, List<Codec> codecs) {
        String format = Integer.toString(payloadType);
        Optional<Codec> primary =
                codecs.stream().filter(other -> other.format().equals(format)).findFirst();
        return new Association(codec, role, format, primary);
    }

    private static Stream<Association> withTheClockOf(Codec codec, Role role, List<Codec> codecs) {
        return codecs.stream()
                .filter(CodecGraph::carriesMedia)
                .filter(other ->
                        codec.clockRate().isPresent() && other.clockRate().equals(codec.clockRate()))
                .map(other -> new Association(codec, role, other.format(), Optional.of(other)));
    }

    private static boolean carriesMedia(Codec codec) {
        return !codec.is(Rtx.FORMAT) && !codec.is(Red.FORMAT) && !isForwardErrorCorrection(codec) && !isStandIn(codec);
    }

    private static boolean isForwardErrorCorrection(Codec codec) {
        return codec.is(NoParameters.ULPFEC) || codec.is(Flexfec.FORMAT);
    }

    private static boolean isStandIn(Codec codec) {
        return codec.is(TelephoneEvent.FORMAT) || codec.is(NoParameters.CN);
    }
}
