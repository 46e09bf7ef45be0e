package org.sdpkit.codec;

import java.util.List;

/** The types of packets of smpte291 in offers and answers: an answer has all or some of those offered (RFC 8331 section 5.1). */
final class AncillaryData {

    private AncillaryData() {}

    /** Settles the types of packets. */
    static void settle(MatchDraft draft) {
        Parameter<List<DataIdentification>> types = Smpte291.DATA_IDENTIFICATIONS;
        if (!draft.isOffered(types) || !draft.isOwn(types) || draft.isUnclear(types) || draft.isAlike(types)) {
            draft.lower(types, (theirs, ours) -> theirs);
            return;
        }
        List<DataIdentification> ours = draft.own(types).orElse(List.of());
        List<DataIdentification> both = draft.offered(types).orElse(List.of()).stream()
                .filter(ours::contains)
                .distinct()
                .toList();
        if (both.isEmpty()) {
            draft.refuse(() -> draft.both(types) + ": there is none in common");
        } else {
            draft.settle(types, both);
        }
    }
}
