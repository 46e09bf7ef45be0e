package org.sdpkit.validation;

import java.util.List;
import java.util.function.Predicate;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.MediaType;

/** A protocol under a media type that it is not used with. */
record WrongMediaType(String code, String reference, Predicate<MediaAt> kind, MediaType type, String kindName)
        implements MediaRule {

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.field().filter(field -> kind.test(media) && !field.type().equals(type)).stream()
                .map(field -> report(media, field))
                .toList();
    }

    private Diagnostic report(MediaAt media, MediaField field) {
        int from = media.line().line().valueOffset();
        Span span =
                Bytes.asciiSpan(media.line(), from, from + field.type().name().length());
        return finding(span, kindName + " has media type " + field.type() + ", not " + type)
                .help("write m=" + type)
                .fix(Fix.unsafe(new Edit(span, type.name())))
                .build();
    }
}
