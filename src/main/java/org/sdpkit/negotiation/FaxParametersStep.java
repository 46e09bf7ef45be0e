package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.T38FaxFillBitRemoval;
import org.sdpkit.attribute.T38FaxMaxBuffer;
import org.sdpkit.attribute.T38FaxMaxDatagram;
import org.sdpkit.attribute.T38FaxMaxIfp;
import org.sdpkit.attribute.T38FaxRateManagement;
import org.sdpkit.attribute.T38FaxTranscodingJbig;
import org.sdpkit.attribute.T38FaxTranscodingMmr;
import org.sdpkit.attribute.T38FaxUdpEc;
import org.sdpkit.attribute.T38FaxUdpEcDepth;
import org.sdpkit.attribute.T38FaxUdpFecMaxSpan;
import org.sdpkit.attribute.T38FaxVersion;
import org.sdpkit.attribute.T38MaxBitRate;
import org.sdpkit.attribute.T38ModemType;
import org.sdpkit.attribute.T38VendorInfo;
import org.sdpkit.model.Line;

/**
 * What T.38 agrees on: version, rate management, error correction and what pages may be turned into are negotiated; limits
 * are each side's own (ITU-T T.38 Annex D).
 */
final class FaxParametersStep {

    private static final String SECTION = "ITU-T T.38 Annex D";

    private final OfferedMedia offered;
    private final OwnMedia own;
    private final boolean isUdp;
    private final List<Line> lines = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    private FaxParametersStep(OfferedMedia offered, OwnMedia own) {
        this.offered = offered;
        this.own = own;
        this.isUdp = !ConnectionStep.isFor(offered.field().protocol());
    }

    /** The lines of the answer; empty where the media description has to be refused. */
    static Decided<Optional<List<Line>>> answer(OfferedMedia offered, OwnMedia own) {
        return new FaxParametersStep(offered, own).answer();
    }

    private Decided<Optional<List<Line>>> answer() {
        version();
        say(T38MaxBitRate.TYPE);
        flag(T38FaxFillBitRemoval.TYPE, T38FaxFillBitRemoval::value, T38FaxFillBitRemoval::new);
        flag(T38FaxTranscodingMmr.TYPE, T38FaxTranscodingMmr::value, T38FaxTranscodingMmr::new);
        flag(T38FaxTranscodingJbig.TYPE, T38FaxTranscodingJbig::value, T38FaxTranscodingJbig::new);
        if (!isRateManaged()) {
            return new Decided<>(Optional.empty(), decisions);
        }
        say(T38FaxMaxIfp.TYPE);
        if (isUdp) {
            say(T38FaxMaxBuffer.TYPE);
            say(T38FaxMaxDatagram.TYPE);
            correction();
        }
        say(T38ModemType.TYPE);
        say(T38VendorInfo.TYPE);
        return new Decided<>(Optional.of(lines), decisions);
    }

    /** The lower one; who says none has version 0. */
    private void version() {
        Optional<T38FaxVersion> theirs = offered.description().first(T38FaxVersion.TYPE);
        Optional<T38FaxVersion> ours = own.first(T38FaxVersion.TYPE);
        if (theirs.isEmpty() && ours.isEmpty()) {
            return;
        }
        int asked = theirs.map(T38FaxVersion::version).orElse(0);
        int best = ours.map(T38FaxVersion::version).orElse(0);
        int version = Math.min(asked, best);
        lines.add(Line.of(T38FaxVersion.TYPE, new T38FaxVersion(version)));
        String said = "offered version " + asked + ", ours is " + best + ": the lower one";
        Place place = offered.placeOf("T38FaxVersion");
        decisions.add(version == asked ? Decision.taken(place, said, SECTION) : Decision.changed(place, said, SECTION));
    }

    /** As it is offered, or not at all; ours where nothing is offered, for it must be said. */
    private boolean isRateManaged() {
        Optional<T38FaxRateManagement> theirs = offered.description().first(T38FaxRateManagement.TYPE);
        List<T38FaxRateManagement> ours = rateManagements();
        if (theirs.isEmpty()) {
            own.first(T38FaxRateManagement.TYPE).ifPresent(rate -> lines.add(Line.of(T38FaxRateManagement.TYPE, rate)));
            return true;
        }
        Place place = offered.placeOf("T38FaxRateManagement");
        boolean isKnown = ours.stream().anyMatch(theirs.get()::sameAs);
        String method = theirs.get().method();
        if (isKnown) {
            lines.add(Line.of(T38FaxRateManagement.TYPE, theirs.get()));
            decisions.add(Decision.taken(place, method + " is managed by both", SECTION));
        } else {
            String known = ours.stream().map(T38FaxRateManagement::method).collect(Collectors.joining(", "));
            decisions.add(Decision.refused(place, "offered " + method + ", ours is " + known, SECTION));
        }
        return isKnown;
    }

    /** Who says none has the one that is made for the transport. */
    private List<T38FaxRateManagement> rateManagements() {
        List<T38FaxRateManagement> said = own.capability().description().all(T38FaxRateManagement.TYPE);
        T38FaxRateManagement usual = isUdp ? T38FaxRateManagement.TRANSFERRED_TCF : T38FaxRateManagement.LOCAL_TCF;
        return said.isEmpty() ? List.of(usual) : said;
    }

    /** One of those offered; how far it reaches is our own. */
    private void correction() {
        List<T38FaxUdpEc> theirs = offered.description().all(T38FaxUdpEc.TYPE);
        if (theirs.isEmpty()) {
            return;
        }
        Place place = offered.placeOf("T38FaxUdpEC");
        Optional<T38FaxUdpEc> common = common(theirs);
        if (common.isEmpty()) {
            decisions.add(Decision.refused(place, "no error correction in common: packets go without", SECTION));
            return;
        }
        T38FaxUdpEc chosen = common.get();
        lines.add(Line.of(T38FaxUdpEc.TYPE, chosen));
        decisions.add(Decision.taken(place, chosen.method() + " is the first that both have", SECTION));
        if (chosen.sameAs(T38FaxUdpEc.REDUNDANCY)) {
            say(T38FaxUdpEcDepth.TYPE);
        } else if (chosen.sameAs(T38FaxUdpEc.FEC)) {
            say(T38FaxUdpFecMaxSpan.TYPE);
        }
    }

    /** In the order of the offer or in ours, spelled as it is offered. */
    private Optional<T38FaxUdpEc> common(List<T38FaxUdpEc> theirs) {
        List<T38FaxUdpEc> ours = own.capability().description().all(T38FaxUdpEc.TYPE);
        boolean isOwnOrder = own.policy().formatOrder() == Policy.FormatOrder.OWN;
        return isOwnOrder
                ? ours.stream()
                        .flatMap(mine -> theirs.stream().filter(mine::sameAs))
                        .findFirst()
                : theirs.stream()
                        .filter(other -> ours.stream().anyMatch(other::sameAs))
                        .findFirst();
    }

    /** What both can is set as it is offered; what is offered with a value and ours cannot is answered by 0. */
    private <T> void flag(
            AttributeType<T> type, Function<T, Optional<Boolean>> value, Function<Optional<Boolean>, T> withValue) {
        Optional<T> theirs = offered.description().first(type);
        if (theirs.isEmpty()) {
            return;
        }
        boolean isOffered = value.apply(theirs.get()).orElse(true);
        boolean isOurs = own.first(type)
                .flatMap(value.andThen(said -> said.or(() -> Optional.of(true))))
                .orElse(false);
        Place place = offered.placeOf(type.names().get(0));
        if (isOffered && isOurs) {
            lines.add(Line.of(type, theirs.get()));
            decisions.add(Decision.taken(place, "both can", SECTION));
            return;
        }
        if (value.apply(theirs.get()).isPresent()) {
            lines.add(Line.of(type, withValue.apply(Optional.of(false))));
        }
        if (isOffered) {
            decisions.add(Decision.refused(place, "ours cannot", SECTION));
        }
    }

    private <T> void say(AttributeType<T> type) {
        own.capability().description().all(type).forEach(value -> lines.add(Line.of(type, value)));
    }
}
