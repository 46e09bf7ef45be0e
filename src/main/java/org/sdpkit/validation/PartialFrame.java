package org.sdpkit.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Ptime;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.Ilbc;
import org.sdpkit.diagnostic.Diagnostic;

/** A length of packets that holds no whole number of frames. */
final class PartialFrame implements MediaRule {

    private static final int NO_FRAME = 1;

    /** The length of a frame in milliseconds: RFC 3551 table 1, and the RFCs of the others. */
    private static final Map<String, Integer> FRAMES =
            Map.of("G723", 30, "G729", 10, "GSM", 20, "LPC", 20, "AMR", 20, "AMR-WB", 20, "EVS", 20, "QCELP", 20);

    @Override
    public String code() {
        return "partial-frame";
    }

    @Override
    public String reference() {
        return "RFC 3551 section 4.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Ptime.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        List<Codec> codecs = CodecAt.all(media).map(CodecAt::codec).toList();
        if (codecs.isEmpty() || !Kind.isAudio(media)) {
            return List.of();
        }
        Codec codec = codecs.get(0);
        return media.all(Ptime.TYPE, at -> isPartial(at.value(), codec)).report(at -> report(at, codec));
    }

    private static int frame(Codec codec) {
        if (codec.is(Ilbc.FORMAT)) {
            return codec.as(Ilbc.FORMAT)
                    .flatMap(ilbc -> ilbc.stated(Ilbc.MODE))
                    .map(Integer::parseInt)
                    .orElse(NO_FRAME);
        }
        return FRAMES.getOrDefault(codec.encodingName().orElse("").toUpperCase(Locale.ROOT), NO_FRAME);
    }

    private static boolean isPartial(Ptime ptime, Codec codec) {
        return ptime.packetTime().remainder(BigDecimal.valueOf(frame(codec))).signum() != 0 && frame(codec) > NO_FRAME;
    }

    private Diagnostic report(AttributeAt<Ptime> at, Codec codec) {
        return finding(
                        at.valueSpan(),
                        "packets of " + at.value().packetTime().toPlainString()
                                + " ms hold no whole number of frames of "
                                + codec.encodingName().orElse("") + ", each " + frame(codec) + " ms")
                .help("write a multiple of " + frame(codec))
                .build();
    }
}
