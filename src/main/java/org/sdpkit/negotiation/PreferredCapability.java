package org.sdpkit.negotiation;

import java.util.List;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;

/** A capability with some of its codecs, in another order. */
final class PreferredCapability {

    private PreferredCapability() {}

    static MediaCapability of(MediaCapability capability, List<Codec> codecs) {
        MediaField field = capability.field();
        MediaDescription.Builder media = capability.description().toBuilder()
                .set(
                        MediaField.TYPE,
                        new MediaField(
                                field.type(),
                                field.port(),
                                field.protocol(),
                                codecs.stream().map(Codec::format).toList()))
                .remove(RtpMap.TYPE)
                .remove(Fmtp.TYPE)
                .remove(RtcpFb.TYPE);
        codecs.forEach(codec -> CodecText.write(codec, media));
        return MediaCapability.of(media.build()).withProtocols(capability.protocols());
    }
}
