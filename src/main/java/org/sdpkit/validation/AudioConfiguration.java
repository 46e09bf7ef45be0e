package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.codec.Codec;

/**
 * The beginning of an AudioSpecificConfig of ISO/IEC 14496-3: what the {@code config} of AAC says.
 *
 * @param sampleRate in Hz
 * @param channels 0 where they are told elsewhere
 */
record AudioConfiguration(int objectType, int sampleRate, int channels) {

    private static final List<Integer> RATES = List.of(
            96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350);
    private static final List<Integer> WITH_EXTENSION = List.of(5, 29);
    private static final int FIRST_BYTES = 4;
    private static final int EIGHT_CHANNELS = 7;

    /** What hexadecimal digits say; empty where they are too few, or spell it in a longer way. */
    static Optional<AudioConfiguration> of(String hex) {
        if (hex.length() < FIRST_BYTES || !Characters.areAll(hex, c -> Character.digit(c, 16) >= 0)) {
            return Optional.empty();
        }
        int bits = Integer.parseInt(hex.substring(0, FIRST_BYTES), 16);
        int objectType = bits >> 11;
        int rate = bits >> 7 & 0xF;
        int channels = bits >> 3 & 0xF;
        return rate < RATES.size() && objectType < 31
                ? Optional.of(new AudioConfiguration(
                        objectType, RATES.get(rate), channels == EIGHT_CHANNELS ? channels + 1 : channels))
                : Optional.empty();
    }

    /** Whether the clock rate and channels are its own; bands that are replicated (SBR, PS) may double either. */
    boolean fits(Codec codec) {
        boolean isExtended = WITH_EXTENSION.contains(objectType);
        int clockRate = codec.clockRate().orElse(sampleRate);
        boolean fitsRate = clockRate == sampleRate || clockRate == 2 * sampleRate;
        boolean fitsChannels = channels == 0
                || isExtended
                || codec.channels() == channels
                || codec.rtpMap().filter(map -> map.channels().isEmpty()).isPresent();
        return isExtended || (fitsRate && fitsChannels);
    }
}
