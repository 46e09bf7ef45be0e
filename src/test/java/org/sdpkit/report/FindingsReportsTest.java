package org.sdpkit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Position;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.SessionDescription;

/** Findings in the formats of others, with all that these escape. */
class FindingsReportsTest {

    private static final SessionDescription SESSION =
            Sdp.parse("v=0\r\ns=<&\"'\u0001>\r\n").session();

    private static Diagnostic.Builder finding(int line, int from, int to, String message) {
        return Diagnostic.builder(
                "a-rule", new Span(new Position(from, line, from), new Position(to, line, to)), message);
    }

    @Test
    void whatWouldEndAnAnnotationIsEscaped() {
        Diagnostic finding = finding(2, 3, 5, "100 % of a:b,c\nd")
                .help("write 50%")
                .reference("RFC 8866 section 5.3")
                .build();
        assertEquals(
                "::error file=a%3A%2C%25.sdp,line=2,col=3,endLine=2,endColumn=5,title=a-rule"
                        + "::100 %25 of a:b,c␊d%0Ahelp: write 50%25%0Asee: RFC 8866 section 5.3\n",
                GitHubReport.of("a:,%.sdp", List.of(finding)));
    }

    @Test
    void anAnnotationSaysHowMuchItMatters() {
        List<Diagnostic> findings = List.of(
                finding(1, 1, 1, "x").severity(Severity.WARNING).build(),
                Diagnostic.builder("b", new Span(new Position(0, 1, 1), new Position(9, 2, 4)), "y")
                        .severity(Severity.INFO)
                        .build());
        assertEquals("""
                ::warning file=a,line=1,col=1,title=a-rule::x
                ::notice file=a,line=1,endLine=2,title=b::y
                """, GitHubReport.of("a", findings));
    }

    @Test
    void aSuiteHasACaseForEachFinding() {
        List<Diagnostic> findings = List.of(
                finding(2, 3, 5, "<&\"\u0001\uFFFF").build(),
                finding(2, 3, 3, "x").severity(Severity.WARNING).build());
        assertEquals("""
                <testsuite name="a&lt;b.sdp" tests="2" failures="1" errors="0" skipped="0">
                <testcase classname="a&lt;b.sdp" name="a-rule at 2:3" file="a&lt;b.sdp"><failure type="error" \
                message="&lt;&amp;&quot;␁\uFFFD">error[a-rule]: &lt;&amp;&quot;␁\uFFFD
                   --&gt; a&lt;b.sdp:2:3
                    |
                  2 | s=&lt;&amp;&quot;'␁&gt;
                    |   ^^

                </failure></testcase>
                <testcase classname="a&lt;b.sdp" name="a-rule at 2:3" file="a&lt;b.sdp"><system-out>warning[a-rule]: x
                   --&gt; a&lt;b.sdp:2:3
                    |
                  2 | s=&lt;&amp;&quot;'␁&gt;
                    |   ^

                </system-out></testcase>
                </testsuite>
                """, JUnitReport.of("a<b.sdp", SESSION, findings, Severity.ERROR));
    }

    @Test
    void withoutFindingsOneCasePasses() {
        assertEquals("""
                <testsuite name="a" tests="1" failures="0" errors="0" skipped="0">
                <testcase classname="a" name="lint" file="a"/>
                </testsuite>
                """, JUnitReport.of("a", SESSION, List.of(), Severity.ERROR));
    }
}
