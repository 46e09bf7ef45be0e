package org.sdpkit.codec;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.ValueScanner;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code speex}.
 *
 * @since 0.1.0
 */
public record Speex(FormatParameters parameters) implements TypedParameters<Speex> {

    /** {@code vbr}: see {@link #vbr()}. */
    public static final Parameter<String> VBR =
            Parameter.word("vbr", "on", "off", "vad").orElse("off").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code cng}: see {@link #cng()}. */
    public static final Parameter<Boolean> CNG =
            Parameter.choice("cng", "on", "off").orElse(false).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code mode}: see {@link #modes()}. */
    public static final Parameter<List<String>> MODES = Parameter.<List<String>>named(
                    "mode", "0..10,any", Speex::readModes, Speex::writeModes)
            .examples("\"3,any\"")
            .means(OfferAnswer.RECEIVER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<Speex> FORMAT = Format.named("speex")
            .in(MediaType.AUDIO)
            .definedBy("RFC 5574 section 4.1.1")
            .clockRates(8000, 16000, 32000)
            .parameters(VBR, CNG, MODES)
            .examples("mode=\"1,any\";vbr=on", "mode=\"10,any\"", "vbr=vad")
            .seenAs(Speex.class, Speex::new);

    @Override
    public Format<Speex> format() {
        return FORMAT;
    }

    /** Whether the bit rate varies: {@code on}, {@code off}, or {@code vad} for special frames in silence only. */
    public String vbr() {
        return valueOrDefault(VBR);
    }

    /** Whether silence is filled with comfort noise. */
    public boolean cng() {
        return valueOrDefault(CNG);
    }

    /**
     * The modes that can be decoded, the preferred first; where nothing is said, 3 and any at 8000 Hz, else 8 and any.
     */
    public Optional<List<String>> modes() {
        return value(MODES);
    }

    private static List<String> readModes(ValueScanner in) {
        return Syntax.unquoted(in, modes -> Syntax.list(modes, ',', Speex::readMode));
    }

    private static String readMode(ValueScanner in) {
        return in.oneOf("any").orElseGet(() -> Integer.toString(in.integer("mode", 0, 10)));
    }

    private static String writeModes(List<String> modes) {
        return '"' + String.join(",", modes) + '"';
    }
}
