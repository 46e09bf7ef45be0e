package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.IceOption;
import org.sdpkit.attribute.IceOptions;
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
    public List<Diagnostic> check(SessionDescription session) {
        return session.placedLines().stream()
                .flatMap(placed -> AttributeAt.in(List.of(placed), IceOptions.TYPE))
                .flatMap(options -> options.value().options().stream()
                        .filter(option -> !IceOption.REGISTERED.contains(option))
                        .map(option -> report(options, option)))
                .toList();
    }

    private Diagnostic report(AttributeAt<IceOptions> options, IceOption option) {
        return Diagnostic.builder(
                        code(), options.wordSpan(option.name()), "ICE option " + option + " is not registered")
                .help("expect that others ignore it")
                .build();
    }
}
