package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A default destination that is not among the candidates. */
final class DefaultIsNoCandidate implements Rule<SessionDescription> {

    private static final int DISCARD = 9;

    @Override
    public String code() {
        return "default-is-no-candidate";
    }

    @Override
    public String reference() {
        return "RFC 8839 section 4.2.5";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Candidate.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session, media -> !media.isDisabled()).reportAll(media -> report(media).stream());
    }

    private Optional<Diagnostic> report(MediaAt media) {
        List<AttributeAt<Candidate>> candidates = media.all(Candidate.TYPE);
        if (candidates.isEmpty()
                || media.connections().isEmpty()
                || media.field().isEmpty()) {
            return Optional.empty();
        }
        Address address = media.connections().get(0).connection().address();
        int port = media.field().get().port();
        boolean isOpen = port == DISCARD || port == 0 || !isNumeric(address);
        boolean isListed = candidates.stream()
                .anyMatch(candidate -> candidate.value().port() == port
                        && candidate.value().connectionAddress().sameAs(address));
        return isOpen || isListed
                ? Optional.empty()
                : Optional.of(Diagnostic.builder(
                                code(),
                                media.line().span(),
                                address.text() + " port " + port + " is not among the candidates")
                        .help("write a candidate in the c= and m= lines, or 0.0.0.0 and port 9")
                        .build());
    }

    private static boolean isNumeric(Address address) {
        return address instanceof Address.Ip4 || address instanceof Address.Ip6;
    }
}
