package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecGraph;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;

/**
 * What is read of an offer as a whole, once: for each capability that might take a media description of it, for the others
 * of its bundle, and for what was agreed. It is remembered as long as one of its media descriptions is in use.
 */
final class OfferedSession {

    private final SessionDescription session;

    /** Made when first asked for; two threads may both make it, and get the same. */
    private @Nullable Bundles bundles;

    private @Nullable List<CodecGraph> codecs;

    private @Nullable NumberedCapabilities capabilities;

    private OfferedSession(SessionDescription session) {
        this.session = session;
    }

    static OfferedSession of(SessionDescription session) {
        return session.view(OfferedSession.class, OfferedSession::new);
    }

    SessionDescription session() {
        return session;
    }

    /** Which media descriptions share a transport. */
    Bundles bundles() {
        Bundles known = bundles;
        if (known == null) {
            known = Bundles.of(session);
            bundles = known;
        }
        return known;
    }

    /** The codecs of each media description, each format once, and which depend on which. */
    List<CodecGraph> codecs() {
        List<CodecGraph> known = codecs;
        if (known == null) {
            known = read(session);
            codecs = known;
        }
        return known;
    }

    /** What configurations call by its number at session level. */
    NumberedCapabilities capabilities() {
        NumberedCapabilities known = capabilities;
        if (known == null) {
            known = NumberedCapabilities.of(session);
            capabilities = known;
        }
        return known;
    }

    /** Those of a conference are mostly what the last of their type were. */
    private static List<CodecGraph> read(SessionDescription session) {
        Map<Optional<MediaType>, CodecGraph> last = new HashMap<>();
        List<CodecGraph> graphs = new ArrayList<>();
        for (MediaDescription media : session.mediaDescriptions()) {
            List<Codec> codecs = distinct(media);
            graphs.add(last.compute(
                    media.media().map(MediaField::type),
                    (type, before) ->
                            before != null && before.codecs().equals(codecs) ? before : CodecGraph.of(codecs)));
        }
        return List.copyOf(graphs);
    }

    /** The codecs of a media description that does not stand in its session. */
    static CodecGraph codecs(MediaDescription media) {
        return CodecGraph.of(distinct(media));
    }

    private static List<Codec> distinct(MediaDescription media) {
        Set<String> seen = new HashSet<>();
        return Codec.allIn(media).stream()
                .filter(codec -> seen.add(codec.format()))
                .toList();
    }
}
