package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;

/** Media that was offered within the bundle only, and is taken outside of it. */
final class BundleOnlyUnbundled implements Rule<Pair> {

    @Override
    public String code() {
        return "bundle-only-unbundled";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 7.3.2";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        Set<String> offered = Bundles.tags(pair.offer()).collect(Collectors.toSet());
        Set<String> bundled = Bundles.tags(pair.answer()).collect(Collectors.toSet());
        return MediaPair.understood(pair)
                .filter(media -> media.answer().port() > 0)
                .filter(media -> media.offered().description().has(BundleOnly.TYPE))
                .filter(media -> media.offered()
                        .description()
                        .mid()
                        .filter(mid -> offered.contains(mid) && !bundled.contains(mid))
                        .isPresent())
                .map(this::report)
                .toList();
    }

    private Diagnostic report(MediaPair media) {
        return media.inAnswer(code(), media.name() + " was offered within the bundle only, and is taken outside of it")
                .help("put its mid into the BUNDLE group, or refuse it by the port 0")
                .build();
    }
}
