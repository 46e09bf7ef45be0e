package org.sdpkit.negotiation;

import java.util.Arrays;
import java.util.List;
import org.sdpkit.attribute.Direction;

/**
 * What a transceiver is made with: RTCRtpTransceiverInit.
 *
 * @param direction which way media is to flow
 * @param streams the names of the media streams that what it sends belongs to
 * @param encodings how it encodes what it sends; none for one way without a name
 * @since 0.1.0
 */
public record TransceiverOptions(Direction direction, List<String> streams, List<SendEncoding> encodings) {

    /** Both ways, in no stream, in one encoding. */
    public static final TransceiverOptions DEFAULT = new TransceiverOptions(Direction.SENDRECV, List.of(), List.of());

    public TransceiverOptions {
        streams = List.copyOf(streams);
        encodings = List.copyOf(encodings);
    }

    /** The same, but media is to flow this way. */
    public TransceiverOptions with(Direction other) {
        return new TransceiverOptions(other, streams, encodings);
    }

    /** The same in these streams. */
    public TransceiverOptions withStreams(String... names) {
        return new TransceiverOptions(direction, Arrays.asList(names), encodings);
    }

    /** The same in these encodings. */
    public TransceiverOptions withEncodings(SendEncoding... others) {
        return new TransceiverOptions(direction, streams, Arrays.asList(others));
    }
}
