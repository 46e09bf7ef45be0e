package org.sdpkit.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Picture sizes of H.261 and H.263 in offers and answers: each side declares those it receives, and how often at most
 * (RFC 4587 section 6, RFC 4629 section 8). What neither side can do has to be left out.
 *
 * @param sizes the minimum picture intervals, one for each size
 */
record PictureSizes(List<Parameter<Integer>> sizes) implements Consumer<MatchDraft> {

    @Override
    public void accept(MatchDraft draft) {
        boolean areRestricted =
                sizes.stream().anyMatch(draft::isOffered) && sizes.stream().anyMatch(draft::isOwn);
        boolean isAnyCommon = sizes.stream()
                .anyMatch(size ->
                        draft.offered(size).isPresent() && draft.own(size).isPresent());
        if (areRestricted && !isAnyCommon && !sizes.stream().allMatch(draft::isAlike)) {
            draft.refuse(() -> "offered picture sizes are " + said(draft, true) + ", the answerer's "
                    + said(draft, false) + ": there is none in common");
        }
        if (areRestricted) {
            draft.send(text -> common(text, draft));
            draft.receive(text -> common(text, draft));
        }
    }

    private String said(MatchDraft draft, boolean isOffered) {
        return String.join(
                ", ",
                sizes.stream()
                        .filter(size -> isOffered ? draft.isOffered(size) : draft.isOwn(size))
                        .map(Parameter::name)
                        .toList());
    }

    /** The sizes that both have, as seldom as the slower side wants them. */
    private FormatParameters common(FormatParameters text, MatchDraft draft) {
        FormatParameters common = text;
        for (Parameter<Integer> size : sizes) {
            Optional<Integer> interval =
                    draft.offered(size).flatMap(theirs -> draft.own(size).map(ours -> Math.max(theirs, ours)));
            common = interval.isPresent() ? size.write(common, interval.get()) : size.remove(common);
        }
        return common;
    }
}
