package org.sdpkit.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sdpkit.attribute.SsrcGroupSemantics;
import org.sdpkit.codec.Association;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecGraph;
import org.sdpkit.codec.Flexfec;
import org.sdpkit.codec.NoParameters;
import org.sdpkit.codec.Red;
import org.sdpkit.codec.Rtx;
import org.sdpkit.model.MediaField;

/**
 * Takes codecs out of media descriptions of RTP, and what makes no sense without them.
 *
 * @param codecs those that are named
 * @param areKept whether they stay and all others go
 */
record CodecRemoval(List<CodecSelector> codecs, boolean areKept) implements Change {

    static Change removing(String argument) {
        return new CodecRemoval(CodecSelector.readAll(argument), false);
    }

    static Change keeping(String argument) {
        return new CodecRemoval(CodecSelector.readAll(argument), true);
    }

    @Override
    public void make(Draft draft, MediaSelector on) {
        List<Integer> rejected = new ArrayList<>();
        for (int index : on.indexes(draft.session())) {
            Optional<MediaField> field =
                    draft.media(index).media().filter(each -> each.protocol().isRtp());
            if (field.isPresent()) {
                CodecGraph graph = CodecGraph.of(draft.media(index));
                Set<String> gone = gone(graph);
                if (!gone.isEmpty() && gone.containsAll(field.get().formats())) {
                    rejected.add(index);
                } else if (!gone.isEmpty()) {
                    remove(draft, index, graph, gone);
                }
            }
        }
        Rejection.reject(draft, rejected);
    }

    private void remove(Draft draft, int mediaIndex, CodecGraph graph, Set<String> gone) {
        Map<String, Optional<String>> names = new HashMap<>();
        gone.forEach(format -> names.put(format, Optional.empty()));
        FormatLines.rewrite(draft, mediaIndex, names);
        removeSources(draft, mediaIndex, graph, gone);
    }

    /** The formats that go: those that are named, then what depends on them alone. */
    private Set<String> gone(CodecGraph graph) {
        boolean isNoneNamed = graph.codecs().stream().noneMatch(this::isNamed);
        if (isNoneNamed || (areKept && graph.primaries().stream().noneMatch(this::isNamed))) {
            return Set.of();
        }
        Set<String> gone = (areKept ? graph.primaries() : graph.codecs())
                .stream()
                        .filter(codec -> isNamed(codec) != areKept)
                        .map(Codec::format)
                        .collect(Collectors.toCollection(HashSet::new));
        boolean isMore = true;
        while (isMore) {
            isMore = gone.addAll(graph.codecs().stream()
                    .filter(codec -> isLeftAlone(codec, graph, gone))
                    .map(Codec::format)
                    .toList());
        }
        return gone;
    }

    private boolean isNamed(Codec codec) {
        return codecs.stream().anyMatch(selector -> selector.matches(codec));
    }

    /** Whether all that a codec depends on is gone; red without a list depends on all that carries media. */
    private static boolean isLeftAlone(Codec codec, CodecGraph graph, Set<String> gone) {
        if (codec.is(Red.FORMAT) && codec.parameters().isEmpty()) {
            return graph.primaries().stream().allMatch(primary -> gone.contains(primary.format()));
        }
        List<Codec> primaries = graph.associationsOf(codec).stream()
                .map(Association::primary)
                .flatMap(Optional::stream)
                .toList();
        return !primaries.isEmpty() && primaries.stream().allMatch(primary -> gone.contains(primary.format()));
    }

    /** The sources of retransmission and repair go when nothing of that kind is left: RFC 5576 section 4.2. */
    private static void removeSources(Draft draft, int mediaIndex, CodecGraph graph, Set<String> gone) {
        if (isLast(codec -> codec.is(Rtx.FORMAT), graph, gone)) {
            SourceRemoval.removeDependants(draft, mediaIndex, Set.of(SsrcGroupSemantics.FID));
        }
        if (isLast(codec -> codec.is(Flexfec.FORMAT) || codec.is(NoParameters.ULPFEC), graph, gone)) {
            SourceRemoval.removeDependants(
                    draft, mediaIndex, Set.of(SsrcGroupSemantics.FEC, SsrcGroupSemantics.FEC_FR));
        }
    }

    private static boolean isLast(Predicate<Codec> kind, CodecGraph graph, Set<String> gone) {
        List<Codec> codecs = graph.codecs().stream().filter(kind).toList();
        return !codecs.isEmpty() && codecs.stream().allMatch(codec -> gone.contains(codec.format()));
    }
}
