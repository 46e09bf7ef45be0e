package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.codec.CodecGraph;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.NoParameters;
import org.sdpkit.codec.TelephoneEvent;
import org.sdpkit.diagnostic.Diagnostic;

/** Events or comfort noise at a clock rate that no codec has. */
final class UnpairedStandIn implements MediaRule {

    @Override
    public String code() {
        return "unpaired-stand-in";
    }

    @Override
    public String reference() {
        return "RFC 4733 section 2.1";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(TelephoneEvent.FORMAT, NoParameters.CN);
    }

    @Override
    public Stream<Diagnostic> findings(MediaAt media) {
        CodecGraph graph = media.graph();
        return Stream.<Format<?>>of(TelephoneEvent.FORMAT, NoParameters.CN)
                .flatMap(format -> CodecAt.in(media, format))
                .filter(at -> !graph.primaries().isEmpty()
                        && at.codec().clockRate().isPresent()
                        && graph.associationsOf(at.codec()).isEmpty())
                .map(at -> finding(
                                at.place().span(),
                                "no codec has the clock rate of "
                                        + at.codec().encodingName().orElse("") + "/"
                                        + at.codec().clockRate().getAsInt())
                        .help("use the clock rate of a codec, or take payload type "
                                + at.place().text() + " out of the m= line")
                        .build());
    }
}
