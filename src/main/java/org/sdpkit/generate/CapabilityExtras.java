package org.sdpkit.generate;

import static org.sdpkit.generate.Extra.RTP;
import static org.sdpkit.generate.Extra.without;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.attribute.Acap;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.AddressType;
import org.sdpkit.attribute.Bcap;
import org.sdpkit.attribute.CapabilityParameter;
import org.sdpkit.attribute.Ccap;
import org.sdpkit.attribute.Cdsc;
import org.sdpkit.attribute.ConfigurationList;
import org.sdpkit.attribute.Cpar;
import org.sdpkit.attribute.Cparmax;
import org.sdpkit.attribute.Cparmin;
import org.sdpkit.attribute.Creq;
import org.sdpkit.attribute.Csup;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.Icap;
import org.sdpkit.attribute.Lcfg;
import org.sdpkit.attribute.MediaCapabilities;
import org.sdpkit.attribute.Mfcap;
import org.sdpkit.attribute.Mscap;
import org.sdpkit.attribute.Nested;
import org.sdpkit.attribute.NetType;
import org.sdpkit.attribute.Omcap;
import org.sdpkit.attribute.Pcfg;
import org.sdpkit.attribute.Ptime;
import org.sdpkit.attribute.Rmcap;
import org.sdpkit.attribute.RtcpRsize;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.attribute.Sqn;
import org.sdpkit.attribute.Tcap;
import org.sdpkit.model.MediaDescription;

/** Capabilities and configurations of them: RFC 5939, RFC 6871, RFC 7006, and RFC 3407 before those. */
final class CapabilityExtras {

    static final List<Extra> ALL = List.of(
            new Extra(RTP.and(without(Pcfg.TYPE, Tcap.TYPE, Ptime.TYPE, RtcpRsize.TYPE)), CapabilityExtras::potential),
            new Extra(RTP.and(without(Pcfg.TYPE, Tcap.TYPE)), CapabilityExtras::formats),
            new Extra(RTP.and(without(Pcfg.TYPE, Tcap.TYPE)), CapabilityExtras::others),
            new Extra(RTP.and(without(Sqn.TYPE)), CapabilityExtras::simple));

    private CapabilityExtras() {}

    private static MediaCapabilities number(int number) {
        return new MediaCapabilities(number, number);
    }

    /** The first of two numbers that no capability of the description has yet. */
    private static int numbers(Scene scene) {
        return 1 + 2 * scene.next();
    }

    /** Another transport and further attributes, which there are not yet: RFC 5939 section 3.5.1. */
    private static void potential(Scene scene, MediaDescription.Builder media) {
        int first = numbers(scene);
        int second = first + 1;
        if (scene.sometimes()) {
            media.add(Csup.TYPE, new Csup(List.of("cap-v0")));
        }
        if (scene.sometimes()) {
            media.add(Creq.TYPE, new Creq(List.of("cap-v0")));
        }
        media.add(Tcap.TYPE, new Tcap(first, List.of("RTP/AVPF", "RTP/SAVPF")));
        media.add(Acap.TYPE, new Acap(first, Nested.of(Ptime.TYPE, new Ptime(new BigDecimal("20")))));
        media.add(Acap.TYPE, new Acap(second, Nested.of(RtcpRsize.TYPE, RtcpRsize.RTCP_RSIZE)));
        Optional<ConfigurationList.DeleteAttributes> delete =
                scene.often() ? Optional.empty() : Optional.of(deleted(scene, media.build()));
        List<ConfigurationList.AttributeCapabilities> alternatives = List.of(
                new ConfigurationList.AttributeCapabilities(List.of(first), List.of(second)),
                new ConfigurationList.AttributeCapabilities(List.of(first), List.of()));
        media.add(
                Pcfg.TYPE,
                new Pcfg(
                        1,
                        List.of(
                                new ConfigurationList.Transports(List.of(first, second)),
                                new ConfigurationList.Attributes(delete, alternatives))));
        if (scene.sometimes()) {
            media.add(Pcfg.TYPE, new Pcfg(2, List.of()));
        }
    }

    /** Formats of the media description go with its attributes: those that need no a=rtpmap stay what they are. */
    private static ConfigurationList.DeleteAttributes deleted(Scene scene, MediaDescription media) {
        return media.has(RtpMap.TYPE)
                ? ConfigurationList.DeleteAttributes.SESSION
                : scene.of(ConfigurationList.DeleteAttributes.values());
    }

    /** Other formats, and what is said of them: RFC 6871 section 3.3. */
    private static void formats(Scene scene, MediaDescription.Builder media) {
        String type = media.build().media().orElseThrow().type().name();
        boolean isVideo = type.equals("video");
        int first = numbers(scene);
        media.add(
                Rmcap.TYPE,
                isVideo
                        ? new Rmcap(List.of(number(first)), "H264", 90_000, Optional.empty())
                        : new Rmcap(List.of(number(first)), "L16", 8_000, Optional.of("1")));
        media.add(Omcap.TYPE, new Omcap(List.of(number(first + 1)), "*"));
        media.add(Mfcap.TYPE, new Mfcap(List.of(number(first)), isVideo ? "profile-level-id=42a01e" : "x=1"));
        media.add(
                Mscap.TYPE,
                new Mscap(
                        List.of(new Mscap.MappedCapabilities(number(first), scene.sometimes())), "rtcp-fb", "ccm fir"));
        media.add(Tcap.TYPE, new Tcap(first, List.of("RTP/AVPF")));
        media.add(
                Pcfg.TYPE,
                new Pcfg(
                        1,
                        List.of(
                                new ConfigurationList.MediaFormats(scene.often(), List.of(List.of(number(first)))),
                                new ConfigurationList.Transports(List.of(first)),
                                new ConfigurationList.PayloadTypes(
                                        scene.often(),
                                        List.of(new ConfigurationList.PayloadTypeMapping(first, 127))))));
        media.add(
                Lcfg.TYPE,
                new Lcfg(
                        3,
                        new ConfigurationList.MediaType(true, type),
                        List.of(
                                new ConfigurationList.Transports(List.of(first)),
                                new ConfigurationList.MediaFormats(true, List.of(List.of(number(first)))))));
    }

    /** Other bandwidths, addresses and titles: RFC 7006 section 3. */
    private static void others(Scene scene, MediaDescription.Builder media) {
        int first = numbers(scene);
        media.add(Icap.TYPE, new Icap(first, "Document camera"));
        media.add(Bcap.TYPE, new Bcap(first, scene.of("AS", "CT"), scene.between(64, 512)));
        media.add(
                Ccap.TYPE,
                scene.of(
                        new Ccap(
                                first,
                                NetType.IN,
                                AddressType.IP4,
                                scene.ip4(),
                                OptionalInt.empty(),
                                OptionalInt.empty()),
                        new Ccap(
                                first,
                                NetType.IN,
                                AddressType.IP6,
                                scene.ip6(),
                                OptionalInt.empty(),
                                OptionalInt.empty()),
                        new Ccap(
                                first,
                                NetType.IN,
                                AddressType.IP4,
                                scene.multicastIp4(),
                                OptionalInt.of(127),
                                OptionalInt.of(3)),
                        new Ccap(
                                first,
                                NetType.PSTN,
                                AddressType.E164,
                                new Address.Other("+15555556666"),
                                OptionalInt.empty(),
                                OptionalInt.empty())));
        media.add(
                Pcfg.TYPE,
                new Pcfg(
                        1,
                        List.of(
                                new ConfigurationList.Bandwidths(scene.often(), List.of(List.of(first))),
                                new ConfigurationList.Connections(scene.often(), List.of(first)),
                                new ConfigurationList.Titles(scene.often(), List.of(first)),
                                new ConfigurationList.Extension(scene.often(), "x", "1"))));
    }

    /** RFC 3407 section 3. */
    private static void simple(Scene scene, MediaDescription.Builder media) {
        media.add(Sqn.TYPE, new Sqn(scene.between(0, 255)));
        media.add(Cdsc.TYPE, new Cdsc(1, "audio", "RTP/AVP", List.of("0", "18", "96")));
        media.add(
                Cpar.TYPE, new Cpar(new CapabilityParameter.OfAttribute(Nested.of(Fmtp.TYPE, new Fmtp("96", "0-15")))));
        media.add(Cpar.TYPE, new Cpar(new CapabilityParameter.OfBandwidth("AS", 64)));
        media.add(
                Cparmin.TYPE,
                scene.of(
                        new Cparmin(new CapabilityParameter.OfBandwidth("AS", 32)),
                        new Cparmin(new CapabilityParameter.OfAttribute(
                                Nested.of(Ptime.TYPE, new Ptime(BigDecimal.TEN))))));
        media.add(
                Cparmax.TYPE,
                scene.of(
                        new Cparmax(new CapabilityParameter.OfBandwidth("AS", 512)),
                        new Cparmax(new CapabilityParameter.OfAttribute(
                                Nested.of(Ptime.TYPE, new Ptime(new BigDecimal("30")))))));
        media.add(Cdsc.TYPE, new Cdsc(4, "image", "udptl", List.of("t38")));
    }
}
