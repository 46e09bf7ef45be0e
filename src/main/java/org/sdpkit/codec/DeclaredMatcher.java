package org.sdpkit.codec;

import java.util.function.Consumer;

/**
 * Matches codecs of a format by what its parameters are declared to mean in offers and answers.
 *
 * @param reference the section on offers and answers
 * @param particular settles what the declared meanings do not cover
 */
record DeclaredMatcher(Format<?> format, String reference, Consumer<MatchDraft> particular) implements CodecMatcher {

    DeclaredMatcher(Format<?> format, String reference) {
        this(format, reference, draft -> {});
    }

    @Override
    public CodecMatch match(Codec offered, Codec own) {
        MatchDraft draft = new MatchDraft(format, reference, offered, own);
        particular.accept(draft);
        return draft.finish();
    }
}
