package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.SsrcGroup;
import org.sdpkit.attribute.SsrcGroupSemantics;
import org.sdpkit.diagnostic.Diagnostic;

/** A group of sources that has too few or too many. */
final class SourceGroupSize implements MediaRule {

    private static final List<SsrcGroupSemantics> PAIRS = List.of(SsrcGroupSemantics.FID, SsrcGroupSemantics.FEC_FR);
    private static final int MOST_LAYERS = 3;

    @Override
    public String code() {
        return "source-group-size";
    }

    @Override
    public String reference() {
        return "RFC 5576 section 4.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(SsrcGroup.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        Set<Long> declared = Sources.byId(media).keySet();
        return media.all(
                        SsrcGroup.TYPE,
                        at -> declared.contains(at.value().ssrcIds().get(0)))
                .reportAll(at -> fault(at.value()).stream().map(fault -> finding(at.valueSpan(), fault)
                        .help("write a group for each pair")
                        .build()));
    }

    private static Optional<String> fault(SsrcGroup group) {
        int size = group.ssrcIds().size();
        boolean isPair = PAIRS.contains(group.semantics());
        if (isPair && size != 2) {
            return Optional.of("group " + group.semantics() + " has " + size + " sources, not 2");
        }
        boolean isTooLarge = group.semantics().equals(SsrcGroupSemantics.SIM) && size > MOST_LAYERS;
        return isTooLarge ? Optional.of("group SIM has " + size + " sources, not 1 to 3") : Optional.empty();
    }
}
