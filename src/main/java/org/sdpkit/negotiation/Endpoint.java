package org.sdpkit.negotiation;

import java.util.Optional;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Effective;
import org.sdpkit.model.MediaField;

/**
 * Where one side of a media description is to be reached.
 *
 * @param connection the address, as c= has it; empty where no c= holds
 * @param port of RTP, or of the only flow; with ICE where it is to begin
 * @param rtcp where RTCP goes; empty where it shares the port, and for what is no RTP
 * @param iceUfrag the user name of its checks, where it uses ICE
 * @param icePwd the password of its checks, where it uses ICE
 * @since 0.1.0
 */
public record Endpoint(
        Optional<Connection> connection,
        int port,
        Optional<Rtcp> rtcp,
        Optional<String> iceUfrag,
        Optional<String> icePwd) {

    static Endpoint of(MediaField field, Effective effective, boolean isMuxed) {
        Optional<Rtcp> rtcp = field.protocol().isRtp() && !isMuxed
                ? Optional.of(effective.first(Rtcp.TYPE).orElse(new Rtcp(Math.min(field.port(), 65_534) + 1)))
                : Optional.empty();
        return new Endpoint(
                effective.connections().stream().findFirst(),
                field.port(),
                rtcp,
                effective.first(IceUfrag.TYPE).map(IceUfrag::ufrag),
                effective.first(IcePwd.TYPE).map(IcePwd::password));
    }
}
