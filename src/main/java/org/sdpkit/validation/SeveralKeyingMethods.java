package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.diagnostic.Diagnostic;

/** Keys of SRTP in the description, and a fingerprint for DTLS-SRTP as well. */
final class SeveralKeyingMethods implements MediaRule {

    @Override
    public String code() {
        return "several-keying-methods";
    }

    @Override
    public String reference() {
        return "RFC 8643 section 3.1";
    }

    @Override
    public Stream<Diagnostic> findings(MediaAt media) {
        List<AttributeAt<Fingerprint>> fingerprints = media.inForce(Fingerprint.TYPE);
        return media.isInUse() && !fingerprints.isEmpty()
                ? media.all(Crypto.TYPE).stream().limit(1).map(crypto -> finding(
                                crypto.span(), "both a=crypto and a=fingerprint offer to key SRTP")
                        .help("keep the one that is meant, or be ready for either")
                        .related(fingerprints.get(0).span(), "the fingerprint")
                        .build())
                : Stream.empty();
    }
}
