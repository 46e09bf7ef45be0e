package org.sdpkit.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sdpkit.model.SessionDescription;

/**
 * A sort of media description: how it is told, and one that keeps all rules, for descriptions that have none.
 *
 * @param test an expression that is found in its m= line
 * @param having how a further line of it begins
 * @param lacking an expression that is found in none of its lines
 * @param clean its lines
 */
record MediaSort(String test, String having, String lacking, Section clean) {

    private static final String NOTHING = "(?!)";

    static final String FINGERPRINT = "a=fingerprint:sha-256 3C:52:12:7E:E9:9A:06:99:7E:A0:0A:70:68:87:83:10:64:7A:"
            + "BE:D3:B0:36:E3:DF:13:8D:97:E7:07:6F:24:0C";

    private static final String MULTICAST_ADDRESS = "c=IN IP4 233.252.0.9/32";
    private static final String REFERENCE_CLOCK =
            "a=ts-refclk:ptp=IEEE1588-2008:00-00-5E-FF-FE-00-53-2A:domain-nmbr=127";

    /** Of two legs, none can be changed alone. */
    private static final String LEG = "^a=mid:";

    /** What ties the media descriptions of a session together, or shows that it is an answer. */
    private static final String WITH_OTHERS = "^a=(group:|ice-|floorid:|acfg:|setup:(active|passive))";

    static final MediaSort AUDIO = of("^m=audio [1-9]\\d* \\S*RTP/", "m=", "m=audio 20480 RTP/AVP 0");
    static final MediaSort VIDEO =
            of("^m=video [1-9]\\d* \\S*RTP/", "m=", "m=video 20482 RTP/AVPF 96", "a=rtpmap:96 VP8/90000");
    static final MediaSort AVPF_VIDEO = new MediaSort("^m=video [1-9]\\d* \\S*RTP/S?AVPF ", "m=", NOTHING, VIDEO.clean);
    static final MediaSort BROWSER_AUDIO = onlyWhereItIs("^m=audio [1-9]\\d* UDP/TLS/RTP/SAVPF ");
    static final MediaSort BROWSER_VIDEO = onlyWhereItIs("^m=video [1-9]\\d* UDP/TLS/RTP/SAVPF ");
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
            "a=accept-types:message/cpim text/plain",
            "a=setup:actpass",
            "a=path:msrp://192.0.2.44:2855/hwhyysavtyhazfhw3ug2mtwh;tcp");
    static final MediaSort TLS_MSRP = of(
            "^m=message [1-9]\\d* TCP/TLS/MSRP ",
            "a=path:msrps:",
            "m=message 2856 TCP/TLS/MSRP *",
            "a=accept-types:text/plain",
            "a=setup:actpass",
            FINGERPRINT,
            "a=path:msrps://192.0.2.44:2856/qekujbb5fwcq5iagndxz5ryj;tcp");
    static final MediaSort FILE = of(
            "^m=message [1-9]\\d* ",
            "a=file-selector:",
            "m=message 2857 TCP/MSRP *",
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

    static final MediaSort CAMERA = of(
                    "^m=video [1-9]\\d* RTP/AVP ",
                    "a=fmtp:96 sampling=",
                    "m=video 50000 RTP/AVP 96",
                    MULTICAST_ADDRESS,
                    "a=recvonly",
                    "a=rtpmap:96 raw/90000",
                    "a=fmtp:96 sampling=YCbCr-4:2:2; width=1920; height=1080; exactframerate=50; depth=10; TCS=SDR; "
                            + "colorimetry=BT709; PM=2110GPM; SSN=ST2110-20:2017; TP=2110TPN",
                    REFERENCE_CLOCK,
                    "a=mediaclk:direct=0")
            .without(LEG);
    static final MediaSort COMPRESSED = of(
                    "^m=video [1-9]\\d* RTP/AVP ",
                    "a=rtpmap:97 jxsv/",
                    "m=video 50040 RTP/AVP 97",
                    MULTICAST_ADDRESS,
                    "b=AS:116000",
                    "a=recvonly",
                    "a=rtpmap:97 jxsv/90000",
                    "a=fmtp:97 packetmode=0; profile=High444.12; level=1k-1; sublevel=Sublev3bpp; sampling=YCbCr-4:2:2; "
                            + "width=1280; height=720; exactframerate=60000/1001; depth=10; TCS=SDR; colorimetry=BT709; "
                            + "SSN=ST2110-22:2019; TP=2110TPN",
                    REFERENCE_CLOCK,
                    "a=mediaclk:direct=0")
            .without(LEG);
    static final MediaSort ANCILLARY = of(
                    "^m=video [1-9]\\d* RTP/AVP ",
                    "a=rtpmap:100 smpte291/",
                    "m=video 50020 RTP/AVP 100",
                    MULTICAST_ADDRESS,
                    "a=recvonly",
                    "a=rtpmap:100 smpte291/90000",
                    "a=fmtp:100 DID_SDID={0x61,0x02};VPID_Code=137;exactframerate=50;SSN=ST2110-40:2018",
                    REFERENCE_CLOCK,
                    "a=mediaclk:direct=0")
            .without(LEG);
    static final MediaSort SOUND = of(
                    "^m=audio [1-9]\\d* RTP/AVP ",
                    "a=mediaclk:direct=0",
                    "m=audio 50010 RTP/AVP 97",
                    MULTICAST_ADDRESS,
                    "a=recvonly",
                    "a=rtpmap:97 L24/48000/2",
                    "a=ptime:1",
                    REFERENCE_CLOCK,
                    "a=mediaclk:direct=0")
            .without(LEG);
    static final MediaSort MULTICAST = new MediaSort("^m=\\S+ [1-9]\\d* RTP/AVP ", "c=IN IP4 23", NOTHING, SOUND.clean);

    static final MediaSort ICE = of(
            "^m=\\S+ [1-9]",
            "a=candidate:",
            "m=audio 45664 RTP/AVP 0",
            "a=ice-options:ice2",
            "a=ice-ufrag:8hhY",
            "a=ice-pwd:asd88fgpdd777uzjYhagZg",
            "a=candidate:1 1 UDP 2130706431 192.0.2.44 45664 typ host");
    static final MediaSort DTLS = of(
            "^m=\\S+ [1-9]\\d* \\S+/D?TLS/(RTP|SCTP)",
            "a=setup:",
            "m=audio 20490 UDP/TLS/RTP/SAVP 0",
            "a=setup:actpass",
            "a=tls-id:abc3de65cddef001be82",
            FINGERPRINT);
    static final MediaSort SCTP = of(
            "^m=application [1-9]\\d* UDP/DTLS/SCTP ",
            "a=sctp-port:",
            "m=application 20492 UDP/DTLS/SCTP webrtc-datachannel",
            "a=setup:actpass",
            "a=tls-id:cd45b21fa8d18df36146a863012aa897",
            FINGERPRINT,
            "a=sctp-port:5000");

    /** Its first line is followed by an address, unless that is given. */
    private static MediaSort of(String test, String having, String... clean) {
        Section section = new Section(List.of(clean));
        return new MediaSort(test, having, NOTHING, section.has("c=") ? section : section.withAddress("192.0.2.44"));
    }

    /** One that is not added where there is none. */
    private static MediaSort onlyWhereItIs(String test) {
        return new MediaSort(test, "m=", NOTHING, new Section(List.of()));
    }

    /** Those of them in no line of which this is found, either. */
    MediaSort without(String regex) {
        return new MediaSort(test, having, lacking + "|" + regex, clean);
    }

    /** The mutation by which one of this sort gets these lines, with {@link NewLines} for numbers. */
    Mutation<SessionDescription> gaining(String rule, String what, String... lines) {
        return Mutation.inAll(
                rule, what, (all, draw) -> changed(all, draw, media -> new NewLines(all, draw).in(media, lines)));
    }

    /** One of this sort, changed; one is added to a description without. */
    Optional<Sections> changed(Sections all, Draw draw, UnaryOperator<Section> change) {
        return all.mapOne(draw, this::fits, (media, same) -> change.apply(media))
                .or(() -> Optional.of(clean)
                        .filter(section -> section.has("m="))
                        .map(change)
                        .filter(changed -> takesMore(all) && !changed.equals(clean))
                        .map(all::withAdded));
    }

    /** A mutation of one of this sort. */
    Mutation<SessionDescription> mutation(String rule, String what, UnaryOperator<Section> change) {
        return Mutation.inAll(rule, what, (all, draw) -> changed(all, draw, change));
    }

    boolean fits(Section media) {
        return media.finds(test) && media.has(having) && !media.finds(lacking);
    }

    /** Whether it has media, neither groups nor ICE, and is no answer, so that one more stands well beside the others. */
    static boolean takesMore(Sections all) {
        return !all.media().isEmpty()
                && Stream.concat(Stream.of(all.session()), all.media().stream())
                        .noneMatch(section -> section.finds(WITH_OTHERS));
    }
}
