package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.diagnostic.Diagnostic;

/** A call put on hold by the address 0.0.0.0, where a direction should say so. */
final class HoldByAddress implements MediaRule {

    private static final int DISCARD = 9;

    @Override
    public String code() {
        return "hold-by-address";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 8.4";
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        boolean mayBeHold = media.field()
                .filter(field -> field.port() > 0 && field.port() != DISCARD)
                .isPresent();
        return mayBeHold
                        && !media.hasInForce(IceUfrag.TYPE)
                        && !media.description().has(Candidate.TYPE)
                ? media.connections().stream()
                        .filter(at ->
                                at.connection().address() instanceof Address.Ip4 address && address.isUnspecified())
                        .map(at -> finding(at.address(), "0.0.0.0 stands for hold, which a direction should say")
                                .help("write a=sendonly or a=inactive, and the real address")
                                .related(media.line().span(), "the stream on hold")
                                .build())
                        .toList()
                : List.of();
    }
}
