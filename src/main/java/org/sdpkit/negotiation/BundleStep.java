package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.model.MediaDescription;

/** Media that is accepted and whose transport is lost, as that of the tag of its bundle is refused: RFC 9143 section 7.3. */
final class BundleStep {

    private final Asked asked;
    private final Bundles bundles;
    private final List<MediaDescription> answered;
    private final List<Decision> decisions = new ArrayList<>();

    private BundleStep(Asked asked, List<MediaDescription> answered) {
        this.asked = asked;
        this.bundles = Bundles.of(asked.offer());
        this.answered = answered;
    }

    /** The media descriptions of an answer, without those that nothing is left for. */
    static Decided<List<MediaDescription>> settle(Asked asked, List<MediaDescription> answered) {
        boolean isBundling = asked.endpoint().groups().contains(GroupSemantics.BUNDLE)
                && !Bundles.of(asked.offer()).groups().isEmpty();
        return isBundling ? new BundleStep(asked, answered).settle() : new Decided<>(answered, List.of());
    }

    /** The names of a bundle that are left of it, its tag first; empty where none can be the tag. */
    static Optional<List<String>> left(Asked asked, List<String> group, List<MediaDescription> answered) {
        return new BundleStep(asked, answered).left(group);
    }

    private Decided<List<MediaDescription>> settle() {
        Set<Integer> lost = new HashSet<>();
        for (List<String> group : bundles.groups()) {
            if (left(group).isEmpty()) {
                group.stream()
                        .filter(this::isAccepted)
                        .flatMap(mid -> bundles.indexOf(mid).stream())
                        .forEach(lost::add);
            }
        }
        List<MediaDescription> left = new ArrayList<>(answered);
        lost.stream().sorted().forEach(index -> {
            MediaDescription offered = asked.offer().mediaDescriptions().get(index);
            left.set(index, RejectedMedia.of(offered, offered.media().orElseThrow()));
            decisions.add(Decision.refused(
                    new Place.Media(index),
                    "the tagged media description of its bundle is refused",
                    "RFC 9143 section 7.3.1"));
        });
        return new Decided<>(left, decisions);
    }

    private Optional<List<String>> left(List<String> group) {
        return AnsweredBundle.of(group, this::isAccepted, isAgreed(group.get(0)), this::canBeTag);
    }

    private boolean isAccepted(String mid) {
        return bundles.indexOf(mid)
                .flatMap(index -> answered.get(index).media())
                .filter(field -> field.port() != 0 && !BfcpStep.isFor(field.protocol()))
                .isPresent();
    }

    private boolean canBeTag(String mid) {
        return bundles.indexOf(mid)
                .flatMap(index -> asked.offer().mediaDescriptions().get(index).media())
                .filter(field -> field.port() != 0)
                .isPresent();
    }

    private boolean isAgreed(String tag) {
        return asked.situation().agreed().stream()
                .flatMap(agreed -> Bundles.of(agreed).groups().stream())
                .anyMatch(group -> group.get(0).equals(tag));
    }
}
