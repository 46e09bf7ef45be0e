package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;

/** Audio or video over another protocol than RTP over UDP. */
final class BroadcastTransport implements MediaRule {

    private static final List<MediaType> STREAMS = List.of(MediaType.AUDIO, MediaType.VIDEO);

    @Override
    public String code() {
        return "broadcast-transport";
    }

    @Override
    public String reference() {
        return "SMPTE ST 2110-10 section 6.2";
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media
                .field()
                .filter(field ->
                        STREAMS.contains(field.type()) && !field.protocol().equals(Protocol.RTP_AVP))
                .stream()
                .map(field -> finding(
                                media.line().spansOf(field.protocol().name()).get(0),
                                "protocol is " + field.protocol() + ", not RTP/AVP")
                        .help("write RTP/AVP")
                        .build())
                .toList();
    }
}
