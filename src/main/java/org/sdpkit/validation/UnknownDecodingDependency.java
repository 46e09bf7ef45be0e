package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.Depend;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** A format that depends on one which does not exist. */
final class UnknownDecodingDependency implements MediaRule {

    @Override
    public String code() {
        return "unknown-decoding-dependency";
    }

    @Override
    public String reference() {
        return "RFC 5583 section 5.2.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Depend.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(Depend.TYPE).stream()
                .flatMap(at -> at.value().dependencies().stream()
                        .flatMap(dependency -> dependency.on().stream())
                        .flatMap(target -> fault(media, target).stream()
                                .map(fault -> finding(at.pieceSpan(target.identificationTag()), fault)
                                        .help("name a media description and formats that it lists")
                                        .build())))
                .toList();
    }

    private static Optional<String> fault(MediaAt media, Depend.Target target) {
        Optional<MediaAt> other = Bundled.named(media.session(), target.identificationTag());
        if (other.isEmpty()) {
            return Optional.of("no media description has a=mid:" + target.identificationTag());
        }
        Set<String> formats = other.get().formatTexts();
        return target.formats().stream()
                .filter(format -> !formats.contains(format))
                .findFirst()
                .map(format -> "media description " + target.identificationTag() + " has no format " + format);
    }
}
