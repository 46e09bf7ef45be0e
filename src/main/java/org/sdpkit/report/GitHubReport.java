package org.sdpkit.report;

import java.util.List;
import java.util.stream.Collectors;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Position;
import org.sdpkit.diagnostic.Severity;

/**
 * Findings as the workflow commands of GitHub Actions, one a line: what stands in the log of a step becomes an annotation
 * of the file.
 *
 * @since 0.1.0
 */
public final class GitHubReport {

    private GitHubReport() {}

    /**
     * The findings, one a line.
     *
     * @param name what the description is called; from the root of the repository, so that GitHub finds it
     */
    public static String of(String name, List<Diagnostic> findings) {
        return findings.stream().map(finding -> line(name, finding) + "\n").collect(Collectors.joining());
    }

    private static String line(String name, Diagnostic finding) {
        return "::" + command(finding.severity()) + " file=" + property(name) + place(finding) + ",title="
                + property(finding.code()) + "::" + data(text(finding));
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    /** GitHub takes columns only where the piece is in one line. */
    private static String place(Diagnostic finding) {
        Position from = finding.span().from();
        Position to = finding.span().to();
        if (from.line() != to.line()) {
            return ",line=" + from.line() + ",endLine=" + to.line();
        }
        String end = from.column() == to.column() ? "" : ",endLine=" + to.line() + ",endColumn=" + to.column();
        return ",line=" + from.line() + ",col=" + from.column() + end;
    }

    private static String text(Diagnostic finding) {
        return Visible.of(finding.message())
                + finding.help().map(help -> "\nhelp: " + Visible.of(help)).orElse("")
                + finding.reference()
                        .map(reference -> "\nsee: " + Visible.of(reference))
                        .orElse("");
    }

    /** What stands behind {@code ::}: a percent sign would begin an escape, a line end would end the command. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** What stands before {@code ::}: there colons and commas separate as well. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
