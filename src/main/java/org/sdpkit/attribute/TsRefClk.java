package org.sdpkit.attribute;

/**
 * {@code a=ts-refclk:<clock source>}: the clock by which time stamps of RTP are taken.
 *
 * @param clock the clock
 * @since 0.1.0
 */
public record TsRefClk(ReferenceClock clock) {

    /** How it is read and written. */
    public static final AttributeType<TsRefClk> TYPE = AttributeType.named("ts-refclk", TsRefClk.class)
            .means("the clock by which time stamps of RTP are taken")
            .definedBy("RFC 7273 section 4.8")
            .at(Level.SESSION, Level.MEDIA, Level.SOURCE)
            .mux(MuxCategory.NORMAL)
            .repeatable()
            .inherits(Inheritance.OVERRIDE, "RFC 7273 section 4.8")
            .examples(
                    "ptp=IEEE1588-2008:39-A7-94-FF-FE-07-CB-D0:37",
                    "ptp=IEEE1588-2008:traceable",
                    "ptp=IEEE1588-2002:39-A7-94-FF-FE-07-CB-D0:domain-name=x",
                    "ptp=IEEE802.1AS-2011:39-A7-94-FF-FE-07-CB-D0",
                    "localmac=40-a3-6b-a0-2b-d2",
                    "ntp=/traceable/",
                    "ntp=203.0.113.10:124",
                    "gps",
                    "private:traceable",
                    "local")
            .syntax(in -> new TsRefClk(ReferenceClock.read(in)), (refClk, out) -> out.append(refClk.clock));
}
