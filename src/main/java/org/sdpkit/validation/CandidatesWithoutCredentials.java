package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
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
        return MediaAt.all(session, media -> isFaulty(media) && !transports.isCarriedByAnother(media))
                .report(media -> report(media.all(Candidate.TYPE).get(0)));
    }

    private static boolean isFaulty(MediaAt media) {
        return !media.all(Candidate.TYPE).isEmpty()
                && !media.hasInForce(IceUfrag.TYPE)
                && !media.hasInForce(IcePwd.TYPE);
    }

    private Diagnostic report(AttributeAt<Candidate> candidate) {
        return Diagnostic.builder(
                        code(), candidate.span(), "there are candidates, but no ice-ufrag and ice-pwd to check them")
                .help("write a=ice-ufrag and a=ice-pwd beside them, or at session level")
                .build();
    }
}
