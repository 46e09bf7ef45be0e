package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.NetType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Protocol;

/** A circuit-switched call whose address is no telephone number. */
final class CircuitSwitchedAddress implements MediaRule {

    @Override
    public String code() {
        return "circuit-switched-address";
    }

    @Override
    public String reference() {
        return "RFC 7195 section 5.2";
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.isOver(List.of(Protocol.PSTN))
                ? media.connections().stream()
                        .filter(at -> !at.connection().netType().equals(NetType.PSTN))
                        .map(at -> finding(
                                        at.line().valueSpan(),
                                        "address of a circuit-switched call is not of network PSTN")
                                .help("write c=PSTN E164 <number>, or c=PSTN - - where it is not known")
                                .related(media.line().span(), "the m= line")
                                .build())
                        .toList()
                : List.of();
    }
}
