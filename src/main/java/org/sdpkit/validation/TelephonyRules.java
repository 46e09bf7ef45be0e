package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.AcceptTypes;
import org.sdpkit.attribute.AcceptWrappedTypes;
import org.sdpkit.attribute.Altc;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.BfcpVersions;
import org.sdpkit.attribute.ConfId;
import org.sdpkit.attribute.Content;
import org.sdpkit.attribute.Creq;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.CryptoSuite;
import org.sdpkit.attribute.Curr;
import org.sdpkit.attribute.Des;
import org.sdpkit.attribute.FileSelector;
import org.sdpkit.attribute.FileTransferId;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.FloorCtrl;
import org.sdpkit.attribute.FloorId;
import org.sdpkit.attribute.KeyManagementProtocol;
import org.sdpkit.attribute.KeyMgmt;
import org.sdpkit.attribute.Label;
import org.sdpkit.attribute.MediaContent;
import org.sdpkit.attribute.MsrpCema;
import org.sdpkit.attribute.MsrpPath;
import org.sdpkit.attribute.Pcfg;
import org.sdpkit.attribute.PreconditionType;
import org.sdpkit.attribute.QosMechSend;
import org.sdpkit.attribute.QosMechanism;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.T38FaxFillBitRemoval;
import org.sdpkit.attribute.T38FaxMaxBuffer;
import org.sdpkit.attribute.T38FaxMaxDatagram;
import org.sdpkit.attribute.T38FaxMaxIfp;
import org.sdpkit.attribute.T38FaxRateManagement;
import org.sdpkit.attribute.T38FaxTranscodingJbig;
import org.sdpkit.attribute.T38FaxTranscodingMmr;
import org.sdpkit.attribute.T38FaxUdpEc;
import org.sdpkit.attribute.T38FaxUdpEcDepth;
import org.sdpkit.attribute.T38FaxUdpFecMaxSpan;
import org.sdpkit.attribute.T38FaxVersion;
import org.sdpkit.attribute.T38MaxBitRate;
import org.sdpkit.attribute.T38ModemType;
import org.sdpkit.attribute.T38VendorInfo;
import org.sdpkit.attribute.UserId;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;

/** The rules on telephony: SDES, offers and answers seen from one side, T.38, MSRP, BFCP, preconditions, capabilities. */
final class TelephonyRules {

    private static final List<AttributeType<?>> OF_T38 = List.of(
            T38FaxFillBitRemoval.TYPE,
            T38FaxMaxBuffer.TYPE,
            T38FaxMaxDatagram.TYPE,
            T38FaxMaxIfp.TYPE,
            T38FaxRateManagement.TYPE,
            T38FaxTranscodingJbig.TYPE,
            T38FaxTranscodingMmr.TYPE,
            T38FaxUdpEc.TYPE,
            T38FaxUdpEcDepth.TYPE,
            T38FaxUdpFecMaxSpan.TYPE,
            T38FaxVersion.TYPE,
            T38MaxBitRate.TYPE,
            T38ModemType.TYPE,
            T38VendorInfo.TYPE);
    private static final List<AttributeType<?>> OF_MSRP =
            List.of(AcceptTypes.TYPE, AcceptWrappedTypes.TYPE, MsrpPath.TYPE, MsrpCema.TYPE, FileSelector.TYPE);
    private static final List<AttributeType<?>> OF_BFCP =
            List.of(FloorCtrl.TYPE, ConfId.TYPE, UserId.TYPE, FloorId.TYPE, BfcpVersions.TYPE);
    private static final List<String> CAPABILITY_EXTENSIONS =
            List.of("cap-v0", "med-v0", "bcap-v0", "ccap-v0", "icap-v0");

    static final List<Rule<SessionDescription>> ALL = List.of(
            new ActiveWithPort(),
            new BfcpMixedRole(),
            new BfcpVersion(),
            new BundledBfcp(),
            new CircuitSwitchedAddress(),
            new CryptoKeyLength(),
            new CryptoKeyNotBase64(),
            new CryptoKeysWithoutMki(),
            new CryptoParameterValue(),
            new DuplicateCapabilityNumber(),
            new FileHashLength(),
            new FileTransferDirection(),
            new HoldByAddress(),
            new IncompleteFloorServer(),
            new IncompletePrecondition(),
            new MalformedMikeyMessage(),
            new MisplacedAttribute(
                    "misplaced-bfcp-attribute", "RFC 8856 section 5", Kinds::isBfcp, OF_BFCP, "floor control (BFCP)"),
            new MisplacedAttribute(
                    "misplaced-msrp-attribute", "RFC 4975 section 8", Kinds::isMsrp, OF_MSRP, "sessions of MSRP"),
            new MisplacedAttribute(
                    "misplaced-t38-attribute", "ITU-T T.38 section D.2.3", Kinds::isT38, OF_T38, "fax (T.38)"),
            new MissingAttribute(
                    "msrp-without-accept-types",
                    "RFC 4975 section 8.6",
                    Kinds::isMsrp,
                    List.of(AcceptTypes.TYPE),
                    "MSRP",
                    "add a=accept-types:* or the types that are understood"),
            new MissingAttribute(
                    "msrp-without-path",
                    "RFC 4975 section 8.2",
                    Kinds::isMsrp,
                    List.of(MsrpPath.TYPE),
                    "MSRP",
                    "add a=path with the MSRP URI of this side"),
            new MissingAttribute(
                    "msrp-without-setup",
                    "RFC 6135 section 4.2",
                    Kinds::isMsrp,
                    List.of(Setup.TYPE),
                    "MSRP",
                    "add a=setup:actpass to an offer, the role that was taken to an answer"),
            new MissingAttribute(
                    "t38-without-rate-management",
                    "ITU-T T.38 section D.2.3",
                    Kinds::isT38,
                    List.of(T38FaxRateManagement.TYPE),
                    "T.38",
                    "add a=T38FaxRateManagement:transferredTCF for UDP, localTCF for TCP"),
            new MissingAttribute(
                    "t38-without-version",
                    "ITU-T T.38 section D.2.3",
                    Kinds::isT38,
                    List.of(T38FaxVersion.TYPE),
                    "T.38",
                    "add a=T38FaxVersion:0, or the version that is supported"),
            new MissingAttribute(
                    "tls-without-fingerprint",
                    "RFC 8122 section 5",
                    Kinds::isTlsOverTcp,
                    List.of(Fingerprint.TYPE),
                    "TLS",
                    "add the fingerprint of the certificate, unless an authority known to all has signed it"),
            new MissingAttribute(
                    "file-selector-without-transfer-id",
                    "RFC 5547 section 8.2",
                    TelephonyRules::isFileTransfer,
                    List.of(FileTransferId.TYPE),
                    "file transfer",
                    "add a=file-transfer-id with a random token"),
            new MisspeltT38Attribute(),
            new MsrpConnectionAttribute(),
            new MsrpPathAddress(),
            new MsrpPathPort(),
            new MsrpPathScheme(),
            new MsrpPathWithoutPort(),
            new MsrpRepeatedType(),
            new NestedCapability(),
            new NonCanonicalCryptoKey(),
            new ObsoleteAttribute(),
            new ObsoleteComediaDirection(),
            new ObsoleteFloorPointer(),
            new OpportunisticCrypto(),
            new OriginNumberTooLarge(),
            new ProtocolCase(),
            new ReadableKey(),
            new RepeatedCryptoKey(),
            new RepeatedName<>(
                    "duplicate-altc-number",
                    "RFC 6947 section 4.1",
                    Altc.TYPE,
                    false,
                    altc -> Integer.toString(altc.number()),
                    "alternative address"),
            new RepeatedName<>(
                    "duplicate-configuration-number",
                    "RFC 5939 section 3.5.1",
                    Pcfg.TYPE,
                    false,
                    pcfg -> Integer.toString(pcfg.number()),
                    "potential configuration"),
            new RepeatedName<>(
                    "duplicate-crypto-tag",
                    "RFC 4568 section 4.1",
                    Crypto.TYPE,
                    false,
                    crypto -> Integer.toString(crypto.tag()),
                    "crypto tag"),
            new RepeatedName<>(
                    "duplicate-floor-id",
                    "RFC 8856 section 5.4",
                    FloorId.TYPE,
                    true,
                    floor -> Integer.toString(floor.floorId()),
                    "floor"),
            new RepeatedName<>("duplicate-label", "RFC 4574 section 4", Label.TYPE, true, Label::pointer, "label"),
            new RepeatedName<>(
                    "repeated-precondition",
                    "RFC 3312 section 5.1.1",
                    Curr.TYPE,
                    false,
                    curr -> curr.type() + " " + curr.status(),
                    "current status"),
            new RequirementInAnswer(),
            new SegmentedSecurityPrecondition(),
            new T38BitRate(),
            new T38BooleanValue(),
            new T38ErrorCorrectionOverTcp(),
            new T38RateManagementTransport(),
            new T38Transport(),
            new UnequalMkiLengths(),
            new UnknownCapability(),
            new UnknownCryptoParameter(),
            new UnknownFloorLabel(),
            new UnknownT38Value(),
            new UnknownWord<>(
                    "unknown-capability-extension",
                    "RFC 5939 section 3.3.2",
                    Creq.TYPE,
                    Creq::optionTags,
                    "required extension",
                    CAPABILITY_EXTENSIONS,
                    true),
            new UnknownWord<>(
                    "unknown-content",
                    "RFC 4796 section 5",
                    Content.TYPE,
                    content ->
                            content.contents().stream().map(MediaContent::name).toList(),
                    "content",
                    MediaContent.REGISTERED.stream().map(MediaContent::name).toList(),
                    false),
            new UnknownWord<>(
                    "unknown-crypto-suite",
                    "RFC 4568 section 6.2",
                    Crypto.TYPE,
                    crypto -> List.of(crypto.cryptoSuite().name()),
                    "crypto suite",
                    CryptoSuite.REGISTERED.stream().map(CryptoSuite::name).toList(),
                    false),
            new UnknownWord<>(
                    "unknown-key-management-protocol",
                    "RFC 4567 section 9",
                    KeyMgmt.TYPE,
                    message -> List.of(message.protocolIdentifier().name()),
                    "key management protocol",
                    KeyManagementProtocol.REGISTERED.stream()
                            .map(KeyManagementProtocol::name)
                            .toList(),
                    true),
            new UnknownWord<>(
                    "unknown-precondition-type",
                    "RFC 3312 section 4",
                    Des.TYPE,
                    des -> List.of(des.type().name()),
                    "precondition type",
                    PreconditionType.REGISTERED.stream()
                            .map(PreconditionType::name)
                            .toList(),
                    true),
            new UnknownWord<>(
                    "unknown-qos-mechanism",
                    "RFC 5432 section 3",
                    QosMechSend.TYPE,
                    qos -> qos.mechanisms().stream().map(QosMechanism::name).toList(),
                    "mechanism",
                    QosMechanism.REGISTERED.stream().map(QosMechanism::name).toList(),
                    true),
            new UnprotectedSrtp(),
            new UnusedSetup(),
            new WrongFormat("bfcp-format", "RFC 8856 section 4", Kinds::isBfcp, "BFCP"),
            new WrongFormat("msrp-format", "RFC 4975 section 8.1", Kinds::isMsrp, "MSRP"),
            new WrongMediaType("bfcp-media-type", "RFC 8856 section 4", Kinds::isBfcp, MediaType.APPLICATION, "BFCP"),
            new WrongMediaType("msrp-media-type", "RFC 4975 section 8.1", Kinds::isMsrp, MediaType.MESSAGE, "MSRP"),
            new WrongMediaType("t38-media-type", "RFC 6466", Kinds::isT38, MediaType.IMAGE, "T.38"),
            new ZeroBandwidth(),
            new ZrtpHashLength());

    private TelephonyRules() {}

    private static boolean isFileTransfer(MediaAt media) {
        return Kinds.isMsrp(media)
                && media.description().all(FileSelector.TYPE).stream()
                        .anyMatch(file -> !file.selectors().isEmpty());
    }
}
