package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;

/** A number of channels of what is no audio. */
final class ChannelsOutsideAudio implements MediaRule {

    @Override
    public String code() {
        return "channels-outside-audio";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 6.6";
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return Kind.isAudio(media) || media.field().isEmpty()
                ? List.of()
                : media.all(RtpMap.TYPE, at -> at.value().channels().isPresent())
                        .report(at -> report(media, at));
    }

    private Diagnostic report(MediaAt media, AttributeAt<RtpMap> at) {
        RtpMap map = at.value();
        String without = RtpMap.TYPE.write(new RtpMap(map.payloadType(), map.encodingName(), map.clockRate()));
        return finding(at.valueSpan(), "rtpmap says " + map.channels().getAsInt() + " channels, but this is no audio")
                .help("write a=rtpmap:" + without)
                .related(media.line().span(), "the m= line")
                .fix(Fix.safe(at.line().replacement("a=rtpmap:" + without)))
                .build();
    }
}
