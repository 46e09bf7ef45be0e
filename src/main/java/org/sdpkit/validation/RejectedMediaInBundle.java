package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;

/** Media that the answer refuses and bundles. */
final class RejectedMediaInBundle implements Rule<Pair> {

    @Override
    public String code() {
        return "rejected-media-in-bundle";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 7.3.3";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        List<AttributeAt<Group>> groups = AttributeAt.atSession(pair.answer(), Group.TYPE)
                .filter(group -> group.value().semantics().equals(GroupSemantics.BUNDLE))
                .toList();
        return MediaPair.understood(pair)
                .filter(media -> media.answer().port() == 0)
                .filter(media -> !media.answered().description().has(BundleOnly.TYPE))
                .flatMap(media -> media.answered().description().mid().stream().flatMap(mid -> groups.stream()
                        .filter(group -> group.value().tags().contains(mid))
                        .map(group -> report(media, mid, group))))
                .toList();
    }

    private Diagnostic report(MediaPair media, String mid, AttributeAt<Group> group) {
        List<String> left =
                group.value().tags().stream().filter(tag -> !tag.equals(mid)).toList();
        Edit edit = left.isEmpty()
                ? group.line().removal()
                : group.line().replacement("a=group:BUNDLE " + String.join(" ", left));
        return MediaPair.inAnswer(
                        code(),
                        group.wordSpan(mid),
                        "mid " + mid + " is refused by the port 0, and is in the BUNDLE group")
                .related(media.answered().line().span().in(Pair.ANSWER), "refused here")
                .help("take " + mid + " out of the group")
                .fix(Fix.safe(MediaPair.inAnswer(edit)))
                .build();
    }
}
