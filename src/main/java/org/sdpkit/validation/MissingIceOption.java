package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.IceOption;
import org.sdpkit.attribute.IceOptions;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/**
 * ICE without an option that whoever speaks it has to name.
 *
 * @param option the option
 */
record MissingIceOption(IceOption option, String reference) implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "missing-" + option.name();
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(IceUfrag.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Transports.of(session)
                .describing(media -> !media.inForce(IceUfrag.TYPE).isEmpty()
                        && media.inForce(IceOptions.TYPE).stream()
                                .noneMatch(options -> options.value().options().contains(option)))
                .reportFirst(media -> Diagnostic.builder(
                                code(), media.line().span(), "ICE is used without the option " + option)
                        .help("name " + option + " in a=ice-options")
                        .build());
    }
}
