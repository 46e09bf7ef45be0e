package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.attribute.Acap;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.KeyMgmt;
import org.sdpkit.attribute.ZrtpHash;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Key;
import org.sdpkit.model.SessionDescription;

/** Media of SRTP for which no key comes from anywhere. */
final class UnkeyedMedia implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unkeyed-media";
    }

    @Override
    public String reference() {
        return "RFC 3711 section 3";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Transports.of(session)
                .describing()
                .filter(media -> media.isRtp() && !Transports.isOverDtls(media))
                .filter(media -> isSecure(media) && !isKeyed(media))
                .map(media -> Diagnostic.builder(
                                code(),
                                media.line().span(),
                                "media is encrypted, and no line says where its keys come from")
                        .help("add a=crypto, or a=fingerprint and a=setup, or send it unencrypted")
                        .build())
                .toList();
    }

    private static boolean isSecure(MediaAt media) {
        return media.field()
                .filter(field -> Stream.of("SAVP", "SAVPF")
                        .anyMatch(word ->
                                List.of(field.protocol().name().split("/", -1)).contains(word)))
                .isPresent();
    }

    private static boolean isKeyed(MediaAt media) {
        return Stream.of(media.description(), media.session())
                .anyMatch(level -> Stream.of(Crypto.TYPE, KeyMgmt.TYPE, ZrtpHash.TYPE, Fingerprint.TYPE, Acap.TYPE)
                                .anyMatch(level::has)
                        || level.levelLines().stream().anyMatch(line -> line.is(Key.TYPE)));
    }
}
