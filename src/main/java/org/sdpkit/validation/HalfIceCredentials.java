package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** One of ice-ufrag and ice-pwd without the other. */
final class HalfIceCredentials implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "half-ice-credentials";
    }

    @Override
    public String reference() {
        return "RFC 8839 section 5.4";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        MediaAt.all(session).forEach(media -> {
            boolean isNamed = holds(media, IceUfrag.TYPE);
            boolean isKeyed = holds(media, IcePwd.TYPE);
            if (isNamed != isKeyed) {
                found.add(Diagnostic.builder(
                                code(),
                                media.line().span(),
                                isNamed
                                        ? "there is an ice-ufrag, but no ice-pwd"
                                        : "there is an ice-pwd, but no ice-ufrag")
                        .help("write both, in the media description or at session level")
                        .build());
            }
        });
        return found;
    }

    private static boolean holds(MediaAt media, AttributeType<?> type) {
        return media.description().has(type) || media.session().has(type);
    }
}
