package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A username fragment or password of ICE that is longer than everyone must accept. */
final class LongIceCredentials implements Rule<SessionDescription> {

    private static final int LONGEST = 256;

    @Override
    public String code() {
        return "long-ice-credentials";
    }

    @Override
    public String reference() {
        return "RFC 8839 section 5.4";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(IceUfrag.TYPE, IcePwd.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return IceCredential.all(session, credential -> credential.value().length() > LONGEST)
                .report(credential -> Diagnostic.builder(
                                code(),
                                credential.line().span(),
                                credential.name() + " has " + credential.value().length() + " characters, and may have "
                                        + LONGEST)
                        .help("make it shorter: 32 characters are the most that one may send as ice-ufrag")
                        .build());
    }
}
