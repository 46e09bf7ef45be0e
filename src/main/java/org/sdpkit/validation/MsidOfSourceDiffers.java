package org.sdpkit.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Msid;
import org.sdpkit.attribute.Nested;
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
    public List<Diagnostic> findings(MediaAt media) {
        List<AttributeAt<Msid>> msids = media.all(Msid.TYPE);
        if (msids.isEmpty()) {
            return List.of();
        }
        Set<String> texts = new HashSet<>();
        msids.forEach(msid -> texts.add(Msid.TYPE.write(msid.value())));
        return media.all(Ssrc.TYPE, at -> isOther(at.value().attribute(), msids, texts))
                .report(at -> report(at, msids.get(0)));
    }

    /** What has the text of one of them is not read. */
    private static boolean isOther(Nested source, List<AttributeAt<Msid>> msids, Set<String> texts) {
        if (source.value().filter(texts::contains).isPresent()) {
            return false;
        }
        Optional<Msid> msid = source.as(Msid.TYPE);
        return msid.isPresent() && msids.stream().noneMatch(other -> agree(msid.get(), other.value()));
    }

    private Diagnostic report(AttributeAt<Ssrc> at, AttributeAt<Msid> msid) {
        return finding(
                        at.span(),
                        "source " + at.value().ssrcId() + " is of stream "
                                + at.value()
                                        .attribute()
                                        .as(Msid.TYPE)
                                        .orElseThrow()
                                        .id()
                                + ", the media description is not")
                .help("remove the line")
                .related(msid.span(), "the a=msid")
                .build();
    }

    private static boolean agree(Msid source, Msid media) {
        boolean isSameTrack = source.appdata().isEmpty()
                || media.appdata().isEmpty()
                || source.appdata().equals(media.appdata());
        return isSameTrack && source.id().equals(media.id());
    }
}
