package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Rid;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.diagnostic.Diagnostic;

/** Streams with ids that no packet tells. */
final class RidWithoutHeaderExtension implements MediaRule {

    @Override
    public String code() {
        return "rid-without-header-extension";
    }

    @Override
    public String reference() {
        return "RFC 8851 section 4";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Rid.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        boolean hasExtension = media.inForce(ExtMap.TYPE).stream()
                .anyMatch(at -> at.value().uri().equals(RtpHeaderExtension.RTP_STREAM_ID));
        return hasExtension || !media.all(Simulcast.TYPE).isEmpty()
                ? List.of()
                : media.all(Rid.TYPE).stream()
                        .limit(1)
                        .map(at -> finding(
                                        at.span(),
                                        "no header extension tells which packets are those of rid "
                                                + at.value().id())
                                .help("add a=extmap:<id> " + RtpHeaderExtension.RTP_STREAM_ID)
                                .build())
                        .toList();
    }
}
