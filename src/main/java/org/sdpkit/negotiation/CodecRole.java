package org.sdpkit.negotiation;

import org.sdpkit.codec.Codec;
import org.sdpkit.codec.Flexfec;
import org.sdpkit.codec.NoParameters;
import org.sdpkit.codec.Red;
import org.sdpkit.codec.Rtx;
import org.sdpkit.codec.TelephoneEvent;

/** What a codec is there for. */
enum CodecRole {
    /** It carries media. */
    CARRIES_MEDIA("RFC 3264 section 6.1"),
    /** It sends lost packets of another again. */
    RETRANSMITS("RFC 4588 section 8.1"),
    /** It carries packets of others and earlier ones once more. */
    REPEATS("RFC 2198 section 5"),
    /** It makes up for lost packets of others. */
    PROTECTS("RFC 5109 section 14"),
    /** It takes the place of others with its clock rate for a while. */
    STANDS_IN("RFC 4733 section 2.4.1");

    private final String reference;

    CodecRole(String reference) {
        this.reference = reference;
    }

    String reference() {
        return reference;
    }

    static CodecRole of(Codec codec) {
        if (codec.is(Rtx.FORMAT)) {
            return RETRANSMITS;
        }
        if (codec.is(Red.FORMAT)) {
            return REPEATS;
        }
        if (codec.is(NoParameters.ULPFEC) || codec.is(Flexfec.FORMAT)) {
            return PROTECTS;
        }
        boolean isStandIn = codec.is(TelephoneEvent.FORMAT) || codec.is(NoParameters.CN);
        return isStandIn ? STANDS_IN : CARRIES_MEDIA;
    }
}
