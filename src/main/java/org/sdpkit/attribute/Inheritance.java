package org.sdpkit.attribute;

/**
 * What a line at session level means for the media descriptions.
 *
 * @since 0.1.0
 */
public enum Inheritance {
    /** It holds for each media description that has no such line of its own. */
    OVERRIDE,
    /** It holds for each media description besides its own. */
    UNION,
    /** It says nothing about any media description. */
    NONE
}
