package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Setup;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.SessionDescription;

/** An offer that does not leave the role to the answer. */
final class ChosenRoleInOffer implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "chosen-role-in-offer";
    }

    @Override
    public String reference() {
        return "RFC 8842 section 5.2";
    }

    @Override
    public boolean concerns(DescriptionType type) {
        return type == DescriptionType.OFFER;
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Setup.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        if (!isOffer(session)) {
            return List.of();
        }
        return Transports.inUse(session, ChosenRoleInOffer::isFaulty)
                .report(media -> report(media.all(Setup.TYPE).get(0)));
    }

    private static boolean isOffer(SessionDescription session) {
        for (MediaAt media : DescriptionAt.of(session).media()) {
            if (media.description().has(BundleOnly.TYPE) || isOpen(media)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpen(MediaAt media) {
        for (AttributeAt<Setup> setup : media.inForce(Setup.TYPE)) {
            if (setup.value() == Setup.ACTPASS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFaulty(MediaAt media) {
        Optional<Setup> first = media.isOverDtls() ? media.first(Setup.TYPE).map(AttributeAt::value) : Optional.empty();
        return first.isPresent() && (first.get() == Setup.ACTIVE || first.get() == Setup.PASSIVE);
    }

    private Diagnostic report(AttributeAt<Setup> setup) {
        return Diagnostic.builder(code(), setup.valueSpan(), "an offer leaves the role open: actpass")
                .help("write a=setup:actpass")
                .fix(Fix.safe(new Edit(setup.valueSpan(), "actpass")))
                .build();
    }
}
