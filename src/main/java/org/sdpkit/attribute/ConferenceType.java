package org.sdpkit.attribute;

/**
 * {@code a=type:<conference type>}: what kind of conference the session is. Case counts.
 *
 * @since 0.1.0
 */
public enum ConferenceType {
    /** Most only receive. */
    BROADCAST("broadcast"),
    /** All send and receive. */
    MEETING("meeting"),
    /** Somebody gives the floor. */
    MODERATED("moderated"),
    /** Need not be shown to users. */
    TEST("test"),
    /** Part of a loosely coupled session of ITU-T H.332. */
    H332("H332");

    /** How it is read and written. */
    public static final AttributeType<ConferenceType> TYPE = AttributeType.named("type", ConferenceType.class)
            .means("what kind of conference the session is")
            .definedBy("RFC 8866 section 6.9")
            .at(Level.SESSION)
            .mux(MuxCategory.NORMAL)
            .examples("moderated", "broadcast", "H332")
            .syntax(ConferenceType::read, (type, out) -> out.append(type.word));

    private final String word;

    ConferenceType(String word) {
        this.word = word;
    }

    private static ConferenceType read(ValueScanner in) {
        for (ConferenceType type : values()) {
            if (in.oneOf(type.word).isPresent()) {
                return type;
            }
        }
        throw in.malformed("one of broadcast, meeting, moderated, test, H332");
    }
}
