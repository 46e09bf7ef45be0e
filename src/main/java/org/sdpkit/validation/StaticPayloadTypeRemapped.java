package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.StaticPayloadTypes;
import org.sdpkit.diagnostic.Diagnostic;

/** A payload type that RFC 3551 gives a codec, mapped to another one. */
final class StaticPayloadTypeRemapped implements MediaRule {

    @Override
    public String code() {
        return "static-payload-type-remapped";
    }

    @Override
    public String reference() {
        return "RFC 3551 section 6";
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.isRtp() ? media.all(RtpMap.TYPE, at -> isOther(at.value())).report(this::report) : List.of();
    }

    private static boolean isOther(RtpMap map) {
        Optional<RtpMap> assigned = StaticPayloadTypes.find(map.payloadType());
        return assigned.isPresent()
                && (!assigned.get().encodingName().equalsIgnoreCase(map.encodingName())
                        || assigned.get().clockRate() != map.clockRate());
    }

    private Diagnostic report(AttributeAt<RtpMap> at) {
        RtpMap map = at.value();
        RtpMap assigned = StaticPayloadTypes.find(map.payloadType()).orElseThrow();
        return finding(
                        at.valueSpan(),
                        "payload type " + map.payloadType() + " is " + map.encodingName() + "/" + map.clockRate()
                                + " here, " + assigned.encodingName() + "/" + assigned.clockRate()
                                + " everywhere else")
                .help("give " + map.encodingName() + " a number from 96 to 127")
                .build();
    }
}
