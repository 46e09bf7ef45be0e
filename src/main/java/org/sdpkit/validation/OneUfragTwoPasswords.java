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
        MediaAt.all(session).forEach(media -> media.inForce(IceUfrag.TYPE).stream()
                .limit(1)
                .forEach(ufrag -> media.inForce(IcePwd.TYPE).stream().limit(1).forEach(password -> {
                    String name = ufrag.value().ufrag();
                    String before = passwords.putIfAbsent(name, password.value().password());
                    if (before != null && !before.equals(password.value().password())) {
                        found.add(Diagnostic.builder(
                                        code(),
                                        password.valueSpan(),
                                        "ice-ufrag " + name + " has another ice-pwd elsewhere")
                                .help("give streams of one ice-ufrag one ice-pwd")
                                .build());
                    }
                })));
        return found;
    }
}
