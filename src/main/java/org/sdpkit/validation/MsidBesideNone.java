package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Msid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A media description that is in no stream and in one. */
final class MsidBesideNone implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "msid-beside-none";
    }

    @Override
    public String reference() {
        return "RFC 8830 section 2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Msid.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.ofMedia(session, Msid.TYPE, msid -> msid.value().id().equals("-") && !isAlone(msid))
                .report(msid -> Diagnostic.builder(code(), msid.valueSpan(), "msid says no stream, and others name one")
                        .help("remove the line")
                        .build());
    }

    private static boolean isAlone(AttributeAt<Msid> msid) {
        SessionDescription session = msid.line().session();
        int index = session.mediaIndexOf(msid.line().index());
        return DescriptionAt.of(session).media().get(index).all(Msid.TYPE).size() == 1;
    }
}
