package org.sdpkit.edit;

import java.util.HashSet;
import java.util.Set;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.attribute.SsrcGroup;
import org.sdpkit.attribute.SsrcGroupSemantics;
import org.sdpkit.model.PlacedLine;

/** Takes away what is said of single sources of RTP. */
record SourceRemoval() implements Change {

    static Change read(String argument) {
        return new SourceRemoval();
    }

    @Override
    public void make(Draft draft, MediaSelector on) {
        for (int index : on.indexes(draft.session())) {
            draft.removeIf(index, line -> line.is(Ssrc.TYPE) || line.is(SsrcGroup.TYPE));
        }
    }

    /** Takes away groups of these semantics, and in them the sources that serve the first one. */
    static void removeDependants(Draft draft, int mediaIndex, Set<SsrcGroupSemantics> semantics) {
        Set<Long> gone = new HashSet<>();
        for (PlacedLine line : draft.lines(mediaIndex, SsrcGroup.TYPE)) {
            line.as(SsrcGroup.TYPE)
                    .filter(group -> semantics.contains(group.semantics()))
                    .ifPresent(group -> {
                        gone.addAll(group.ssrcIds().subList(1, group.ssrcIds().size()));
                        draft.remove(line);
                    });
        }
        draft.removeIf(mediaIndex, line -> line.as(Ssrc.TYPE)
                .filter(ssrc -> gone.contains(ssrc.ssrcId()))
                .isPresent());
    }
}
