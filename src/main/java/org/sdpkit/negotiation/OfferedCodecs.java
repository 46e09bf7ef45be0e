package org.sdpkit.negotiation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecGraph;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/**
 * The codecs of each media description, and which depend on which. Whoever asks for those of a description mostly asks
 * again: for each capability that might take it, and for what was agreed.
 */
record OfferedCodecs(List<CodecGraph> graphs) {

    /** Those of a media description; of one that stands in its session those that are known. */
    static CodecGraph in(OfferedMedia media) {
        SessionDescription session = media.session();
        boolean isInPlace = session.mediaDescriptions().get(media.index()).equals(media.description());
        return isInPlace
                ? session.view(OfferedCodecs.class, OfferedCodecs::read).graphs.get(media.index())
                : graph(media.description());
    }

    private static OfferedCodecs read(SessionDescription session) {
        return new OfferedCodecs(
                session.mediaDescriptions().stream().map(OfferedCodecs::graph).toList());
    }

    /** Each format counts once. */
    private static CodecGraph graph(MediaDescription media) {
        Set<String> seen = new HashSet<>();
        return CodecGraph.of(Codec.allIn(media).stream()
                .filter(codec -> seen.add(codec.format()))
                .toList());
    }
}
