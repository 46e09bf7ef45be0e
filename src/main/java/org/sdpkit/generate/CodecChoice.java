package org.sdpkit.generate;

import java.util.OptionalInt;
import java.util.function.Function;
import org.sdpkit.codec.FormatParameters;

/**
 * A codec that may be drawn.
 *
 * @param parameters draws its format parameters, as its payload format allows them
 */
record CodecChoice(
        String encodingName,
        int clockRate,
        int channels,
        OptionalInt staticPayloadType,
        Function<Scene, FormatParameters> parameters) {

    static CodecChoice of(String encodingName, int clockRate) {
        return new CodecChoice(encodingName, clockRate, 1, OptionalInt.empty(), scene -> FormatParameters.NONE);
    }

    CodecChoice statically(int payloadType) {
        return new CodecChoice(encodingName, clockRate, channels, OptionalInt.of(payloadType), parameters);
    }

    CodecChoice channels(int count) {
        return new CodecChoice(encodingName, clockRate, count, staticPayloadType, parameters);
    }

    CodecChoice with(Function<Scene, FormatParameters> drawn) {
        return new CodecChoice(encodingName, clockRate, channels, staticPayloadType, drawn);
    }
}
