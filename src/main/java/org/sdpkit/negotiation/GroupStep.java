package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;

/** Which media descriptions belong together: RFC 5888 section 9, RFC 9143 section 7.3. */
final class GroupStep {

    private static final String DUPLICATION = "RFC 7104 section 3.1";

    private GroupStep() {}

    static Decided<List<Line>> answer(Asked asked, List<MediaDescription> answered) {
        Set<String> accepted = accepted(asked, answered);
        List<Line> lines = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (Group group : asked.offer().all(Group.TYPE)) {
            String name = group.semantics().name();
            boolean isBundle = group.semantics().equals(GroupSemantics.BUNDLE);
            List<String> left = isBundle && !group.tags().isEmpty()
                    ? BundleStep.left(asked, group.tags(), answered).orElse(List.of())
                    : group.tags().stream().filter(accepted::contains).toList();
            Place place = Decision.atSession("group");
            if (!asked.endpoint().groups().contains(group.semantics())) {
                decisions.add(Decision.refused(place, "ours does not know " + name, reference(group)));
            } else if (left.isEmpty()) {
                decisions.add(Decision.refused(place, "nothing that is accepted is in " + name, reference(group)));
            } else if (group.semantics().equals(GroupSemantics.DUP) && left.size() == 1) {
                decisions.add(Decision.refused(
                        place, "only " + left.get(0) + " is accepted, and one alone duplicates nothing", DUPLICATION));
            } else {
                lines.add(Line.of(Group.TYPE, new Group(group.semantics(), left)));
                decisions.add(decision(place, group, left));
            }
        }
        return new Decided<>(lines, decisions);
    }

    /** The names of those that are accepted, which are those of the offer. */
    private static Set<String> accepted(Asked asked, List<MediaDescription> answered) {
        List<MediaDescription> offered = asked.offer().mediaDescriptions();
        Set<String> mids = new HashSet<>();
        for (int i = 0; i < answered.size(); i++) {
            if (answered.get(i).media().filter(field -> field.port() != 0).isPresent()) {
                offered.get(i).mid().ifPresent(mids::add);
            }
        }
        return mids;
    }

    private static Decision decision(Place place, Group group, List<String> left) {
        Supplier<String> said = () -> group.semantics() + " of " + String.join(" ", left);
        return left.equals(group.tags())
                ? Decision.taken(place, said, reference(group))
                : Decision.changed(
                        place, () -> said.get() + ": the others are not accepted, or go alone", reference(group));
    }

    private static String reference(Group group) {
        return group.semantics().equals(GroupSemantics.BUNDLE) ? "RFC 9143 section 7.3" : "RFC 5888 section 9.1";
    }
}
