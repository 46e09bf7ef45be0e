package org.sdpkit.generate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sdpkit.model.SessionDescription;

/** How the rules on lines, their order and their number are broken. */
final class StructureMutations {

    static final List<Mutation<SessionDescription>> ALL = List.of(
            Mutation.inAll("duplicate-mid", "a media description takes the mid of the one before it", (all, draw) -> {
                if (all.media().size() < 2
                        || !all.media().get(0).has("a=mid:")
                        || all.media().get(0).has("a=fingerprint:")
                                != all.media().get(1).has("a=fingerprint:")) {
                    return Optional.empty();
                }
                String mid = all.media().get(0).after("a=mid:");
                String lost = all.media().get(1).after("a=mid:");
                return Optional.of(all.withMedia(1, all.media().get(1).replaced("^a=mid:.*", "a=mid:" + mid))
                        .withSession(all.session()
                                .replacedEverywhere("^(a=group:.*) " + Pattern.quote(lost) + "(?= |$)", "$1")));
            }));

    private StructureMutations() {}
}
