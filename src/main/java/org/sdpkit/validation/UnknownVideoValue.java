package org.sdpkit.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Jxsv;
import org.sdpkit.codec.Parameter;
import org.sdpkit.codec.RawVideo;
import org.sdpkit.diagnostic.Diagnostic;

/** A format parameter of video with a value that is not defined. */
final class UnknownVideoValue implements MediaRule {

    private static final Map<Parameter<?>, Set<String>> DEFINED = Map.of(
            RawVideo.SAMPLING,
            Set.of(
                    "YCbCr-4:4:4",
                    "YCbCr-4:2:2",
                    "YCbCr-4:2:0",
                    "CLYCbCr-4:4:4",
                    "CLYCbCr-4:2:2",
                    "CLYCbCr-4:2:0",
                    "ICtCp-4:4:4",
                    "ICtCp-4:2:2",
                    "ICtCp-4:2:0",
                    "RGB",
                    "XYZ",
                    "KEY",
                    "UNSPECIFIED"),
            RawVideo.DEPTH,
            Set.of("8", "10", "12", "16", "16f"),
            RawVideo.COLORIMETRY,
            Set.of("BT601", "BT709", "BT2020", "BT2100", "ST2065-1", "ST2065-3", "XYZ", "ALPHA", "UNSPECIFIED"),
            RawVideo.TRANSFER_CHARACTERISTIC,
            Set.of(
                    "SDR",
                    "PQ",
                    "HLG",
                    "LINEAR",
                    "BT2100LINPQ",
                    "BT2100LINHLG",
                    "ST2065-1",
                    "ST428-1",
                    "DENSITY",
                    "ST2115LOGS3",
                    "UNSPECIFIED"),
            RawVideo.SPECIFICATION,
            Set.of("ST2110-20:2017", "ST2110-20:2022", "ST2110-22:2019", "ST2110-22:2022"));

    @Override
    public String code() {
        return "unknown-video-value";
    }

    @Override
    public String reference() {
        return "RFC 9134 section 7.1";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(RawVideo.FORMAT, Jxsv.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, RawVideo.FORMAT, Jxsv.FORMAT)
                .flatMap(codec -> DEFINED.keySet().stream().flatMap(parameter -> report(codec, parameter).stream()))
                .toList();
    }

    private Optional<Diagnostic> report(CodecAt codec, Parameter<?> parameter) {
        return codec.codec()
                .parameters()
                .value(parameter.name())
                .filter(value -> !DEFINED.getOrDefault(parameter, Set.of()).contains(value))
                .flatMap(value -> codec.span(parameter)
                        .map(span -> finding(span, parameter.name() + " " + value + " is not defined")
                                .help("write one of "
                                        + String.join(", ", new TreeSet<>(DEFINED.getOrDefault(parameter, Set.of()))))
                                .build()));
    }
}
