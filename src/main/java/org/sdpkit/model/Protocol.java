package org.sdpkit.model;

import java.util.List;
import org.sdpkit.attribute.FieldType;

/**
 * How media is transported: the registry <i>proto</i>.
 *
 * @param name tokens with slashes between them; compared as it is
 * @since 0.1.0
 */
public record Protocol(String name) {

    /** RTP over UDP: RFC 3551. */
    public static final Protocol RTP_AVP = new Protocol("RTP/AVP");

    /** RTP over UDP with feedback: RFC 4585. */
    public static final Protocol RTP_AVPF = new Protocol("RTP/AVPF");

    /** SRTP over UDP: RFC 3711. */
    public static final Protocol RTP_SAVP = new Protocol("RTP/SAVP");

    /** SRTP over UDP with feedback: RFC 5124. */
    public static final Protocol RTP_SAVPF = new Protocol("RTP/SAVPF");

    /** DTLS-SRTP over UDP: RFC 5764. */
    public static final Protocol UDP_TLS_RTP_SAVP = new Protocol("UDP/TLS/RTP/SAVP");

    /** DTLS-SRTP over UDP with feedback: RFC 5764. */
    public static final Protocol UDP_TLS_RTP_SAVPF = new Protocol("UDP/TLS/RTP/SAVPF");

    /** SCTP over DTLS over UDP: RFC 8841. */
    public static final Protocol UDP_DTLS_SCTP = new Protocol("UDP/DTLS/SCTP");

    /** UDP. */
    public static final Protocol UDP = new Protocol("udp");

    public Protocol {
        List.of(name.split("/", -1)).forEach(part -> FieldType.checkToken("protocol", part));
    }

    /** Whether media is RTP, so that formats are payload types. */
    public boolean isRtp() {
        return List.of(name.split("/", -1)).contains("RTP");
    }

    @Override
    public String toString() {
        return name;
    }
}
