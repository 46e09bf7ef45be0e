package org.sdpkit.validation;

import java.util.List;
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
        boolean isOffer = MediaAt.all(session)
                .anyMatch(media -> media.description().has(BundleOnly.TYPE)
                        || media.inForce(Setup.TYPE).stream().anyMatch(setup -> setup.value() == Setup.ACTPASS));
        if (!isOffer) {
            return List.of();
        }
        return Transports.inUse(session)
                .filter(Transports::isOverDtls)
                .flatMap(media -> media.all(Setup.TYPE).stream().limit(1))
                .filter(setup -> setup.value() == Setup.ACTIVE || setup.value() == Setup.PASSIVE)
                .map(setup -> Diagnostic.builder(code(), setup.valueSpan(), "an offer leaves the role open: actpass")
                        .help("write a=setup:actpass")
                        .fix(Fix.safe(new Edit(setup.valueSpan(), "actpass")))
                        .build())
                .toList();
    }
}
