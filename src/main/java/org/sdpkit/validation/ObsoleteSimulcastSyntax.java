package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;

/** Simulcast as drafts had it. */
final class ObsoleteSimulcastSyntax implements MediaRule {

    @Override
    public String code() {
        return "obsolete-simulcast-syntax";
    }

    @Override
    public String reference() {
        return "RFC 8853 section 5.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Simulcast.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(Simulcast.TYPE, at -> at.value().syntax() != Simulcast.Syntax.RFC_8853)
                .report(this::report);
    }

    private Diagnostic report(AttributeAt<Simulcast> at) {
        Diagnostic.Builder builder = finding(at.valueSpan(), "simulcast is spelled as a draft had it");
        if (at.value().syntax() == Simulcast.Syntax.DRAFT_PT) {
            return builder.help("describe each stream in an a=rid, and list these")
                    .build();
        }
        String now = Simulcast.TYPE.write(new Simulcast(at.value().descriptions()));
        return builder.help("write a=simulcast:" + now)
                .fix(Fix.safe(at.line().replacement("a=simulcast:" + now)))
                .build();
    }
}
