package org.sdpkit.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.RemoteCandidates;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.PlacedLine;

/**
 * Sets both credentials of ICE, which asks for a restart: RFC 8839 section 4.4.1.1.1. Media descriptions that share a
 * transport by BUNDLE restart together, for their credentials are the same (RFC 8859 section 4).
 *
 * @param ufrag the new name
 * @param password the new key
 */
record IceRestart(IceUfrag ufrag, IcePwd password) implements Change {

    private static final String UFRAG_EXTENSION = "ufrag";

    static Change read(String argument) {
        int colon = argument.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("credentials must be <ufrag>:<password>, not \"" + argument + "\"");
        }
        return new IceRestart(new IceUfrag(argument.substring(0, colon)), new IcePwd(argument.substring(colon + 1)));
    }

    @Override
    public void make(Draft draft, MediaSelector on) {
        if (on.isSession()) {
            replace(draft, Draft.SESSION);
        }
        for (int index : together(draft, on)) {
            MediaDescription media = draft.media(index);
            boolean isInherited = draft.session().has(IceUfrag.TYPE) && !media.has(IceUfrag.TYPE);
            if (isInherited && !on.isSession()) {
                draft.set(index, IceUfrag.TYPE, ufrag);
                draft.set(index, IcePwd.TYPE, password);
            } else {
                replace(draft, index);
            }
            renewCandidates(draft, index);
        }
    }

    /** The media descriptions that are named, and those that share a transport with one of them. */
    private static Set<Integer> together(Draft draft, MediaSelector on) {
        Set<Integer> indexes = new TreeSet<>(on.indexes(draft.session()));
        Map<String, List<Integer>> byMid = byMid(draft.session().mediaDescriptions());
        for (Group group : draft.session().all(Group.TYPE)) {
            List<Integer> bundled = group.tags().stream()
                    .distinct()
                    .flatMap(tag -> byMid.getOrDefault(tag, List.of()).stream())
                    .toList();
            boolean isConcerned = group.semantics().equals(GroupSemantics.BUNDLE)
                    && bundled.stream().anyMatch(indexes::contains);
            if (isConcerned) {
                indexes.addAll(bundled);
            }
        }
        return indexes;
    }

    private static Map<String, List<Integer>> byMid(List<MediaDescription> media) {
        Map<String, List<Integer>> indexes = new HashMap<>();
        for (int i = 0; i < media.size(); i++) {
            int index = i;
            media.get(i).mid().ifPresent(mid -> indexes.computeIfAbsent(mid, any -> new ArrayList<>(1))
                    .add(index));
        }
        return indexes;
    }

    private void replace(Draft draft, int level) {
        draft.lines(level, IceUfrag.TYPE).forEach(line -> draft.replace(line, IceUfrag.TYPE, ufrag));
        draft.lines(level, IcePwd.TYPE).forEach(line -> draft.replace(line, IcePwd.TYPE, password));
    }

    /** Candidates that say whose they are, say so of the new name; what was chosen before counts no more. */
    private void renewCandidates(Draft draft, int mediaIndex) {
        for (PlacedLine line : draft.lines(mediaIndex, Candidate.TYPE)) {
            line.as(Candidate.TYPE).ifPresent(candidate -> draft.replace(line, Candidate.TYPE, renewed(candidate)));
        }
        draft.removeIf(mediaIndex, line -> line.is(RemoteCandidates.TYPE));
    }

    private Candidate renewed(Candidate candidate) {
        return new Candidate(
                candidate.foundation(),
                candidate.componentId(),
                candidate.transport(),
                candidate.priority(),
                candidate.connectionAddress(),
                candidate.port(),
                candidate.type(),
                candidate.relatedAddress(),
                candidate.relatedPort(),
                candidate.extensions().stream()
                        .map(extension -> extension.name().equals(UFRAG_EXTENSION)
                                ? new Candidate.Extension(UFRAG_EXTENSION, ufrag.ufrag())
                                : extension)
                        .toList());
    }
}
