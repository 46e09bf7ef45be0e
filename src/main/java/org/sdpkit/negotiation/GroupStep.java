package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;

/** Which media descriptions belong together: RFC 5888 section 9, RFC 9143 section 7.3. */
final class GroupStep {

    private GroupStep() {}

    static Decided<List<Line>> answer(Asked asked, List<MediaDescription> answered) {
        List<String> accepted = mids(answered, field -> field.port() != 0);
        List<String> alone = mids(answered, field -> BfcpStep.isFor(field.protocol()));
        List<Line> lines = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (Group group : asked.offer().all(Group.TYPE)) {
            String name = group.semantics().name();
            boolean isBundle = group.semantics().equals(GroupSemantics.BUNDLE);
            List<String> left = group.tags().stream()
                    .filter(accepted::contains)
                    .filter(mid -> !isBundle || !alone.contains(mid))
                    .toList();
            Place place = Decision.atSession("group");
            if (!asked.endpoint().groups().contains(group.semantics())) {
                decisions.add(Decision.refused(place, "ours does not know " + name, reference(group)));
            } else if (left.isEmpty()) {
                decisions.add(Decision.refused(place, "nothing that is accepted is in " + name, reference(group)));
            } else {
                lines.add(Line.of(Group.TYPE, new Group(group.semantics(), left)));
                decisions.add(decision(place, group, left));
            }
        }
        return new Decided<>(lines, decisions);
    }

    private static List<String> mids(List<MediaDescription> answered, Predicate<MediaField> filter) {
        return answered.stream()
                .filter(media -> media.media().filter(filter).isPresent())
                .flatMap(media -> media.mid().stream())
                .toList();
    }

    private static Decision decision(Place place, Group group, List<String> left) {
        String said = group.semantics() + " of " + String.join(" ", left);
        return left.equals(group.tags())
                ? Decision.taken(place, said, reference(group))
                : Decision.changed(place, said + ": the others are not accepted, or go alone", reference(group));
    }

    private static String reference(Group group) {
        return group.semantics().equals(GroupSemantics.BUNDLE) ? "RFC 9143 section 7.3" : "RFC 5888 section 9.1";
    }
}
