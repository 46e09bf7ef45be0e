package org.sdpkit.validation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.T38FaxRateManagement;
import org.sdpkit.diagnostic.Diagnostic;

/** A way to agree on the rate of a fax that does not go with UDP or with TCP. */
final class T38RateManagementTransport implements MediaRule {

    @Override
    public String code() {
        return "t38-rate-management-transport";
    }

    @Override
    public String reference() {
        return "ITU-T T.38 section D.2.3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(T38FaxRateManagement.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.field().filter(field -> Kinds.isT38(media)).stream()
                .flatMap(field -> {
                    boolean isTcp =
                            field.protocol().name().toUpperCase(Locale.ROOT).startsWith("TCP");
                    T38FaxRateManagement right =
                            isTcp ? T38FaxRateManagement.LOCAL_TCF : T38FaxRateManagement.TRANSFERRED_TCF;
                    T38FaxRateManagement wrong =
                            isTcp ? T38FaxRateManagement.TRANSFERRED_TCF : T38FaxRateManagement.LOCAL_TCF;
                    return media.all(T38FaxRateManagement.TYPE, at -> at.value().sameAs(wrong)).stream()
                            .map(at -> finding(
                                            at.valueSpan(),
                                            at.value().method() + " does not go with " + (isTcp ? "TCP" : "UDP"))
                                    .help("write " + right.method())
                                    .build());
                })
                .toList();
    }
}
