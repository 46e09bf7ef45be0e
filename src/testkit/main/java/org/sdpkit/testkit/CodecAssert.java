package org.sdpkit.testkit;

import java.util.Optional;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.FormatParameters;

/**
 * Assertions on a codec of a media description.
 *
 * @since 0.1.0
 */
public final class CodecAssert {

    private final MediaAssert media;
    private final Codec codec;

    CodecAssert(MediaAssert media, Codec codec) {
        this.media = media;
        this.codec = codec;
    }

    /** The codec. */
    public Codec description() {
        return codec;
    }

    /** The media description that it is part of. */
    public MediaAssert media() {
        return media;
    }

    /** Another media description of the same description. */
    public MediaAssert media(String midOrIndexOrType) {
        return media.media(midOrIndexOrType);
    }

    /** Another codec of the same media description. */
    public CodecAssert codec(String name) {
        return media.codec(name);
    }

    /** It has this payload type. */
    public CodecAssert payloadType(int expected) {
        if (!codec.format().equals(Integer.toString(expected))) {
            throw failure("has payload type " + codec.format() + ", expected " + expected);
        }
        return this;
    }

    /** It has this clock rate, in Hz. */
    public CodecAssert clockRate(int expected) {
        int actual = codec.clockRate().orElse(0);
        if (actual != expected) {
            throw failure("has clock rate " + actual + ", expected " + expected);
        }
        return this;
    }

    /** It has so many channels. */
    public CodecAssert channels(int expected) {
        if (codec.channels() != expected) {
            throw failure("has " + codec.channels() + " channels, expected " + expected);
        }
        return this;
    }

    /** A format parameter, by name whatever the case, says this. */
    public CodecAssert parameter(String name, String expected) {
        Optional<String> actual = codec.parameters().find(name).flatMap(FormatParameters.Piece::value);
        if (!actual.equals(Optional.of(expected))) {
            throw failure("has " + name + " " + actual.orElse("not said") + ", expected " + expected);
        }
        return this;
    }

    /** It has this feedback, such as {@code nack pli}. */
    public CodecAssert feedback(String expected) {
        if (!codec.feedback().contains(expected)) {
            throw failure("has feedback " + codec.feedback() + ", expected " + expected);
        }
        return this;
    }

    private AssertionError failure(String what) {
        return media.failure("codec " + codec.encodingName().orElse(codec.format()) + " " + what);
    }
}
