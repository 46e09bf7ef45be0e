package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MaxPtime;
import org.sdpkit.attribute.Ptime;
import org.sdpkit.diagnostic.Diagnostic;

/** A length of packets above the largest. */
final class PacketTimeAboveMaximum implements MediaRule {

    @Override
    public String code() {
        return "packet-time-above-maximum";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 6.5";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Ptime.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        List<AttributeAt<MaxPtime>> maxima = media.all(MaxPtime.TYPE);
        return media.all(Ptime.TYPE).stream()
                .flatMap(at -> maxima.stream()
                        .filter(most ->
                                at.value().packetTime().compareTo(most.value().maximumPacketTime()) > 0)
                        .map(most -> finding(
                                        at.valueSpan(),
                                        "packets are to be of "
                                                + at.value().packetTime().toPlainString() + " ms, but of at most "
                                                + most.value()
                                                        .maximumPacketTime()
                                                        .toPlainString())
                                .help("lower a=ptime, or raise a=maxptime")
                                .related(most.span(), "the largest length")
                                .build()))
                .toList();
    }
}
