package org.sdpkit.validation;

import java.util.List;
import java.util.function.Predicate;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Span;

/** Formats in an m= line whose protocol has none, so that an asterisk must stand there. */
record WrongFormat(String code, String reference, Predicate<MediaAt> kind, String kindName) implements MediaRule {

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        if (!kind.test(media)) {
            return List.of();
        }
        List<MediaAt.Format> formats = media.formats();
        if (formats.size() == 1 && formats.get(0).text().equals("*")) {
            return List.of();
        }
        Span span = new Span(
                formats.get(0).span().from(),
                formats.get(formats.size() - 1).span().to());
        return List.of(finding(span, kindName + " has no formats; '*' stands in their place")
                .help("write *")
                .fix(Fix.safe(new Edit(span, "*")))
                .build());
    }
}
