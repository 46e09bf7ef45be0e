package org.sdpkit.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.diagnostic.Diagnostic;

/** A payload type that cannot be told from RTCP on the same port. */
final class RtcpPayloadType implements MediaRule {

    private static final int FIRST = 64;
    private static final int LAST = 95;

    @Override
    public String code() {
        return "rtcp-payload-type";
    }

    @Override
    public String reference() {
        return "RFC 5761 section 4";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(RtcpMux.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        if (!media.description().has(RtcpMux.TYPE)) {
            return List.of();
        }
        Suspects<AttributeAt<RtpMap>> taken =
                media.all(RtpMap.TYPE, map -> isTaken(map.value().payloadType()));
        if (taken.isNone()) {
            return List.of();
        }
        Map<String, MediaAt.Format> listed = new HashMap<>();
        media.formats().forEach(format -> listed.putIfAbsent(format.text(), format));
        return taken.reportAll(
                map -> Stream.ofNullable(listed.get(Integer.toString(map.value().payloadType())))
                        .map(format -> report(format, map)));
    }

    private static boolean isTaken(int payloadType) {
        return payloadType >= FIRST && payloadType <= LAST;
    }

    private Diagnostic report(MediaAt.Format format, AttributeAt<RtpMap> map) {
        return finding(format.span(), "payload type " + format.text() + " looks like RTCP on the same port")
                .help("give the format a number from 96 to 127, or below 64")
                .related(map.span(), "what it stands for")
                .build();
    }
}
