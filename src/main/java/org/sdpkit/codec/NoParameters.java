package org.sdpkit.codec;

import org.sdpkit.model.MediaType;

/**
 * The parameters of a format whose specification defines none; what is there all the same is kept, and unknown.
 *
 * @since 0.1.0
 */
public record NoParameters(Format<NoParameters> format, FormatParameters parameters)
        implements TypedParameters<NoParameters> {

    /** G.711 with μ-law. */
    public static final Format<NoParameters> PCMU = audio("PCMU", "RFC 3551 section 4.5.14", 8000);

    /** G.711 with A-law. */
    public static final Format<NoParameters> PCMA = audio("PCMA", "RFC 3551 section 4.5.14", 8000);

    /** G.722, whose clock rate is 8000 Hz by mistake, though it samples 16000 times a second. */
    public static final Format<NoParameters> G722 = audio("G722", "RFC 3551 section 4.5.2", 8000);

    /** G.726 at 16, 24, 32 or 40 kbit/s, samples packed from the least significant bit on. */
    public static final Format<NoParameters> G726 = Format.named("G726-32", "G726-16", "G726-24", "G726-40")
            .in(MediaType.AUDIO)
            .definedBy("RFC 3551 section 4.5.4")
            .clockRates(8000)
            .withoutParameters();

    /** G.726 at 16, 24, 32 or 40 kbit/s, samples packed as in ATM adaptation layer 2. */
    public static final Format<NoParameters> AAL2_G726 = Format.named(
                    "AAL2-G726-32", "AAL2-G726-16", "AAL2-G726-24", "AAL2-G726-40")
            .in(MediaType.AUDIO)
            .definedBy("RFC 3551 section 4.5.4")
            .clockRates(8000)
            .withoutParameters();

    /** GSM full rate. */
    public static final Format<NoParameters> GSM = audio("GSM", "RFC 3551 section 4.5.8", 8000);

    /** Comfort noise, one for each clock rate of the audio codecs. */
    public static final Format<NoParameters> CN = audio("CN", "RFC 3389 section 5.1");

    /** Audio frames of AES3, for ST 2110-31. */
    public static final Format<NoParameters> AM824 = audio("AM824", "ST 2110-31");

    /** Forward error correction with uneven levels of protection. */
    public static final Format<NoParameters> ULPFEC = Format.named("ulpfec")
            .in(MediaType.AUDIO, MediaType.VIDEO, MediaType.TEXT, MediaType.APPLICATION)
            .definedBy("RFC 5109 section 13")
            .withoutParameters();

    /** A serial digital interface as RTP. */
    public static final Format<NoParameters> SMPTE2022_6 = Format.named("SMPTE2022-6")
            .in(MediaType.VIDEO)
            .definedBy("ST 2022-6")
            .clockRates(27_000_000)
            .withoutParameters();

    /** Data channels of WebRTC, named by the format of the m= line. */
    public static final Format<NoParameters> DATA_CHANNEL = Format.named("webrtc-datachannel")
            .in(MediaType.APPLICATION)
            .definedBy("RFC 8841 section 4.3")
            .withoutParameters();

    private static Format<NoParameters> audio(String name, String section, Integer... clockRates) {
        return Format.named(name)
                .in(MediaType.AUDIO)
                .definedBy(section)
                .clockRates(clockRates)
                .withoutParameters();
    }
}
