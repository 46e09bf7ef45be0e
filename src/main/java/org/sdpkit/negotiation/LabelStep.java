package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.FloorId;
import org.sdpkit.attribute.Label;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;

/** Names of media descriptions, each given once (RFC 4574), and the floors of BFCP that point to them (RFC 8856). */
final class LabelStep {

    private static final String POINTERS = "RFC 8856 section 5.4";

    private LabelStep() {}

    /** The media descriptions of an offer or an answer; floors point to nothing that is not there. */
    static Decided<List<MediaDescription>> settle(List<MediaDescription> media) {
        Set<String> labels = new HashSet<>();
        List<MediaDescription> named = media.stream()
                .map(description -> description.has(Label.TYPE) ? withOwnLabel(description, labels) : description)
                .toList();
        List<Decision> decisions = new ArrayList<>();
        List<MediaDescription> settled = new ArrayList<>();
        for (MediaDescription description : named) {
            settled.add(
                    description.has(FloorId.TYPE)
                            ? pointing(description, labels, settled.size(), decisions)
                            : description);
        }
        return new Decided<>(settled, decisions);
    }

    private static MediaDescription withOwnLabel(MediaDescription description, Set<String> labels) {
        boolean isNew = description
                .first(Label.TYPE)
                .filter(label -> SlotStep.isInUse(description) && labels.add(label.pointer()))
                .isPresent();
        return isNew ? description : description.toBuilder().remove(Label.TYPE).build();
    }

    private static MediaDescription pointing(
            MediaDescription description, Set<String> labels, int index, List<Decision> decisions) {
        List<FloorId> floors = description.all(FloorId.TYPE);
        List<FloorId> left = floors.stream()
                .map(floor -> new FloorId(
                        floor.floorId(),
                        floor.labels().stream().filter(labels::contains).toList()))
                .toList();
        if (left.equals(floors)) {
            return description;
        }
        decisions.add(Decision.changed(
                Decision.at(index, "floorid"), "floors point to what is there, and to nothing else", POINTERS));
        MediaDescription.Builder media = description.toBuilder().remove(FloorId.TYPE);
        left.forEach(floor -> media.add(Line.of(FloorId.TYPE, floor)));
        return media.build();
    }
}
