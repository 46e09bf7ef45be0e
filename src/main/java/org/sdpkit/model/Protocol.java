package org.sdpkit.model;

import java.util.List;
import org.sdpkit.attribute.FieldType;

/**
 * How media is transported: the registry <i>proto</i>.
 *
 * <p>Case counts (RFC 8866 section 5).
 *
 * @param name tokens with slashes between them
 * @since 0.1.0
 */
public record Protocol(String name) {

    /** RTP over UDP: RFC 3551. */
    public static final Protocol RTP_AVP = new Protocol("RTP/AVP");

    /** Whatever the format says, over UDP: RFC 8866 section 8.2.3. */
    public static final Protocol UDP = new Protocol("udp");

    /** The packets of the tool <i>vat</i>; historic, without an RFC. */
    public static final Protocol VAT = new Protocol("vat");

    /** RTP before it had profiles; historic, without an RFC. */
    public static final Protocol RTP = new Protocol("rtp");

    /** Fax in real time over UDP: ITU-T T.38. */
    public static final Protocol UDPTL = new Protocol("udptl");

    /** Whatever the format says, over TCP: RFC 4145 section 3. */
    public static final Protocol TCP = new Protocol("TCP");

    /** RTP over UDP with feedback: RFC 4585. */
    public static final Protocol RTP_AVPF = new Protocol("RTP/AVPF");

    /** RTP over TCP: RFC 4571. */
    public static final Protocol TCP_RTP_AVP = new Protocol("TCP/RTP/AVP");

    /** SRTP over UDP: RFC 3711. */
    public static final Protocol RTP_SAVP = new Protocol("RTP/SAVP");

    /** Floor control over TCP: RFC 8856. */
    public static final Protocol TCP_BFCP = new Protocol("TCP/BFCP");

    /** Floor control over TLS over TCP: RFC 8856. */
    public static final Protocol TCP_TLS_BFCP = new Protocol("TCP/TLS/BFCP");

    /** Whatever the format says, over TLS over TCP: RFC 8122 section 4. */
    public static final Protocol TCP_TLS = new Protocol("TCP/TLS");

    /** Files to many receivers over UDP: draft-mehta-rmt-flute-sdp-05. */
    public static final Protocol FLUTE_UDP = new Protocol("FLUTE/UDP");

    /** MSRP over TCP: RFC 4975. */
    public static final Protocol TCP_MSRP = new Protocol("TCP/MSRP");

    /** MSRP over TLS over TCP: RFC 4975. */
    public static final Protocol TCP_TLS_MSRP = new Protocol("TCP/TLS/MSRP");

    /** Whatever the format says, over DCCP: RFC 5762. */
    public static final Protocol DCCP = new Protocol("DCCP");

    /** RTP over DCCP: RFC 5762. */
    public static final Protocol DCCP_RTP_AVP = new Protocol("DCCP/RTP/AVP");

    /** SRTP over DCCP: RFC 5762. */
    public static final Protocol DCCP_RTP_SAVP = new Protocol("DCCP/RTP/SAVP");

    /** RTP over DCCP with feedback: RFC 5762. */
    public static final Protocol DCCP_RTP_AVPF = new Protocol("DCCP/RTP/AVPF");

    /** SRTP over DCCP with feedback: RFC 5762. */
    public static final Protocol DCCP_RTP_SAVPF = new Protocol("DCCP/RTP/SAVPF");

    /** SRTP over UDP with feedback: RFC 5124. */
    public static final Protocol RTP_SAVPF = new Protocol("RTP/SAVPF");

    /** DTLS-SRTP over UDP: RFC 5764. */
    public static final Protocol UDP_TLS_RTP_SAVP = new Protocol("UDP/TLS/RTP/SAVP");

    /** DTLS-SRTP over DCCP: RFC 5764. */
    public static final Protocol DCCP_TLS_RTP_SAVP = new Protocol("DCCP/TLS/RTP/SAVP");

    /** DTLS-SRTP over UDP with feedback: RFC 5764. */
    public static final Protocol UDP_TLS_RTP_SAVPF = new Protocol("UDP/TLS/RTP/SAVPF");

    /** DTLS-SRTP over DCCP with feedback: RFC 5764. */
    public static final Protocol DCCP_TLS_RTP_SAVPF = new Protocol("DCCP/TLS/RTP/SAVPF");

    /** RTP over UDP, protected by the forward error correction of MBMS: RFC 6064. */
    public static final Protocol UDP_MBMS_FEC_RTP_AVP = new Protocol("UDP/MBMS-FEC/RTP/AVP");

    /** SRTP over UDP, protected by the forward error correction of MBMS: RFC 6064. */
    public static final Protocol UDP_MBMS_FEC_RTP_SAVP = new Protocol("UDP/MBMS-FEC/RTP/SAVP");

    /** Repair packets of MBMS over UDP: RFC 6064. */
    public static final Protocol UDP_MBMS_REPAIR = new Protocol("UDP/MBMS-REPAIR");

    /** Source packets with the header of forward error correction over UDP: RFC 6364. */
    public static final Protocol FEC_UDP = new Protocol("FEC/UDP");

    /** Repair packets of forward error correction over UDP: RFC 6364. */
    public static final Protocol UDP_FEC = new Protocol("UDP/FEC");

    /** Control of media resources over TCP: RFC 6787. */
    public static final Protocol TCP_MRCP_V2 = new Protocol("TCP/MRCPv2");

    /** Control of media resources over TLS over TCP: RFC 6787. */
    public static final Protocol TCP_TLS_MRCP_V2 = new Protocol("TCP/TLS/MRCPv2");

    /** A circuit-switched call: RFC 7195. */
    public static final Protocol PSTN = new Protocol("PSTN");

    /** Fax in real time over DTLS over UDP: RFC 7345. */
    public static final Protocol UDP_TLS_UDPTL = new Protocol("UDP/TLS/UDPTL");

    /** A voice call of the telephone network: RFC 2848. */
    public static final Protocol VOICE = new Protocol("voice");

    /** A fax call of the telephone network: RFC 2848. */
    public static final Protocol FAX = new Protocol("fax");

    /** A pager call of the telephone network: RFC 2848. */
    public static final Protocol PAGER = new Protocol("pager");

    /** RTP over TCP with feedback: RFC 7850. */
    public static final Protocol TCP_RTP_AVPF = new Protocol("TCP/RTP/AVPF");

    /** SRTP over TCP: RFC 7850. */
    public static final Protocol TCP_RTP_SAVP = new Protocol("TCP/RTP/SAVP");

    /** SRTP over TCP with feedback: RFC 7850. */
    public static final Protocol TCP_RTP_SAVPF = new Protocol("TCP/RTP/SAVPF");

    /** DTLS-SRTP over TCP: RFC 7850. */
    public static final Protocol TCP_DTLS_RTP_SAVP = new Protocol("TCP/DTLS/RTP/SAVP");

    /** DTLS-SRTP over TCP with feedback: RFC 7850. */
    public static final Protocol TCP_DTLS_RTP_SAVPF = new Protocol("TCP/DTLS/RTP/SAVPF");

    /** RTP over TLS over TCP: RFC 7850. */
    public static final Protocol TCP_TLS_RTP_AVP = new Protocol("TCP/TLS/RTP/AVP");

    /** RTP over TLS over TCP with feedback: RFC 7850. */
    public static final Protocol TCP_TLS_RTP_AVPF = new Protocol("TCP/TLS/RTP/AVPF");

    /** Floor control over a WebSocket: RFC 8857. */
    public static final Protocol TCP_WS_BFCP = new Protocol("TCP/WS/BFCP");

    /** Floor control over a secure WebSocket: RFC 8857. */
    public static final Protocol TCP_WSS_BFCP = new Protocol("TCP/WSS/BFCP");

    /** SCTP over DTLS over UDP: RFC 8841. */
    public static final Protocol UDP_DTLS_SCTP = new Protocol("UDP/DTLS/SCTP");

    /** SCTP over DTLS over TCP: RFC 8841. */
    public static final Protocol TCP_DTLS_SCTP = new Protocol("TCP/DTLS/SCTP");

    /** Floor control over DTLS over TCP: RFC 8856. */
    public static final Protocol TCP_DTLS_BFCP = new Protocol("TCP/DTLS/BFCP");

    /** Floor control over UDP: RFC 8856. */
    public static final Protocol UDP_BFCP = new Protocol("UDP/BFCP");

    /** Floor control over DTLS over UDP: RFC 8856. */
    public static final Protocol UDP_TLS_BFCP = new Protocol("UDP/TLS/BFCP");

    /** Those of the registry, in its order. */
    public static final List<Protocol> REGISTERED = List.of(
            RTP_AVP,
            UDP,
            VAT,
            RTP,
            UDPTL,
            TCP,
            RTP_AVPF,
            TCP_RTP_AVP,
            RTP_SAVP,
            TCP_BFCP,
            TCP_TLS_BFCP,
            TCP_TLS,
            FLUTE_UDP,
            TCP_MSRP,
            TCP_TLS_MSRP,
            DCCP,
            DCCP_RTP_AVP,
            DCCP_RTP_SAVP,
            DCCP_RTP_AVPF,
            DCCP_RTP_SAVPF,
            RTP_SAVPF,
            UDP_TLS_RTP_SAVP,
            DCCP_TLS_RTP_SAVP,
            UDP_TLS_RTP_SAVPF,
            DCCP_TLS_RTP_SAVPF,
            UDP_MBMS_FEC_RTP_AVP,
            UDP_MBMS_FEC_RTP_SAVP,
            UDP_MBMS_REPAIR,
            FEC_UDP,
            UDP_FEC,
            TCP_MRCP_V2,
            TCP_TLS_MRCP_V2,
            PSTN,
            UDP_TLS_UDPTL,
            VOICE,
            FAX,
            PAGER,
            TCP_RTP_AVPF,
            TCP_RTP_SAVP,
            TCP_RTP_SAVPF,
            TCP_DTLS_RTP_SAVP,
            TCP_DTLS_RTP_SAVPF,
            TCP_TLS_RTP_AVP,
            TCP_TLS_RTP_AVPF,
            TCP_WS_BFCP,
            TCP_WSS_BFCP,
            UDP_DTLS_SCTP,
            TCP_DTLS_SCTP,
            TCP_DTLS_BFCP,
            UDP_BFCP,
            UDP_TLS_BFCP);

    public Protocol {
        int from = 0;
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', from)) {
            FieldType.checkToken("protocol", name.substring(from, slash));
            from = slash + 1;
        }
        FieldType.checkToken("protocol", name.substring(from));
    }

    /** Whether media is RTP, so that formats are payload types. */
    public boolean isRtp() {
        int at = name.indexOf("RTP");
        while (at >= 0) {
            int end = at + "RTP".length();
            if ((at == 0 || name.charAt(at - 1) == '/') && (end == name.length() || name.charAt(end) == '/')) {
                return true;
            }
            at = name.indexOf("RTP", end);
        }
        return false;
    }

    @Override
    public String toString() {
        return name;
    }
}
