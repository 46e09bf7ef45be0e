package org.sdpkit.negotiation;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.attribute.Acap;
import org.sdpkit.attribute.ConnectionReuse;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.CryptoKey;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.MsrpPath;
import org.sdpkit.attribute.Nested;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.TlsId;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Protocol;
import org.sdpkit.negotiation.Capabilities.Ice;

/** What we offer of a capability: RFC 3264 section 5. */
final class OfferStep {

    private static final int TLS_ID_LENGTH = 32;

    private OfferStep() {}

    /** A media description that offers all of a capability, with codecs under payload types that are free for them. */
    static MediaDescription offer(OwnMedia own, PayloadTypeHistory history) {
        MediaCapability capability = own.capability();
        Protocol protocol = protocol(own.endpoint(), capability)
                .orElse(capability.protocols().get(0));
        List<Codec> codecs = history.numbered(capability.codecs().codecs(), own.endpoint());
        List<String> formats = codecs.stream().map(Codec::format).toList();
        boolean isMulticast = capability.isMulticast();
        OptionalInt portCount = isMulticast ? capability.field().portCount() : OptionalInt.empty();
        MediaDescription.Builder media = capability.description().toBuilder()
                .set(MediaField.TYPE, new MediaField(capability.mediaType(), own.port(), portCount, protocol, formats))
                .remove(Crypto.TYPE)
                .remove(Fingerprint.TYPE)
                .remove(Setup.TYPE)
                .remove(Mid.TYPE);
        if (protocol.isRtp()) {
            media.remove(RtpMap.TYPE).remove(Fmtp.TYPE).remove(RtcpFb.TYPE);
            codecs.forEach(codec -> CodecText.write(codec, media));
        }
        keyConfigurations(own, media);
        if (!own.endpoint().groups().isEmpty()) {
            media.add(Mid.TYPE, new Mid(Integer.toString(own.transport())));
        }
        if (own.endpoint().ice() != Ice.NONE && !isMulticast) {
            TransportLines.writeIce("offer", own, media, !protocol.isRtp() || own.has(RtcpMux.TYPE));
        }
        secure(own, protocol, media);
        if (MsrpStep.isFor(protocol)) {
            media.set(Setup.TYPE, Setup.ACTPASS).set(MsrpPath.TYPE, MsrpStep.path(own, protocol, own.port()));
        } else if (ConnectionStep.isFor(protocol)) {
            media.set(Setup.TYPE, Setup.ACTPASS).set(ConnectionReuse.TYPE, ConnectionReuse.NEW);
        }
        if (BfcpStep.isFor(protocol)) {
            BfcpStep.offer(own, protocol, media);
        }
        return media.build();
    }

    /** The first that can be offered: without a certificate there is no DTLS, and no TLS but by names (MSRP). */
    static Optional<Protocol> protocol(Capabilities endpoint, MediaCapability capability) {
        return capability.protocols().stream()
                .filter(protocol -> !endpoint.fingerprints().isEmpty()
                        || !protocol.name().contains("TLS")
                        || MsrpStep.isFor(protocol))
                .findFirst();
    }

    /** Keys of each kind that the protocol asks for; of all kinds that we have where it asks for none (RFC 8643). */
    static void secure(OwnMedia own, Protocol protocol, MediaDescription.Builder media) {
        boolean isBestEffort = protocol.isRtp() && own.policy().encryption() == Policy.Encryption.OPPORTUNISTIC;
        boolean isDtls = !own.endpoint().fingerprints().isEmpty() && !ConnectionStep.isFor(protocol);
        if (protocol.name().contains("TLS/")) {
            handshake(own, media);
        } else if (protocol.name().contains("/SAVP")) {
            keys(own, media);
        } else if (isBestEffort) {
            keys(own, media);
            if (isDtls) {
                handshake(own, media);
            }
        }
    }

    private static void handshake(OwnMedia own, MediaDescription.Builder media) {
        own.endpoint().fingerprintLines().forEach(media::add);
        media.add(Setup.TYPE, Setup.ACTPASS);
        media.add(
                TlsId.TYPE,
                own.previous().flatMap(said -> said.first(TlsId.TYPE)).orElseGet(() -> tlsId(own)));
    }

    /** A new one, for an association that is not there yet: RFC 8842 section 5.2. */
    private static TlsId tlsId(OwnMedia own) {
        return new TlsId(own.ids().hex("tls-id " + own.transport() + " offer", TLS_ID_LENGTH));
    }

    private static void keys(OwnMedia own, MediaDescription.Builder media) {
        own.capability().description().all(Crypto.TYPE).stream()
                .filter(crypto -> crypto.cryptoSuite().keyLength().isPresent())
                .forEach(crypto -> media.add(Crypto.TYPE, keyed(crypto, own)));
    }

    /** The keys of configurations are ours too, and made anew: RFC 5939 section 3.4.1. */
    private static void keyConfigurations(OwnMedia own, MediaDescription.Builder media) {
        List<Acap> capabilities = own.capability().description().all(Acap.TYPE);
        media.remove(Acap.TYPE);
        for (Acap acap : capabilities) {
            Nested attribute = acap.attribute()
                    .as(Crypto.TYPE)
                    .filter(crypto -> crypto.cryptoSuite().keyLength().isPresent())
                    .map(crypto -> Nested.of(Crypto.TYPE, keyed(crypto, own)))
                    .orElse(acap.attribute());
            media.add(Acap.TYPE, new Acap(acap.number(), attribute));
        }
    }

    /** The same suite with a key of our own. */
    private static Crypto keyed(Crypto crypto, OwnMedia own) {
        int length = crypto.cryptoSuite().keyLength().orElse(0)
                + crypto.cryptoSuite().saltLength().orElse(0);
        byte[] key = own.ids().bytes("crypto offer " + own.transport() + " " + crypto.tag(), length);
        CryptoKey inline = new CryptoKey.Inline(Base64.getEncoder().encodeToString(key));
        return new Crypto(crypto.tag(), crypto.cryptoSuite(), List.of(inline), crypto.sessionParams());
    }
}
