package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A line at session level where Chromium expects another. */
final class ChromiumUnexpectedLine implements Rule<SessionDescription> {

    private static final List<Step> STEPS = List.of(
            Step.once("v"),
            Step.once("o"),
            Step.once("s"),
            Step.perhaps("i"),
            Step.perhaps("u"),
            Step.perhaps("e"),
            Step.perhaps("p"),
            Step.perhaps("c"),
            Step.any("b"),
            Step.once("t"),
            Step.any("tr"),
            Step.perhaps("z"),
            Step.perhaps("k"),
            Step.any("a"));

    @Override
    public String code() {
        return "chromium-unexpected-line";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.8.1";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<PlacedLine> lines = session.placedLevelLines();
        int at = 0;
        for (Step step : STEPS) {
            int from = at;
            while (at < lines.size() && step.takes(lines.get(at)) && (at == from || step.isRepeated)) {
                at++;
            }
            if (at == from && step.isRequired) {
                boolean isLater = lines.stream().anyMatch(step::takes);
                return at < lines.size() && isLater ? List.of(report(lines.get(at), step)) : List.of();
            }
        }
        return at < lines.size() ? List.of(report(lines.get(at), STEPS.get(STEPS.size() - 1))) : List.of();
    }

    private Diagnostic report(PlacedLine placed, Step expected) {
        String what = expected.isRequired ? expected.types + "=" : "a= or m=";
        return Diagnostic.builder(code(), placed.span(), "Chromium stops here, where it expects " + what)
                .help("write the lines of the session in the order v o s i u e p c b t r z k a")
                .build();
    }

    private record Step(String types, boolean isRequired, boolean isRepeated) {

        static Step once(String type) {
            return new Step(type, true, false);
        }

        static Step perhaps(String type) {
            return new Step(type, false, false);
        }

        static Step any(String types) {
            return new Step(types, false, true);
        }

        boolean takes(PlacedLine placed) {
            String text = placed.line().text();
            return text.startsWith("=", 1) && types.indexOf(text.charAt(0)) >= 0;
        }
    }
}
