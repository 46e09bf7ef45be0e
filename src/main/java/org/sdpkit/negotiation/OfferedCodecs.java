package org.sdpkit.negotiation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecGraph;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/**
 * The codecs of each media description, and which depend on which. Whoever asks for one of a description mostly asks again:
 * for each capability that might take it, and for what was agreed.
 */
record OfferedCodecs(List<CodecGraph> graphs) {

    /** Those of a description, made when it is first asked. */
    static OfferedCodecs of(SessionDescription session) {
        return session.view(OfferedCodecs.class, OfferedCodecs::read);
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

    CodecGraph in(int mediaIndex) {
        return graphs.get(mediaIndex);
    }
}
