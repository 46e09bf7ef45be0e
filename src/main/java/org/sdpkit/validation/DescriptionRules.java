package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.sdpkit.attribute.LineType;
import org.sdpkit.codec.Format;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/**
 * The rules on one description, sorted by what they are about: those on lines are shown the odd lines, and those about what
 * is not there are not asked.
 */
final class DescriptionRules {

    /** All that sdpkit knows, in no order: who checks needs none. */
    static final List<Rule<SessionDescription>> KNOWN = known();

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

    private static List<Rule<SessionDescription>> known() {
        List<Rule<SessionDescription>> known = new ArrayList<>(SyntaxRules.ALL);
        known.addAll(StructureRules.ALL);
        known.addAll(TransportRules.ALL);
        known.addAll(MediaRules.ALL);
        known.addAll(TelephonyRules.ALL);
        known.addAll(BroadcastRules.ALL);
        return List.copyOf(known);
    }

    /** Takes what a rule found. */
    interface Findings {

        /** The rule found this. */
        void add(Rule<?> rule, Diagnostic found);

        /** The rule found these. */
        default void addAll(Rule<?> rule, List<Diagnostic> found) {
            if (!found.isEmpty()) {
                found.forEach(each -> add(rule, each));
            }
        }
    }

    /** What the rules that are asked find in a description. */
    void check(SessionDescription session, Predicate<Rule<?>> isAsked, Findings findings) {
        for (PlacedLine odd : session.oddLines()) {
            for (LineRule rule : lineRules) {
                findings.addAll(rule, rule.check(odd));
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
        private final Map<List<Format<?>>, List<MediaRule>> onMedia = new LinkedHashMap<>();

        About(Set<LineType<?>> types) {
            this.types = types;
        }

        void add(Rule<SessionDescription> rule) {
            if (rule instanceof MediaRule mediaRule) {
                onMedia.computeIfAbsent(mediaRule.aboutFormats(), any -> new ArrayList<>())
                        .add(mediaRule);
            } else {
                onDescriptions.add(rule);
            }
        }

        void check(DescriptionAt description, Predicate<Rule<?>> isAsked, Findings findings) {
            for (Rule<SessionDescription> rule : onDescriptions) {
                if (isAsked.test(rule)) {
                    findings.addAll(rule, rule.check(description.session()));
                }
            }
            for (Map.Entry<List<Format<?>>, List<MediaRule>> rules : onMedia.entrySet()) {
                for (MediaAt media : description.media()) {
                    if (media.hasOneOf(rules.getKey())) {
                        check(media, rules.getValue(), isAsked, findings);
                    }
                }
            }
        }

        private static void check(MediaAt media, List<MediaRule> rules, Predicate<Rule<?>> isAsked, Findings findings) {
            for (MediaRule rule : rules) {
                if (isAsked.test(rule)) {
                    findings.addAll(rule, rule.findings(media));
                }
            }
        }
    }
}
