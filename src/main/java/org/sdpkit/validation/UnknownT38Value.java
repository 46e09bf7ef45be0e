package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.T38FaxRateManagement;
import org.sdpkit.attribute.T38FaxUdpEc;
import org.sdpkit.attribute.T38ModemType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A word of a T.38 attribute that T.38 does not define. */
final class UnknownT38Value implements Rule<SessionDescription> {

    private static final List<String> RATES = List.of("localTCF", "transferredTCF");
    private static final List<String> CORRECTIONS = List.of("t38UDPRedundancy", "t38UDPFEC", "t38UDPNoEC");
    private static final List<String> MODEMS = List.of("t38G3FaxOnly", "t38G3AndV34G3");

    private final List<Rule<SessionDescription>> words = List.of(
            word(T38FaxRateManagement.TYPE, T38FaxRateManagement::method, "rate management", RATES),
            word(T38FaxUdpEc.TYPE, T38FaxUdpEc::method, "error correction", CORRECTIONS),
            word(T38ModemType.TYPE, T38ModemType::modem, "modem type", MODEMS));

    @Override
    public String code() {
        return "unknown-t38-value";
    }

    @Override
    public String reference() {
        return "ITU-T T.38 section D.2.3";
    }

    private <T> UnknownWord<T> word(AttributeType<T> type, Function<T, String> word, String what, List<String> known) {
        return new UnknownWord<>(code(), reference(), type, value -> List.of(word.apply(value)), what, known, true);
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(T38FaxRateManagement.TYPE, T38FaxUdpEc.TYPE, T38ModemType.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return words.stream().flatMap(rule -> rule.check(session).stream()).toList();
    }
}
