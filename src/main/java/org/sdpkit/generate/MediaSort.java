package org.sdpkit.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A sort of media description: how it is told, and one that keeps all rules, for descriptions that have none.
 *
 * @param test an expression that is found in its m= line
 * @param having how a further line of it begins
 * @param clean its lines, where the session level has an address
 */
record MediaSort(String test, String having, Section clean) {

    private static final String FINGERPRINT =
            "a=fingerprint:sha-256 3C:52:12:7E:E9:9A:06:99:7E:A0:0A:70:68:87:83:10:64:7A:"
                    + "BE:D3:B0:36:E3:DF:13:8D:97:E7:07:6F:24:0C";

    /** What ties the media descriptions of a session together, or shows that it is an answer. */
    private static final String WITH_OTHERS = "^a=(group:|ice-|floorid:|acfg:|setup:(active|passive))";

    static final MediaSort PLAIN_RTP = of("^m=audio [1-9]\\d* RTP/AVP ", "m=", "m=audio 20480 RTP/AVP 0");
    static final MediaSort SDES = of(
            "^m=\\S+ [1-9]\\d* RTP/SAVPF? ",
            "a=crypto:",
            "m=audio 20480 RTP/SAVP 0",
            "a=crypto:1 AES_CM_128_HMAC_SHA1_32 inline:V+KVzwYDlvE4hE9HFwdgWw2dmA4avzzOBulDZPEX");
    static final MediaSort PRECONDITION = of(
            "^m=\\S+ [1-9]\\d* RTP/AVP ",
            "a=curr:qos local",
            "m=audio 20480 RTP/AVP 0",
            "a=curr:qos local none",
            "a=curr:qos remote none",
            "a=des:qos mandatory local sendrecv",
            "a=des:qos optional remote sendrecv");
    static final MediaSort FAX = of(
            "^m=image [1-9]\\d* udptl ",
            "a=T38MaxBitRate:",
            "m=image 20480 udptl t38",
            "a=T38FaxVersion:0",
            "a=T38MaxBitRate:14400",
            "a=T38FaxRateManagement:transferredTCF",
            "a=T38FaxUdpEC:t38UDPRedundancy");
    static final MediaSort TCP_FAX = of(
            "^m=image [1-9]\\d* TCP ",
            "a=setup:",
            "m=image 20480 TCP t38",
            "a=setup:actpass",
            "a=connection:new",
            "a=T38FaxVersion:0",
            "a=T38FaxRateManagement:localTCF");
    static final MediaSort MSRP = of(
            "^m=message [1-9]\\d* TCP/MSRP ",
            "a=path:",
            "m=message 2855 TCP/MSRP *",
            "c=IN IP4 192.0.2.44",
            "a=accept-types:message/cpim text/plain",
            "a=setup:actpass",
            "a=path:msrp://192.0.2.44:2855/hwhyysavtyhazfhw3ug2mtwh;tcp");
    static final MediaSort TLS_MSRP = of(
            "^m=message [1-9]\\d* TCP/TLS/MSRP ",
            "a=path:msrps:",
            "m=message 2856 TCP/TLS/MSRP *",
            "c=IN IP4 192.0.2.44",
            "a=accept-types:text/plain",
            "a=setup:actpass",
            FINGERPRINT,
            "a=path:msrps://192.0.2.44:2856/qekujbb5fwcq5iagndxz5ryj;tcp");
    static final MediaSort FILE = of(
            "^m=message [1-9]\\d* ",
            "a=file-selector:",
            "m=message 2857 TCP/MSRP *",
            "c=IN IP4 192.0.2.44",
            "a=sendonly",
            "a=accept-types:message/cpim",
            "a=accept-wrapped-types:*",
            "a=setup:actpass",
            "a=path:msrp://192.0.2.44:2857/jdaiofasd;tcp",
            "a=file-selector:name:\"plan.pdf\" type:application/pdf size:48210 "
                    + "hash:sha-1:F7:77:57:D2:C2:05:49:4D:0A:F0:A5:5A:16:02:8A:B8:0E:E3:69:3B",
            "a=file-transfer-id:sal54ibj2pv4onqqt7uai44na43ingcf");
    static final MediaSort BFCP = of(
            "^m=application [1-9]\\d* UDP/BFCP ",
            "a=floorid:",
            "m=application 20480 UDP/BFCP *",
            "a=floorctrl:s-only",
            "a=confid:7041",
            "a=userid:58",
            "a=floorid:1",
            "a=bfcpver:2");

    private static MediaSort of(String test, String having, String... clean) {
        return new MediaSort(test, having, new Section(List.of(clean)));
    }

    /** One of this sort, changed; one is added to a description without, where its session level has an address. */
    Optional<Sections> changed(Sections all, Draw draw, UnaryOperator<Section> change) {
        return all.mapOne(draw, this::fits, (media, same) -> change.apply(media))
                .or(() -> takesMore(all) ? Optional.of(all.withAdded(change.apply(clean))) : Optional.empty());
    }

    private boolean fits(Section media) {
        return media.finds(test) && media.has(having);
    }

    static boolean takesMore(Sections all) {
        return all.session().has("c=")
                && Stream.concat(Stream.of(all.session()), all.media().stream())
                        .noneMatch(section -> section.finds(WITH_OTHERS));
    }
}
