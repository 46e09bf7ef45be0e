package org.sdpkit.attribute;

import java.util.Set;

/**
 * A kind of line whose value is typed: a field such as {@code o=}, or an attribute such as {@code a=mid}.
 *
 * @param <T> the typed value
 * @since 0.1.0
 */
public sealed interface LineType<T> permits FieldType, AttributeType {

    /** How people call it: {@code o=}, {@code a=mid}. */
    String label();

    /** The class of the typed value. */
    Class<T> valueClass();

    /** Where it is defined, such as <i>RFC 8866 section 5.2</i>. */
    String reference();

    /** What it is for, in a phrase for people: <i>what a payload type of RTP stands for</i>. */
    String meaning();

    /** Where it may stand. */
    Set<Level> levels();

    /** Whether it may stand more than once at this level. */
    boolean isRepeatable(Level level);

    /** What it means for the media descriptions when it stands at session level. */
    Inheritance inheritance();

    /** What says so, such as <i>RFC 8866 section 5.7</i>; empty where nothing is inherited. */
    String inheritanceReference();

    /** The value as it is written, without {@code <type>=} or {@code a=<name>:}; empty for a flag. */
    String write(T value);
}
