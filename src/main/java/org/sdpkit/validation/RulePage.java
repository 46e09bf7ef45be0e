package org.sdpkit.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The page that explains a rule, in Markdown: what the fault is, why it matters, where it is found and where not. The
 * examples on it are tests.
 *
 * @param code the id of the rule
 * @param text all of the page
 * @since 0.1.0
 */
public record RulePage(String code, String text) {

    /** The page of the rule of this id; empty if there is no such rule. */
    public static Optional<RulePage> of(String code) {
        return Rules.find(code).map(rule -> read(rule.code()));
    }

    /** The fault in a sentence. */
    public String sentence() {
        return text.split("\n\n", 3)[1].replace('\n', ' ').strip();
    }

    private static RulePage read(String code) {
        try (InputStream in = RulePage.class.getResourceAsStream(code + ".md")) {
            if (in == null) {
                throw new IllegalStateException("rule " + code + " has no page");
            }
            return new RulePage(code, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
