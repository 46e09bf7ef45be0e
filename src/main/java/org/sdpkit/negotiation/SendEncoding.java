package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Rid;
import org.sdpkit.attribute.StreamDirection;

/**
 * One of the ways in which a transceiver encodes what it sends: RTCRtpEncodingParameters, of which several are simulcast.
 *
 * @param rid the name of the RTP stream (RFC 8851 section 10); one is given where there are several encodings
 * @param isActive whether it is sent; otherwise the stream begins paused
 * @param restrictions what the stream keeps to: RFC 8851 section 5
 * @since 0.1.0
 */
public record SendEncoding(Optional<String> rid, boolean isActive, List<Rid.Restriction> restrictions) {

    public SendEncoding {
        restrictions = List.copyOf(restrictions);
        rid.ifPresent(name -> new Rid(name, StreamDirection.SEND, List.of(), List.of()));
    }

    /** An active one of this name without restrictions. */
    public static SendEncoding of(String rid) {
        return new SendEncoding(Optional.of(rid), true, List.of());
    }

    /** The same, but paused. */
    public SendEncoding paused() {
        return new SendEncoding(rid, false, restrictions);
    }

    SendEncoding named(String name) {
        return new SendEncoding(Optional.of(name), isActive, restrictions);
    }

    SendEncoding unnamed() {
        return new SendEncoding(Optional.empty(), isActive, List.of());
    }
}
