package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Msid;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.diagnostic.Diagnostic;

/** A source that is said to be of another track than its media description. */
final class MsidOfSourceDiffers implements MediaRule {

    @Override
    public String code() {
        return "msid-of-source-differs";
    }

    @Override
    public String reference() {
        return "RFC 8830 section 2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Msid.TYPE);
    }

    @Override
    public Stream<Diagnostic> findings(MediaAt media) {
        List<AttributeAt<Msid>> msids = media.all(Msid.TYPE);
        return msids.isEmpty()
                ? Stream.empty()
                : media.all(Ssrc.TYPE).stream().flatMap(at -> at.value().attribute().as(Msid.TYPE).stream()
                        .filter(msid -> msids.stream().noneMatch(other -> agree(msid, other.value())))
                        .map(msid -> finding(
                                        at.span(),
                                        "source " + at.value().ssrcId() + " is of stream " + msid.id()
                                                + ", the media description is not")
                                .help("remove the line")
                                .related(msids.get(0).span(), "the a=msid")
                                .build()));
    }

    private static boolean agree(Msid source, Msid media) {
        boolean isSameTrack = source.appdata().isEmpty()
                || media.appdata().isEmpty()
                || source.appdata().equals(media.appdata());
        return isSameTrack && source.id().equals(media.id());
    }
}
