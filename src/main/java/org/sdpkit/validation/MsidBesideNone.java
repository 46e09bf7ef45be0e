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
        return MediaAt.all(session)
                .map(media -> media.all(Msid.TYPE))
                .filter(all -> all.size() > 1)
                .flatMap(all -> all.stream().filter(msid -> msid.value().id().equals("-")))
                .map(msid -> Diagnostic.builder(code(), msid.valueSpan(), "msid says no stream, and others name one")
                        .help("remove the line")
                        .build())
                .toList();
    }
}
