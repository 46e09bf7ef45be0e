package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A username fragment or password of ICE that is too short to be secret. */
final class ShortIceCredentials implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "short-ice-credentials";
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
        return IceCredential.all(session, IceCredential::isShort).report(credential -> Diagnostic.builder(
                        code(),
                        credential.line().span(),
                        credential.name() + " has " + credential.value().length() + " characters, and needs "
                                + credential.shortest())
                .help("make it of at least " + credential.shortest() + " random letters and digits")
                .build());
    }
}
