package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.attribute.T38FaxVersion;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;

/** A T.38 version of an answer that is higher than the one that was offered. */
final class T38VersionRaised implements Rule<Pair> {

    @Override
    public String code() {
        return "t38-version-raised";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 6.1";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaPair media) {
        int offered = media.offered().all(T38FaxVersion.TYPE).stream()
                .map(version -> version.value().version())
                .findFirst()
                .orElse(0);
        return media.answered().all(T38FaxVersion.TYPE).stream()
                .filter(answered -> answered.value().version() > offered)
                .map(answered -> MediaPair.inAnswer(
                                code(),
                                answered.valueSpan(),
                                "version %d of T.38 is answered, offered was %d"
                                        .formatted(answered.value().version(), offered))
                        .help("write version " + offered + ", or a lower one")
                        .fix(Fix.unsafe(new Edit(answered.valueSpan().in(Pair.ANSWER), Integer.toString(offered))))
                        .build());
    }
}
