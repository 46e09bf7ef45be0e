package org.sdpkit.codec;

/**
 * Decides whether an offered codec and one of ours are the same, and what an answer says of it: RFC 3264 section 6.1,
 * and the section on offers and answers of the format's specification.
 *
 * <p>It is asked only about codecs of one media type, encoding name, clock rate and number of channels
 * ({@link CodecMatchers#match}), and never throws for what their parameters say.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface CodecMatcher {

    /** What becomes of an offered codec and one of ours. */
    CodecMatch match(Codec offered, Codec own);
}
