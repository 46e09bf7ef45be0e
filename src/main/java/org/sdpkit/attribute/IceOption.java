package org.sdpkit.attribute;

import java.util.List;

/**
 * An extension of ICE: the registry <i>ICE Options</i>.
 *
 * <p>Case counts.
 *
 * @param name characters of a token, and {@code /}
 * @since 0.1.0
 */
public record IceOption(String name) {

    /** RFC 8445 is spoken, not RFC 5245: RFC 8445 section 10. */
    public static final IceOption ICE2 = new IceOption("ice2");

    /** Candidates are sent one by one: RFC 8838. */
    public static final IceOption TRICKLE = new IceOption("trickle");

    /** Explicit congestion notification: RFC 6679 section 6.4. */
    public static final IceOption RTP_ECN = new IceOption("rtp+ecn");

    /** A pair may be nominated again, in libwebrtc and Pion: draft-thatcher-ice-renomination; not registered. */
    public static final IceOption RENOMINATION = new IceOption("renomination");

    /** The ICE of Chromium before RFC 5245; not registered. */
    public static final IceOption GOOGLE_ICE = new IceOption("google-ice");

    /** Those that are registered. */
    public static final List<IceOption> REGISTERED = List.of(TRICKLE, ICE2, RTP_ECN);

    public IceOption {
        Tokens.checkRun("ice option", name, IceOption::isOptionChar);
    }

    static boolean isOptionChar(int c) {
        return c == '/' || Chars.isToken(c);
    }

    @Override
    public String toString() {
        return name;
    }
}
