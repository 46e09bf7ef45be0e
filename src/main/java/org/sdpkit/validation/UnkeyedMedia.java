package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Acap;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.KeyMgmt;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.ZrtpHash;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Key;
import org.sdpkit.model.LevelLines;
import org.sdpkit.model.SessionDescription;

/** Media of SRTP for which no key comes from anywhere. */
final class UnkeyedMedia implements Rule<SessionDescription> {

    private static final List<LineType<?>> KEYING =
            List.of(Crypto.TYPE, KeyMgmt.TYPE, ZrtpHash.TYPE, Fingerprint.TYPE, Acap.TYPE, Key.TYPE);

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
                .describing(media -> media.isRtp() && !media.isOverDtls() && isSecure(media) && !isKeyed(media))
                .report(media -> Diagnostic.builder(
                                code(),
                                media.line().span(),
                                "media is encrypted, and no line says where its keys come from")
                        .help("add a=crypto, or a=fingerprint and a=setup, or send it unencrypted")
                        .build());
    }

    private static boolean isSecure(MediaAt media) {
        return media.isOver("SAVP") || media.isOver("SAVPF");
    }

    private static boolean isKeyed(MediaAt media) {
        return holdsKey(media.description()) || holdsKey(media.session());
    }

    private static boolean holdsKey(LevelLines level) {
        for (LineType<?> type : KEYING) {
            if (level.has(type)) {
                return true;
            }
        }
        return false;
    }
}
