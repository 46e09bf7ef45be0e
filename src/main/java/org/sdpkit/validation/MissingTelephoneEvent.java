package org.sdpkit.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.TelephoneEvent;
import org.sdpkit.diagnostic.Diagnostic;

/** Audio at a clock rate without the events at that rate. */
final class MissingTelephoneEvent implements MediaRule {

    @Override
    public String code() {
        return "missing-telephone-event";
    }

    @Override
    public String reference() {
        return "RFC 4733 section 2.1";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(TelephoneEvent.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        Set<Integer> rates = CodecAt.in(media, TelephoneEvent.FORMAT)
                .flatMap(at -> at.codec().clockRate().stream().boxed())
                .collect(Collectors.toSet());
        Set<Integer> seen = new HashSet<>(rates);
        return rates.isEmpty() || !Kind.isAudio(media)
                ? List.of()
                : CodecAt.all(
                                media,
                                at -> media.graph().primaries().contains(at.codec())
                                        && at.codec().clockRate().isPresent()
                                        && seen.add(at.codec().clockRate().getAsInt()))
                        .report(at -> finding(
                                        at.place().span(),
                                        "there is no telephone-event/"
                                                + at.codec().clockRate().getAsInt() + " for "
                                                + at.codec().encodingName().orElse(""))
                                .help("add a payload type for telephone-event/"
                                        + at.codec().clockRate().getAsInt())
                                .build());
    }
}
