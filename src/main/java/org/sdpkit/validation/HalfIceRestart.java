package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Exchange;

/** ICE credentials of which only one has changed. */
final class HalfIceRestart implements Rule<Exchange> {

    @Override
    public String code() {
        return "half-ice-restart";
    }

    @Override
    public String reference() {
        return "RFC 8839 section 4.4.1.1.1";
    }

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        return Turn.allOf(exchange).stream()
                .flatMap(turn -> turn.media()
                        .flatMap(media -> turn.before(media).flatMap(before -> report(turn, before, media)).stream()))
                .limit(1)
                .toList();
    }

    private Optional<Diagnostic> report(Turn turn, MediaAt before, MediaAt now) {
        Optional<AttributeAt<IceUfrag>> ufrag =
                now.inForce(IceUfrag.TYPE).stream().findFirst();
        Optional<AttributeAt<IcePwd>> pwd = now.inForce(IcePwd.TYPE).stream().findFirst();
        Optional<IceUfrag> ufragBefore =
                before.inForce(IceUfrag.TYPE).stream().map(AttributeAt::value).findFirst();
        Optional<IcePwd> pwdBefore =
                before.inForce(IcePwd.TYPE).stream().map(AttributeAt::value).findFirst();
        if (ufrag.isEmpty() || pwd.isEmpty() || ufragBefore.isEmpty() || pwdBefore.isEmpty()) {
            return Optional.empty();
        }
        boolean isUfragNew = !ufrag.get().value().equals(ufragBefore.get());
        boolean isPwdNew = !pwd.get().value().equals(pwdBefore.get());
        return isUfragNew == isPwdNew
                ? Optional.empty()
                : Optional.of(
                        report(turn, isUfragNew ? pwd.get().span() : ufrag.get().span(), isUfragNew));
    }

    private Diagnostic report(Turn turn, Span span, boolean isUfragNew) {
        String message = isUfragNew
                ? "the ICE ufrag has changed, the password has not"
                : "the ICE password has changed, the ufrag has not";
        return Diagnostic.builder(code(), turn.place(span), message)
                .help("change both to restart ICE, or none")
                .build();
    }
}
