package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.IceOption;
import org.sdpkit.attribute.IceOptions;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** An ICE option that is not registered. */
final class UnknownIceOption implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unknown-ice-option";
    }

    @Override
    public String reference() {
        return "RFC 8839 section 5.6";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(IceOptions.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.in(
                        session,
                        IceOptions.TYPE,
                        at -> !areRegistered(at.value().options()))
                .reportAll(options -> WordAt.in(options).stream()
                        .filter(option -> !IceOption.REGISTERED.contains(new IceOption(option.text())))
                        .map(this::report));
    }

    private static boolean areRegistered(List<IceOption> options) {
        return IceOption.REGISTERED.containsAll(options);
    }

    private Diagnostic report(WordAt option) {
        return Diagnostic.builder(code(), option.span(), "ICE option " + option.text() + " is not registered")
                .help("expect that others ignore it")
                .build();
    }
}
