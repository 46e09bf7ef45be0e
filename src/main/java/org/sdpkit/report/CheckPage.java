package org.sdpkit.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Exchange.Described;
import org.sdpkit.model.Exchange.Round;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/**
 * What is wrong with an exchange as one page of HTML that needs nothing else: for each offer and its answer what they come
 * to as a picture, then both side by side, media description by media description, with the findings between them.
 *
 * @since 0.1.0
 */
public final class CheckPage {

    private static final int SESSION_LEVEL = -1;

    private static final String STYLE = """
            :root { --flow: #0b6e4f; --error: #b3261e; --warning: #7a4d00; --info: #0b57a4; --error-mark: #ffc9c4; \
            --warning-mark: #ffe2a8; --info-mark: #cfe4ff; --related-mark: #e3e7eb; }
            @media (prefers-color-scheme: dark) { :root { --flow: #5fd3a5; --error: #ff8a80; --warning: #f5c26b; \
            --info: #8cc4ff; --error-mark: #7d2f31; --warning-mark: #5f4512; --info-mark: #1d4270; \
            --related-mark: #333c46; } }
            h2 { font-size: 1.1rem; }
            h3 { font-size: .9375rem; margin: 1rem 0 .25rem; overflow-wrap: anywhere; }
            a { color: inherit; }
            nav li { padding: .125rem 0; overflow-wrap: anywhere; }
            nav b, .block > summary b { font-weight: 600; }
            .block { border: 1px solid var(--rule); border-radius: .4rem; margin: 0 0 .5rem; }
            .block > summary { padding: .375rem .75rem; font-size: .9375rem; color: var(--ink); overflow-wrap: anywhere; }
            .sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .75rem; padding: .5rem .75rem; \
            border-top: 1px solid var(--rule); }
            .sides.found { grid-template-columns: minmax(0, 1fr) minmax(15rem, 22rem) minmax(0, 1fr); }
            .sides.alone { grid-template-columns: minmax(0, 1fr); }
            .sides.alone.found { grid-template-columns: minmax(0, 1fr) minmax(15rem, 22rem); }
            .sides h4 { margin: 0 0 .25rem; font-size: .8125rem; color: var(--soft); overflow-wrap: anywhere; }
            .finding { border-left: 4px solid; padding: 0 0 0 .75rem; margin: 0 0 1rem; overflow-wrap: anywhere; \
            font-size: .875rem; }
            .finding p { margin: .125rem 0; }
            .finding .message { color: var(--ink); font-weight: 600; }
            .finding.error, b.error { color: var(--error); }
            .finding.warning, b.warning { color: var(--warning); }
            .finding.info, b.info { color: var(--info); }
            .line.error, .line.warning, .line.info { background: var(--band); }
            mark.error { background: var(--error-mark); }
            mark.warning { background: var(--warning-mark); }
            mark.info { background: var(--info-mark); }
            mark.related { background: var(--related-mark); }
            .line:target { outline: 2px solid var(--flow); }
            @media (max-width: 60rem) { .sides, .sides.found, .sides.alone.found { grid-template-columns: minmax(0, 1fr); } \
            .sides .findings { order: -1; } }
            """ + AgreementPicture.STYLE;

    private final List<String> names;
    private final Exchange exchange;
    private final List<Diagnostic> findings;
    private final Set<Integer> shown = new HashSet<>();
    private final StringBuilder out = new StringBuilder();

    private CheckPage(List<String> names, Exchange exchange, List<Diagnostic> findings) {
        this.names = List.copyOf(names);
        this.exchange = exchange;
        this.findings = List.copyOf(findings);
    }

    /**
     * The page.
     *
     * @param names what each step of the exchange is called, in their order
     * @param findings what was found; each names its step as source
     * @throws IllegalArgumentException if there are not as many names as steps
     */
    public static String of(List<String> names, Exchange exchange, List<Diagnostic> findings) {
        if (names.size() != exchange.steps().size()) {
            throw new IllegalArgumentException(
                    "names must be as many as the steps, " + exchange.steps().size() + ", not " + names.size());
        }
        return new CheckPage(names, exchange, findings).page();
    }

    /** Steps that are shown beside one another: an offer and an answer, or what has none. */
    private record Section(List<Integer> steps, Optional<Round> round) {}

    /**
     * One step of a section.
     *
     * @param isNew whether no section before has shown it
     */
    private record Column(int step, MarkedLines lines, boolean isNew) {}

    private String page() {
        List<Section> sections = sections();
        out.append("<p>")
                .append(findings.isEmpty() ? "nothing is wrong" : counted(findings))
                .append("</p>\n")
                .append(AgreementPicture.TIPS);
        if (sections.size() > 1) {
            addContents(sections);
        }
        for (int i = 0; i < sections.size(); i++) {
            addSection(sections.get(i), i, sections.size() > 1);
        }
        return Html.page(title(), STYLE, out);
    }

    private String title() {
        return names.size() <= 2
                ? String.join(" → ", names)
                : names.get(0) + " … " + names.get(names.size() - 1) + ": " + names.size() + " steps";
    }

    /** Each answer with its offer, and each step that is in no such pair, in the order of their last steps. */
    private List<Section> sections() {
        Map<Integer, Round> byAnswer =
                exchange.rounds().stream().collect(Collectors.toMap(Round::answer, round -> round));
        Set<Integer> answered = exchange.rounds().stream().map(Round::offer).collect(Collectors.toSet());
        List<Section> sections = new ArrayList<>();
        for (int step = 0; step < exchange.steps().size(); step++) {
            Round round = byAnswer.get(step);
            if (round != null) {
                sections.add(new Section(List.of(round.offer(), step), Optional.of(round)));
            } else if (!answered.contains(step)) {
                sections.add(new Section(List.of(step), Optional.empty()));
            }
        }
        return sections;
    }

    private void addContents(List<Section> sections) {
        Set<Integer> counted = new HashSet<>();
        out.append("<nav><ul>\n");
        for (int i = 0; i < sections.size(); i++) {
            List<Diagnostic> own = findings.stream()
                    .filter(of(sections.get(i).steps().stream()
                            .filter(counted::add)
                            .collect(Collectors.toSet())))
                    .toList();
            out.append("<li><a href=\"#part")
                    .append(i)
                    .append("\">")
                    .append(Html.escaped(heading(sections.get(i))))
                    .append("</a> ")
                    .append(badge(own))
                    .append("</li>\n");
        }
        out.append("</ul></nav>\n");
    }

    private static Predicate<Diagnostic> of(Set<Integer> steps) {
        return finding -> steps.contains(finding.span().source());
    }

    private String heading(Section section) {
        return section.steps().stream().map(this::role).collect(Collectors.joining(", "));
    }

    /** What part a step plays, and what it is called. */
    private String role(int step) {
        Exchange.Step said = exchange.steps().get(step);
        String part = said instanceof Described described ? described.type().word() : "candidates";
        return part + (names.size() > 2 ? " of " + said.side() : "") + " (" + names.get(step) + ")";
    }

    private void addSection(Section section, int number, boolean isOneOfMany) {
        if (isOneOfMany) {
            out.append("<h2 id=\"part")
                    .append(number)
                    .append("\">")
                    .append(Html.escaped(heading(section)))
                    .append("</h2>\n");
        }
        section.round().ifPresent(round -> out.append("<h3>What flows</h3>\n")
                .append(AgreementPicture.of(round.pair(), names.get(round.offer()), names.get(round.answer())))
                .append("<h3>Line by line</h3>\n"));
        List<Column> columns = section.steps().stream()
                .map(step -> new Column(step, new MarkedLines(step, session(step), findings), shown.add(step)))
                .toList();
        int count = columns.stream()
                .mapToInt(column -> session(column.step()).mediaDescriptions().size())
                .max()
                .orElse(0);
        for (int level = SESSION_LEVEL; level < count; level++) {
            addBlock(columns, level);
        }
    }

    private SessionDescription session(int step) {
        return exchange.steps().get(step).text();
    }

    /** The session level, or a media description, of all sides; open where something is wrong, the worst first. */
    private void addBlock(List<Column> columns, int level) {
        List<Diagnostic> own = columns.stream()
                .filter(Column::isNew)
                .flatMap(column -> findings.stream().filter(of(Set.of(column.step()))))
                .filter(finding -> level(finding.span()) == level)
                .sorted(Comparator.comparing(Diagnostic::severity).reversed())
                .toList();
        boolean isOpen = own.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
        out.append("<details class=\"block\"")
                .append(isOpen ? " open" : "")
                .append("><summary>")
                .append(Html.escaped(title(columns, level)))
                .append(own.isEmpty() ? "" : " ")
                .append(badge(own))
                .append("</summary>\n<div class=\"sides")
                .append(columns.size() == 1 ? " alone" : "")
                .append(own.isEmpty() ? "" : " found")
                .append("\">\n");
        addSide(columns.get(0), level, isOpen);
        if (!own.isEmpty()) {
            out.append("<div class=\"findings\">\n");
            own.forEach(this::addFinding);
            out.append("</div>\n");
        }
        columns.stream().skip(1).forEach(column -> addSide(column, level, isOpen));
        out.append("</div></details>\n");
    }

    private int level(Span span) {
        SessionDescription session = session(span.source());
        int line = Math.min(span.from().line(), session.lines().size()) - 1;
        return line < 0 ? SESSION_LEVEL : Math.max(SESSION_LEVEL, session.mediaIndexOf(line));
    }

    private String title(List<Column> columns, int level) {
        if (level == SESSION_LEVEL) {
            return "session level";
        }
        return columns.stream()
                .map(column -> session(column.step()))
                .filter(session -> level < session.mediaDescriptions().size())
                .map(session -> session.mediaDescriptions().get(level))
                .findFirst()
                .map(media -> "media description " + level
                        + media.media().map(field -> ", " + field.type()).orElse("")
                        + media.mid().map(mid -> ", mid " + mid).orElse(""))
                .orElseThrow();
    }

    private void addSide(Column column, int level, boolean isFolded) {
        SessionDescription session = session(column.step());
        out.append("<div><h4>").append(Html.escaped(role(column.step()))).append("</h4>\n");
        if (level >= session.mediaDescriptions().size()) {
            out.append("<p>has no such media description</p>\n");
        } else {
            List<PlacedLine> placed = level == SESSION_LEVEL ? session.placedLevelLines() : session.placedLines(level);
            out.append(column.lines().html(placed, isFolded, column.isNew()));
        }
        out.append("</div>\n");
    }

    private void addFinding(Diagnostic finding) {
        out.append("<article class=\"finding ")
                .append(finding.severity().word())
                .append("\">")
                .append(finding.severity().word())
                .append(" <code>")
                .append(Html.escaped(finding.code()))
                .append("</code>\n<p class=\"message\">")
                .append(Html.escaped(finding.message()))
                .append("</p>\n<p>At fault: ");
        addPlace(finding.span());
        out.append("</p>\n");
        finding.related().forEach(related -> {
            out.append("<p>").append(Html.escaped(related.message())).append(": ");
            addPlace(related.span());
            out.append("</p>\n");
        });
        finding.help().ifPresent(help -> addNote("Help", help));
        finding.reference().ifPresent(reference -> addNote("See", reference));
        out.append("</article>\n");
    }

    private void addPlace(Span span) {
        out.append(Html.escaped(role(span.source())))
                .append(", <a href=\"#")
                .append(MarkedLines.anchor(span))
                .append("\">line ")
                .append(span.from().line())
                .append("</a>");
    }

    private void addNote(String label, String text) {
        out.append("<p>").append(label).append(": ").append(Html.escaped(text)).append("</p>\n");
    }

    /** How many findings there are, in the colour of the most serious. */
    private static String badge(List<Diagnostic> findings) {
        return findings.stream()
                .map(Diagnostic::severity)
                .max(Severity::compareTo)
                .map(worst -> "<b class=\"" + worst.word() + "\">" + counted(findings) + "</b>")
                .orElse("");
    }

    private static String counted(List<Diagnostic> findings) {
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .map(severity -> counted(findings, severity))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String counted(List<Diagnostic> findings, Severity severity) {
        long count = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        String word = severity == Severity.INFO ? "note" : severity.word();
        return count == 0 ? "" : count + " " + word + (count == 1 ? "" : "s");
    }
}
