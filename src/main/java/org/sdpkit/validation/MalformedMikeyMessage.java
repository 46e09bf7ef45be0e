package org.sdpkit.validation;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.KeyManagementProtocol;
import org.sdpkit.attribute.KeyMgmt;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Key management data that does not begin as a message of MIKEY does. */
final class MalformedMikeyMessage implements Rule<SessionDescription> {

    private static final int VERSION = 1;
    private static final int SHORTEST_HEADER = 10;

    @Override
    public String code() {
        return "malformed-mikey-message";
    }

    @Override
    public String reference() {
        return "RFC 4567 section 3.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(KeyMgmt.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.in(
                        session,
                        KeyMgmt.TYPE,
                        at -> at.value().protocolIdentifier().equals(KeyManagementProtocol.MIKEY)
                                && !isMikey(at.value().data()))
                .report(at -> Diagnostic.builder(
                                code(), at.pieceSpan(at.value().data()), "key management data is no message of MIKEY")
                        .help("write the message in base64; its first byte is 1, the version")
                        .build());
    }

    private static boolean isMikey(String base64) {
        byte[] message = Base64.getDecoder().decode(base64);
        return message.length >= SHORTEST_HEADER && message[0] == VERSION;
    }
}
