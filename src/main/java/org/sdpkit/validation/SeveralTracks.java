package org.sdpkit.validation;

import java.util.Collection;
import java.util.List;
import org.sdpkit.attribute.Msid;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.diagnostic.Diagnostic;

/** Sources of two tracks in one media description. */
final class SeveralTracks implements MediaRule {

    @Override
    public String code() {
        return "several-tracks";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.2.1";
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        if (!Kind.isAudioOrVideo(media) || media.description().has(Msid.TYPE)) {
            return List.of();
        }
        Collection<List<AttributeAt<Ssrc>>> sources = Sources.byId(media).values();
        boolean isAnyNamed = sources.stream()
                .anyMatch(source -> !Sources.values(source, "msid").isEmpty());
        long tracks = sources.stream().map(SeveralTracks::track).distinct().count();
        return isAnyNamed && tracks > 1
                ? sources.stream()
                        .skip(1)
                        .limit(1)
                        .map(source -> finding(source.get(0).span(), "sources are of " + tracks + " tracks, not of one")
                                .help("write a=msid, or the same msid for each source")
                                .build())
                        .toList()
                : List.of();
    }

    /** The track of a source, nothing if it has none: which Chromium takes for a track, too. */
    private static String track(List<AttributeAt<Ssrc>> source) {
        List<String> msids = Sources.values(source, "msid");
        String last = msids.isEmpty() ? "" : msids.get(msids.size() - 1);
        int space = last.indexOf(' ');
        return space < 0 ? "" : last.substring(space + 1);
    }
}
