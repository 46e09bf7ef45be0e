package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/**
 * The rules on one description, sorted by what they are about: those on lines are shown the odd lines, and those about what
 * is not there are not asked.
 */
final class DescriptionRules {

    private final List<LineRule> lineRules = new ArrayList<>();
    private final List<About> abouts;

    DescriptionRules(List<Rule<SessionDescription>> rules) {
        Map<Set<LineType<?>>, About> byTypes = new LinkedHashMap<>();
        for (Rule<SessionDescription> rule : rules) {
            if (rule instanceof LineRule onLines) {
                lineRules.add(onLines);
            } else {
                byTypes.computeIfAbsent(rule.about(), About::new).add(rule);
            }
        }
        abouts = List.copyOf(byTypes.values());
    }

    /** Takes what a rule found. */
    interface Findings {

        /** The rule found this. */
        void add(Rule<?> rule, Diagnostic found);
    }

    /** What the rules that are asked find in a description. */
    void check(SessionDescription session, Predicate<Rule<?>> isAsked, Findings findings) {
        for (PlacedLine odd : session.oddLines()) {
            for (LineRule rule : lineRules) {
                rule.check(odd).forEach(found -> findings.add(rule, found));
            }
        }
        DescriptionAt description = DescriptionAt.of(session);
        for (About about : abouts) {
            if (description.hasOneOf(about.types)) {
                about.check(description, isAsked, findings);
            }
        }
    }

    /** The rules that are about lines of the same types. */
    private static final class About {

        final Set<LineType<?>> types;
        private final List<Rule<SessionDescription>> onDescriptions = new ArrayList<>();
        private final List<MediaRule> onMedia = new ArrayList<>();

        About(Set<LineType<?>> types) {
            this.types = types;
        }

        void add(Rule<SessionDescription> rule) {
            if (rule instanceof MediaRule mediaRule) {
                onMedia.add(mediaRule);
            } else {
                onDescriptions.add(rule);
            }
        }

        void check(DescriptionAt description, Predicate<Rule<?>> isAsked, Findings findings) {
            for (Rule<SessionDescription> rule : onDescriptions) {
                if (isAsked.test(rule)) {
                    rule.check(description.session()).forEach(found -> findings.add(rule, found));
                }
            }
            for (MediaRule rule : onMedia) {
                if (isAsked.test(rule)) {
                    Consumer<Diagnostic> found = finding -> findings.add(rule, finding);
                    for (MediaAt media : description.media()) {
                        if (media.hasOneOf(rule.aboutFormats())) {
                            rule.findings(media).forEach(found);
                        }
                    }
                }
            }
        }
    }
}
