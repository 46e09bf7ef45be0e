package org.sdpkit.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Ptime;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.diagnostic.Diagnostic;

/** Packets of audio that do not fit into an Ethernet frame. */
final class AudioPacketTooLarge implements MediaRule {

    private static final int LARGEST_PAYLOAD = 1440;
    private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(1000);
    private static final Map<String, Integer> BYTES = Map.of("L16", 2, "L20", 3, "L24", 3, "AM824", 4);

    @Override
    public String code() {
        return "audio-packet-too-large";
    }

    @Override
    public String reference() {
        return "SMPTE ST 2110-10 section 6.3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Ptime.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(Ptime.TYPE).stream()
                .flatMap(ptime -> CodecAt.all(media).flatMap(codec -> report(ptime, codec).stream()))
                .toList();
    }

    private Optional<Diagnostic> report(AttributeAt<Ptime> ptime, CodecAt codec) {
        return codec.codec()
                .rtpMap()
                .filter(map -> BYTES.containsKey(map.encodingName()))
                .map(map -> size(map, ptime.value().packetTime()))
                .filter(size -> size.compareTo(BigDecimal.valueOf(LARGEST_PAYLOAD)) > 0)
                .map(size -> finding(
                                ptime.valueSpan(),
                                "packets have " + size.toBigInteger() + " bytes of audio, which is above "
                                        + LARGEST_PAYLOAD)
                        .help("write a shorter ptime, such as 1 or 0.125")
                        .build());
    }

    private static BigDecimal size(RtpMap map, BigDecimal milliseconds) {
        int bytes = BYTES.getOrDefault(map.encodingName(), 1);
        return milliseconds
                .multiply(BigDecimal.valueOf((long) map.clockRate() * bytes))
                .multiply(BigDecimal.valueOf(map.channels().orElse(1)))
                .divide(MILLISECONDS);
    }
}
