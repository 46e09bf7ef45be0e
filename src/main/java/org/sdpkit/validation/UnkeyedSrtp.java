package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.KeyMgmt;
import org.sdpkit.attribute.Pcfg;
import org.sdpkit.attribute.ZrtpHash;
import org.sdpkit.diagnostic.Diagnostic;

/** A media description of SRTP that says nothing of its keys. */
final class UnkeyedSrtp implements MediaRule {

    private static final List<AttributeType<?>> KEYING =
            List.of(Crypto.TYPE, KeyMgmt.TYPE, Fingerprint.TYPE, ZrtpHash.TYPE, Pcfg.TYPE);

    @Override
    public String code() {
        return "unkeyed-srtp";
    }

    @Override
    public String reference() {
        return "RFC 4568 section 6";
    }

    @Override
    public Stream<Diagnostic> findings(MediaAt media) {
        boolean isSrtp = media.field()
                .map(field -> field.protocol().name())
                .filter(name -> name.contains("SAVP") && !name.contains("TLS"))
                .isPresent();
        if (!isSrtp || !media.isInUse() || media.isCutOff() || isKeyed(media) || isBundledWithKeyed(media)) {
            return Stream.empty();
        }
        return Stream.of(finding(media.line().span(), "SRTP has neither a=crypto, a=key-mgmt nor a=fingerprint")
                .help("add one of them, or write RTP/AVP")
                .build());
    }

    private static boolean isKeyed(MediaAt media) {
        return KEYING.stream().anyMatch(media::hasInForce);
    }

    /** Of a BUNDLE group, one media description tells the keys for all (RFC 9143 section 7.1.3). */
    private static boolean isBundledWithKeyed(MediaAt media) {
        Optional<String> mid = media.description().mid();
        return mid.isPresent()
                && GroupTag.groups(media.session(), GroupSemantics.BUNDLE)
                        .filter(group -> group.value().tags().contains(mid.get()))
                        .flatMap(group -> GroupTag.of(group, media.session()).stream())
                        .anyMatch(
                                tag -> tag.media().filter(UnkeyedSrtp::isKeyed).isPresent());
    }
}
