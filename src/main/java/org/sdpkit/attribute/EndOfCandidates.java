package org.sdpkit.attribute;

/**
 * {@code a=end-of-candidates}: no further candidates will follow.
 *
 * @since 0.1.0
 */
public enum EndOfCandidates {
    /** The attribute is there. */
    END_OF_CANDIDATES;

    /** How it is read and written. */
    public static final AttributeType<EndOfCandidates> TYPE = AttributeType.oneFlagOf(EndOfCandidates.class)
            .means("no further candidates will follow")
            .definedBy("RFC 8840 section 8.1")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.IDENTICAL)
            .inherits(Inheritance.OVERRIDE, "RFC 8840 section 8.1")
            .flag();
}
