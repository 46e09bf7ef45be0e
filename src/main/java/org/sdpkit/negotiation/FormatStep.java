package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sdpkit.codec.Association;
import org.sdpkit.codec.Association.Role;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecGraph;
import org.sdpkit.codec.CodecMatch;
import org.sdpkit.codec.CodecMatch.Match;
import org.sdpkit.codec.CodecMatch.Mismatch;
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
    private final CodecGraph own;
    private final CodecMatchers matchers;
    private final Policy policy;
    private final PayloadTypeHistory history;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<FormatPair> chosen = new ArrayList<>();

    private FormatStep(OfferedMedia offered, OwnMedia own) {
        this.index = offered.index();
        this.offered = offered.codecs();
        this.own = own.capability().codecs();
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
            dependants().forEach(codec -> refuse(codec, "nothing is left that it could serve", SECTION));
        }
        List<FormatPair> ordered = chosen.stream().sorted(order()).toList();
        List<FormatPair> numbered = PayloadTypeStep.number(ordered, policy);
        numbered.forEach(this::take);
        return new Decided<>(numbered, decisions);
    }

    private void choosePrimaries() {
        List<FormatPair> common = new ArrayList<>();
        offered.primaries().forEach(codec -> match(codec).ifPresent(common::add));
        common.sort(order());
        boolean isOne = policy.formatCount() == FormatCount.ONE;
        for (FormatPair pair : common) {
            if (isOne && !chosen.isEmpty()) {
                refuse(
                        pair.offered(),
                        "one codec at a time, and "
                                + CodecText.name(chosen.get(0).offered()) + " comes first",
                        SECTION);
            } else {
                chosen.add(pair);
            }
        }
    }

    /** What serves another dependant, such as rtx for red, is chosen once that is. */
    private void chooseDependants() {
        List<Codec> waiting = new ArrayList<>(dependants());
        boolean isProgress = true;
        while (isProgress) {
            List<Codec> ready = waiting.stream().filter(this::isServing).toList();
            waiting.removeAll(ready);
            List<FormatPair> matched =
                    ready.stream().flatMap(codec -> match(codec).stream()).toList();
            chosen.addAll(matched);
            isProgress = !matched.isEmpty();
        }
        waiting.forEach(codec -> refuse(codec, orphan(codec), reference(codec)));
    }

    private List<Codec> dependants() {
        List<Codec> primaries = offered.primaries();
        return offered.codecs().stream()
                .filter(codec -> !primaries.contains(codec))
                .toList();
    }

    /** Whether what it depends on is in the answer. */
    private boolean isServing(Codec codec) {
        List<Association> associations = offered.associationsOf(codec);
        if (isStandIn(codec) && offered.primaries().isEmpty()) {
            return true;
        }
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
        return association
                .primary()
                .filter(primary -> pairOf(primary).isPresent())
                .isPresent();
    }

    private Optional<FormatPair> pairOf(Codec codec) {
        return chosen.stream().filter(pair -> pair.offered().equals(codec)).findFirst();
    }

    private static boolean isStandIn(Codec codec) {
        return CodecRole.of(codec) == CodecRole.STANDS_IN;
    }

    private static boolean isRetransmission(Codec codec) {
        return CodecRole.of(codec) == CodecRole.RETRANSMITS;
    }

    /** The first of ours that it is, and that serves the same. */
    private Optional<FormatPair> match(Codec codec) {
        if (codec.rtpMap().isEmpty()) {
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
        List<Mismatch> mismatches = new ArrayList<>();
        for (Codec ours : own.codecs()) {
            if (CodecMatchers.areOfOneKind(codec, ours) && servesTheSame(codec, ours)) {
                CodecMatch outcome = matchers.match(codec, ours);
                if (outcome instanceof Match match) {
                    return Optional.of(new FormatPair(codec, ours, match));
                }
                mismatches.add((Mismatch) outcome);
            }
        }
        (mismatches.isEmpty() ? farMismatches(codec) : mismatches)
                .stream().limit(1).forEach(mismatch -> refuse(codec, mismatch.reason(), mismatch.reference()));
        return Optional.empty();
    }

    /** Why none of ours comes near. */
    private List<Mismatch> farMismatches(Codec codec) {
        List<Codec> candidates =
                own.codecs().stream().filter(ours -> servesTheSame(codec, ours)).toList();
        return matchers.explain(codec, candidates).mismatches();
    }

    /** Of what names the codec that it serves, ours must serve the codec of ours that was chosen. */
    private boolean servesTheSame(Codec codec, Codec ours) {
        List<Codec> served = offered.associationsOf(codec).stream()
                .filter(association -> association.role() == Role.RETRANSMITS)
                .flatMap(association -> association.primary().stream())
                .flatMap(primary -> pairOf(primary).stream())
                .map(FormatPair::own)
                .toList();
        boolean isNaming = CodecRole.of(ours) == CodecRole.RETRANSMITS;
        return served.isEmpty()
                || !isNaming
                || own.associationsOf(ours).stream()
                        .flatMap(association -> association.primary().stream())
                        .anyMatch(served::contains);
    }

    private Comparator<FormatPair> order() {
        List<Codec> leading = policy.formatOrder() == FormatOrder.OWN ? own.codecs() : offered.codecs();
        Comparator<FormatPair> byOffer =
                Comparator.comparingInt(pair -> offered.codecs().indexOf(pair.offered()));
        return policy.formatOrder() == FormatOrder.OWN
                ? Comparator.<FormatPair>comparingInt(pair -> leading.indexOf(pair.own()))
                        .thenComparing(byOffer)
                : byOffer;
    }

    private void take(FormatPair pair) {
        Place place = new Place.Format(index, pair.offered().format());
        String name = CodecText.name(pair.offered());
        if (pair.match().notes().isEmpty()) {
            decisions.add(Decision.taken(place, name + " is one of ours", SECTION));
        }
        pair.match()
                .notes()
                .forEach(note -> decisions.add(Decision.changed(
                        place, name + ": " + note.parameter() + ": " + note.change(), note.reference())));
    }

    private void refuse(Codec codec, String reason, String reference) {
        decisions.add(Decision.refused(
                new Place.Format(index, codec.format()), CodecText.name(codec) + ": " + reason, reference));
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
