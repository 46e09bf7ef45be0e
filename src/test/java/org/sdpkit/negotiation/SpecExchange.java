package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.TlsId;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Origin;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Policy.FormatCount;
import org.sdpkit.negotiation.Policy.FormatOrder;
import org.sdpkit.negotiation.Policy.PayloadTypes;

/** Two sides who talk as an example of an RFC has it. */
final class SpecExchange {

    private static final Pattern KEY = Pattern.compile("(inline:|tls-id:)[^|; ]+");

    private final Map<String, Capabilities> capabilities = new HashMap<>();
    private final Map<String, SessionDescription> said = new HashMap<>();
    private Optional<SessionDescription> offer = Optional.empty();

    void can(SpecBlock block) {
        Policy policy = Policy.DEFAULT;
        policy = block.says("one") ? policy.with(FormatCount.ONE) : policy;
        policy = block.says("own-order") ? policy.with(FormatOrder.OWN) : policy;
        policy = block.says("own-numbers") ? policy.with(PayloadTypes.OWN) : policy;
        Capabilities can =
                Capabilities.of(block.session()).toBuilder().policy(policy).build();
        capabilities.put(block.name(), can);
    }

    void offers(SpecBlock block) {
        offer = Optional.of(block.session());
        said.put(block.name(), block.session());
    }

    void answered(SpecBlock block) {
        said.put(block.name(), block.session());
    }

    boolean hasSaidNothing(String name) {
        return !said.containsKey(name);
    }

    SessionDescription answer(String name) {
        Situation situation = new Situation(
                Objects.requireNonNull(capabilities.get(name), name),
                Ids.seeded(1),
                Optional.ofNullable(said.get(name)),
                Optional.empty(),
                Optional.ofNullable(said.get(name)),
                Map.of(),
                List.of(),
                List.of());
        return Negotiator.answer(new Asked(offer.orElseThrow(), situation))
                .orThrow()
                .description();
    }

    /** The lines of a description, those of one level in any order; of a refused stream only that it is refused. */
    static List<String> comparable(SessionDescription session, boolean withOrigin) {
        List<String> lines = new ArrayList<>(session.levelLines().stream()
                .filter(line -> withOrigin || !line.is(Origin.TYPE))
                .map(Line::text)
                .toList());
        session.mediaDescriptions().forEach(media -> lines.addAll(comparable(media)));
        return lines;
    }

    private static List<String> comparable(MediaDescription media) {
        MediaField field = media.media().orElseThrow();
        if (field.port() == 0) {
            return List.of("m=" + field.type() + " 0 " + field.protocol());
        }
        List<String> lines = new ArrayList<>(List.of(media.line().text()));
        lines.addAll(media.levelLines().stream()
                .skip(1)
                .map(SpecExchange::masked)
                .sorted()
                .toList());
        return lines;
    }

    /** A line without what each session makes for itself: the key of SDES and the name of an association of DTLS. */
    private static String masked(Line line) {
        String text = line.text();
        return line.is(Crypto.TYPE) || line.is(TlsId.TYPE) ? KEY.matcher(text).replaceAll("$1KEY") : text;
    }
}
