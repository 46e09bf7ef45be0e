package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A fingerprint for RTP that is sent unencrypted. */
final class FingerprintOfClearMedia implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "fingerprint-of-clear-media";
    }

    @Override
    public String reference() {
        return "RFC 8643 section 3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Fingerprint.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session)
                .filter(media -> media.isRtp() && isClear(media))
                .flatMap(media -> media.all(Fingerprint.TYPE).stream().limit(1))
                .map(print -> Diagnostic.builder(code(), print.span(), "fingerprint is for media that is not encrypted")
                        .help("expect encryption only from those who know RFC 8643")
                        .build())
                .toList();
    }

    private static boolean isClear(MediaAt media) {
        return media.field()
                .filter(field -> Stream.of("AVP", "AVPF")
                        .anyMatch(word ->
                                List.of(field.protocol().name().split("/", -1)).contains(word)))
                .isPresent();
    }
}
