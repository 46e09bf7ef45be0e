package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.MaxPtime;
import org.sdpkit.attribute.Ptime;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.MediaField;

/**
 * What two sides agreed on for a media description, seen by one of them.
 *
 * @param index of the media description, from 0
 * @param mid the name of the media description
 * @param field the m= line of the answer
 * @param direction which way media flows, in our words; inactive where it is refused
 * @param codecs in order of preference of the answer; none where it is refused, and for what is no RTP
 * @param sendPtime how long the other side wants the packets that we send
 * @param sendMaxPtime how long they may be
 * @param receivePtime how long we want the packets that we receive
 * @param sendBandwidths how much the other side wants to receive
 * @param receiveBandwidths how much we want to receive
 * @param local where we are to be reached
 * @param remote where the other side is to be reached
 * @param security how media is secured
 * @param extensions header extensions of RTP that may be used, with their directions in our words
 * @since 0.1.0
 */
public record MediaAgreement(
        int index,
        Optional<String> mid,
        MediaField field,
        Direction direction,
        List<AgreedCodec> codecs,
        Optional<Ptime> sendPtime,
        Optional<MaxPtime> sendMaxPtime,
        Optional<Ptime> receivePtime,
        List<Bandwidth> sendBandwidths,
        List<Bandwidth> receiveBandwidths,
        Endpoint local,
        Endpoint remote,
        AgreedSecurity security,
        List<ExtMap> extensions) {

    public MediaAgreement {
        codecs = List.copyOf(codecs);
        sendBandwidths = List.copyOf(sendBandwidths);
        receiveBandwidths = List.copyOf(receiveBandwidths);
        extensions = List.copyOf(extensions);
    }

    /** Whether it is used: the answer has a port other than 0. */
    public boolean isAccepted() {
        return field.port() != 0;
    }
}
