package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.Association;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecGraph;
import org.sdpkit.model.MediaType;

/** The codecs of ours for one media description, found by what they are, so that nobody has to look through all of them. */
final class OwnCodecs {

    private final CodecGraph graph;
    private final Map<Kind, List<Codec>> byKind = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    OwnCodecs(CodecGraph graph) {
        this.graph = graph;
        for (Codec codec : graph.codecs()) {
            codec.rtpMap().ifPresent(map -> byKind.computeIfAbsent(Kind.of(codec, map), any -> new ArrayList<>())
                    .add(codec));
            ranks.putIfAbsent(codec.format(), ranks.size());
        }
    }

    /** All of them in order of preference, and which depend on which. */
    CodecGraph graph() {
        return graph;
    }

    /** Those of one kind with an offered codec: first those of the very same parameters, then in order of preference. */
    List<Codec> ofOneKindWith(Codec offered, RtpMap map) {
        List<Codec> alike = byKind.getOrDefault(Kind.of(offered, map), List.of());
        if (alike.size() < 2) {
            return alike;
        }
        List<Codec> same = new ArrayList<>(alike.size());
        List<Codec> others = new ArrayList<>(alike.size());
        for (Codec own : alike) {
            (own.parameters().equals(offered.parameters()) ? same : others).add(own);
        }
        same.addAll(others);
        return same;
    }

    /** How much a codec of ours is preferred; 0 is most. */
    int rank(Codec own) {
        return ranks.getOrDefault(own.format(), ranks.size());
    }

    /** Whether a codec of ours depends on another one of ours. */
    boolean serves(Codec dependant, Codec primary) {
        for (Association association : graph.associationsOf(dependant)) {
            if (association.format().equals(primary.format())) {
                return true;
            }
        }
        return false;
    }

    /** What must be the same of two codecs of RTP before their parameters are looked at; channels count for audio. */
    private record Kind(MediaType mediaType, String name, int clockRate, OptionalInt channels) {

        static Kind of(Codec codec, RtpMap map) {
            boolean isAudio = codec.mediaType().equals(MediaType.AUDIO);
            return new Kind(
                    codec.mediaType(),
                    map.encodingName().toLowerCase(Locale.ROOT),
                    map.clockRate(),
                    isAudio ? OptionalInt.of(codec.channels()) : OptionalInt.empty());
        }
    }
}
