package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.TlsId;
import org.sdpkit.codec.Association;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Side;

/** A DTLS role that changes while the association lives. */
final class DtlsRoleChanged implements Rule<Exchange> {

    @Override
    public String code() {
        return "dtls-role-changed";
    }

    @Override
    public String reference() {
        return "RFC 8842 section 5.5";
    }

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, Association> known = new HashMap<>();
        for (Turn turn : Turn.allOf(exchange)) {
            if (turn.type() != DescriptionType.OFFER) {
                turn.offer().ifPresent(offer -> turn.transports()
                        .forEach(media -> check(offer, turn, media, known).ifPresent(found::add)));
            }
        }
        return found.stream().limit(1).toList();
    }

    /** What makes an association what it is, and who is its client. */
    private record Association(Set<Object> facts, Side client) {}

    private Optional<Diagnostic> check(Turn offer, Turn turn, MediaAt media, Map<String, Association> known) {
        Optional<AttributeAt<Setup>> setup = media.inForce(Setup.TYPE).stream().findFirst();
        Optional<MediaAt> offered = offer.media(media.index());
        if (setup.isEmpty()
                || offered.isEmpty()
                || media.inForce(Fingerprint.TYPE).isEmpty()) {
            return Optional.empty();
        }
        Side client =
                setup.get().value() == Setup.ACTIVE ? turn.side() : turn.side().other();
        Association now = new Association(facts(turn.side(), media, offer.side(), offered.get()), client);
        Association before = known.put(turn.name(media), now);
        boolean isChanged = before != null && before.facts().equals(now.facts()) && before.client() != client;
        return isChanged ? Optional.of(report(turn, setup.get())) : Optional.empty();
    }

    private static Set<Object> facts(Side answerer, MediaAt answered, Side offerer, MediaAt offered) {
        Set<Object> facts = new HashSet<>();
        addFacts(answerer, answered, facts);
        addFacts(offerer, offered, facts);
        return facts;
    }

    private static void addFacts(Side side, MediaAt media, Set<Object> facts) {
        for (AttributeType<?> type : List.of(Fingerprint.TYPE, TlsId.TYPE, IceUfrag.TYPE)) {
            media.inForce(type).forEach(attribute -> facts.add(List.of(side, attribute.value())));
        }
    }

    private Diagnostic report(Turn turn, AttributeAt<Setup> setup) {
        return Diagnostic.builder(
                        code(),
                        turn.place(setup.span()),
                        "setup:%s turns the DTLS roles round".formatted(Setup.TYPE.write(setup.value())))
                .help("answer with the role that this side has in the association")
                .build();
    }
}
