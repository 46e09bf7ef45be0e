package org.sdpkit.attribute;

/**
 * A version or profile of the Precision Time Protocol: RFC 7273 section 4.8.
 *
 * <p>Case counts.
 *
 * @param name a token
 * @since 0.1.0
 */
public record PtpVersion(String name) {

    /** PTPv1; its domains have names. */
    public static final PtpVersion IEEE1588_2002 = new PtpVersion("IEEE1588-2002");

    /** PTPv2; its domains have numbers. */
    public static final PtpVersion IEEE1588_2008 = new PtpVersion("IEEE1588-2008");

    /** PTPv2.1. */
    public static final PtpVersion IEEE1588_2019 = new PtpVersion("IEEE1588-2019");

    /** The profile for Audio Video Bridging; it has no domains. */
    public static final PtpVersion IEEE802_1AS_2011 = new PtpVersion("IEEE802.1AS-2011");

    public PtpVersion {
        Tokens.check("version of PTP", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
