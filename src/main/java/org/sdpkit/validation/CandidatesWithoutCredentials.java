package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Candidates of a media description that has no credentials for checks. */
final class CandidatesWithoutCredentials implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "candidates-without-credentials";
    }

    @Override
    public String reference() {
        return "RFC 8839 section 5.4";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Candidate.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Transports transports = Transports.of(session);
        return MediaAt.all(session)
                .filter(media -> !transports.isCarriedByAnother(media))
                .filter(media -> Stream.of(IceUfrag.TYPE, IcePwd.TYPE)
                        .noneMatch(type -> media.description().has(type) || session.has(type)))
                .flatMap(media -> media.all(Candidate.TYPE).stream().limit(1))
                .map(candidate -> Diagnostic.builder(
                                code(),
                                candidate.span(),
                                "there are candidates, but no ice-ufrag and ice-pwd to check them")
                        .help("write a=ice-ufrag and a=ice-pwd beside them, or at session level")
                        .build())
                .toList();
    }
}
