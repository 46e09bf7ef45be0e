package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.Association;
import org.sdpkit.codec.Association.Role;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecGraph;
import org.sdpkit.codec.CodecMatch;
import org.sdpkit.codec.CodecMatch.Match;
import org.sdpkit.codec.CodecMatch.Mismatch;
import org.sdpkit.codec.CodecMatch.Note;
import org.sdpkit.codec.CodecMatchers;
import org.sdpkit.negotiation.Policy.FormatCount;
import org.sdpkit.negotiation.Policy.FormatOrder;
import org.sdpkit.negotiation.Policy.Strictness;

/**
 * Which formats both sides have: RFC 3264 section 6.1. Codecs that carry media come first; what depends on them (rtx,
 * red, FEC, comfort noise, telephone events) goes where they go.
 */
final class FormatStep {

    private static final String SECTION = "RFC 3264 section 6.1";

    private final int index;
    private final CodecGraph offered;
    private final OwnCodecs own;
    private final CodecMatchers matchers;
    private final Policy policy;
    private final PayloadTypeHistory history;
    private final List<Decision> decisions = new ArrayList<>();

    /** By the offered format. */
    private final Map<String, FormatPair> chosen = new HashMap<>();

    private FormatStep(OfferedMedia offered, OwnMedia own) {
        this.index = offered.index();
        this.offered = offered.codecs();
        this.own = own.capability().ownCodecs();
        this.matchers = own.endpoint().matchers();
        this.policy = own.policy();
        this.history = own.history();
    }

    /** The formats of the answer, in its order; none where there is nothing in common. */
    static Decided<List<FormatPair>> answer(OfferedMedia offered, OwnMedia own) {
        return new FormatStep(offered, own).run();
    }

    private Decided<List<FormatPair>> run() {
        choosePrimaries();
        if (!chosen.isEmpty() || offered.primaries().isEmpty()) {
            chooseDependants();
        } else {
            offered.dependants().forEach(codec -> refuse(codec, "nothing is left that it could serve", SECTION));
        }
        List<FormatPair> numbered = PayloadTypeStep.number(ordered(), policy);
        numbered.forEach(this::take);
        return new Decided<>(numbered, decisions);
    }

    private void choosePrimaries() {
        List<FormatPair> common = new ArrayList<>();
        for (Codec codec : offered.primaries()) {
            match(codec).ifPresent(common::add);
        }
        prefer(common);
        boolean isOne = policy.formatCount() == FormatCount.ONE;
        for (FormatPair pair : common) {
            if (isOne && !chosen.isEmpty()) {
                refuse(
                        pair.offered(),
                        "one codec at a time, and "
                                + CodecText.name(common.get(0).offered()) + " comes first",
                        SECTION);
            } else {
                choose(pair);
            }
        }
    }

    private void choose(FormatPair pair) {
        chosen.put(pair.offered().format(), pair);
    }

    /** What serves another dependant, such as rtx for red, is chosen once that is. */
    private void chooseDependants() {
        List<Codec> waiting = offered.dependants();
        boolean isProgress = true;
        while (isProgress) {
            List<FormatPair> matched = new ArrayList<>();
            List<Codec> others = new ArrayList<>();
            for (Codec codec : waiting) {
                if (isServing(codec)) {
                    match(codec).ifPresent(matched::add);
                } else {
                    others.add(codec);
                }
            }
            matched.forEach(this::choose);
            waiting = others;
            isProgress = !matched.isEmpty();
        }
        waiting.forEach(codec -> refuse(codec, () -> orphan(codec), reference(codec)));
    }

    /** Whether what it depends on is in the answer. */
    private boolean isServing(Codec codec) {
        if (offered.primaries().isEmpty() && isStandIn(codec)) {
            return true;
        }
        List<Association> associations = offered.associationsOf(codec);
        if (associations.isEmpty()) {
            return !isRetransmission(codec) && !isStandIn(codec) && !chosen.isEmpty();
        }
        boolean needsAll = associations.get(0).role() == Role.RETRANSMITS
                || associations.get(0).role() == Role.REPEATS;
        return needsAll
                ? associations.stream().allMatch(this::isChosen)
                : associations.stream().anyMatch(this::isChosen);
    }

    private boolean isChosen(Association association) {
        return chosen.containsKey(association.format());
    }

    private static boolean isStandIn(Codec codec) {
        return CodecRole.of(codec) == CodecRole.STANDS_IN;
    }

    private static boolean isRetransmission(Codec codec) {
        return CodecRole.of(codec) == CodecRole.RETRANSMITS;
    }

    /** The first of ours that it is, and that serves the same. */
    private Optional<FormatPair> match(Codec codec) {
        Optional<RtpMap> map = codec.rtpMap();
        if (map.isEmpty()) {
            refuse(codec, "payload type " + codec.format() + " has no rtpmap", "RFC 8866 section 6.6");
            return Optional.empty();
        }
        Optional<Codec> before = history.conflict(codec, matchers);
        if (before.isPresent() && policy.strictness() == Strictness.STRICT) {
            refuse(
                    codec,
                    "its payload type stands for " + CodecText.name(before.get()) + " in this session",
                    "RFC 3264 section 8.3.2");
            return Optional.empty();
        }
        if (!CodecText.isWritable(codec)) {
            refuse(codec, "what is said of it holds a NUL", "RFC 8866 section 9");
            return Optional.empty();
        }
        Optional<Codec> retransmitted = retransmitted(codec);
        Optional<Mismatch> first = Optional.empty();
        for (Codec ours : own.ofOneKindWith(codec, map.get())) {
            if (isServing(ours, retransmitted)) {
                CodecMatch outcome = matchers.match(codec, ours);
                if (outcome instanceof Match match) {
                    return Optional.of(new FormatPair(codec, ours, match));
                }
                first = first.isPresent() ? first : Optional.of((Mismatch) outcome);
            }
        }
        first.or(() -> farMismatch(codec, retransmitted))
                .ifPresent(mismatch -> refuse(codec, mismatch::reason, mismatch.reference()));
        return Optional.empty();
    }

    /** Why none of ours comes near. */
    private Optional<Mismatch> farMismatch(Codec codec, Optional<Codec> retransmitted) {
        List<Codec> candidates = own.graph().codecs().stream()
                .filter(ours -> !isRetransmission(ours) || isServing(ours, retransmitted))
                .toList();
        return matchers.explain(codec, candidates).mismatches().stream().findFirst();
    }

    /** The codec of ours whose packets an offered one sends again. */
    private Optional<Codec> retransmitted(Codec codec) {
        for (Association association : offered.associationsOf(codec)) {
            FormatPair served = chosen.get(association.format());
            if (association.role() == Role.RETRANSMITS && served != null) {
                return Optional.of(served.own());
            }
        }
        return Optional.empty();
    }

    /** What names the codec that it serves must serve this one, where there is one. */
    private boolean isServing(Codec ours, Optional<Codec> retransmitted) {
        return retransmitted.isEmpty() || own.serves(ours, retransmitted.get());
    }

    /** The formats that were chosen, in the order of the answer. */
    private List<FormatPair> ordered() {
        List<FormatPair> pairs = new ArrayList<>();
        for (Codec codec : offered.codecs()) {
            FormatPair pair = chosen.get(codec.format());
            if (pair != null) {
                pairs.add(pair);
            }
        }
        prefer(pairs);
        return pairs;
    }

    /** Puts formats that are in the order of the offer in ours, if that counts. */
    private void prefer(List<FormatPair> pairs) {
        if (policy.formatOrder() == FormatOrder.OWN) {
            pairs.sort(Comparator.comparingInt(pair -> own.rank(pair.own())));
        }
    }

    private void take(FormatPair pair) {
        Place place = new Place.Format(index, pair.offered().format());
        if (pair.match().notes().isEmpty()) {
            decisions.add(Decision.taken(place, () -> CodecText.name(pair.offered()) + " is one of ours", SECTION));
        }
        for (Note note : pair.match().notes()) {
            decisions.add(Decision.changed(
                    place,
                    () -> CodecText.name(pair.offered()) + ": " + note.parameter() + ": " + note.change(),
                    note.reference()));
        }
    }

    private void refuse(Codec codec, String reason, String reference) {
        refuse(codec, () -> reason, reference);
    }

    private void refuse(Codec codec, Supplier<String> reason, String reference) {
        Place place = new Place.Format(index, codec.format());
        decisions.add(Decision.refused(place, () -> CodecText.name(codec) + ": " + reason.get(), reference));
    }

    private String orphan(Codec codec) {
        List<Association> associations = offered.associationsOf(codec);
        if (associations.isEmpty()) {
            return isRetransmission(codec)
                    ? "it does not say which payload type it retransmits"
                    : "no codec with its clock rate is left that it could serve";
        }
        return "it serves "
                + associations.stream()
                        .map(Association::format)
                        .collect(Collectors.joining(", payload type ", "payload type ", ""))
                + ", which is not in the answer";
    }

    private static String reference(Codec codec) {
        return CodecRole.of(codec).reference();
    }
}
