package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecGraph;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.MediaType;
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

    /** Those of a conference are mostly what the last of their type were. */
    private static OfferedCodecs read(SessionDescription session) {
        Map<Optional<MediaType>, CodecGraph> last = new HashMap<>();
        List<CodecGraph> graphs = new ArrayList<>();
        for (MediaDescription media : session.mediaDescriptions()) {
            List<Codec> codecs = codecs(media);
            graphs.add(last.compute(
                    media.media().map(MediaField::type),
                    (type, before) ->
                            before != null && before.codecs().equals(codecs) ? before : CodecGraph.of(codecs)));
        }
        return new OfferedCodecs(List.copyOf(graphs));
    }

    private static CodecGraph graph(MediaDescription media) {
        return CodecGraph.of(codecs(media));
    }

    /** Each format counts once. */
    private static List<Codec> codecs(MediaDescription media) {
        Set<String> seen = new HashSet<>();
        return Codec.allIn(media).stream()
                .filter(codec -> seen.add(codec.format()))
                .toList();
    }
}
