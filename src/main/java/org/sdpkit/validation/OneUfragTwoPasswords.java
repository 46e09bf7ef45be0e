package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** The same ice-ufrag with different passwords. */
final class OneUfragTwoPasswords implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "one-ufrag-two-passwords";
    }

    @Override
    public String reference() {
        return "RFC 8839 section 5.4";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(IceUfrag.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, String> passwords = new HashMap<>();
        for (MediaAt media : DescriptionAt.of(session).media()) {
            List<AttributeAt<IceUfrag>> ufrags = media.inForce(IceUfrag.TYPE);
            List<AttributeAt<IcePwd>> own = media.inForce(IcePwd.TYPE);
            if (!ufrags.isEmpty() && !own.isEmpty()) {
                String ufrag = ufrags.get(0).value().ufrag();
                String password = own.get(0).value().password();
                if (!passwords.computeIfAbsent(ufrag, any -> password).equals(password)) {
                    found.add(report(ufrag, own.get(0)));
                }
            }
        }
        return found;
    }

    private Diagnostic report(String ufrag, AttributeAt<IcePwd> password) {
        return Diagnostic.builder(code(), password.valueSpan(), "ice-ufrag " + ufrag + " has another ice-pwd elsewhere")
                .help("give streams of one ice-ufrag one ice-pwd")
                .build();
    }
}
