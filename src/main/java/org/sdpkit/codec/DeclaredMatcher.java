package org.sdpkit.codec;

/** Matches codecs of a format by what its parameters are declared to mean in offers and answers. */
record DeclaredMatcher(Format<?> format, String reference) implements CodecMatcher {

    @Override
    public CodecMatch match(Codec offered, Codec own) {
        return new MatchDraft(format, reference, offered, own).finish();
    }
}
