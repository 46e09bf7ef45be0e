package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sdpkit.SdpReader;
import org.sdpkit.model.Limits;
import org.sdpkit.model.SessionDescription;

/**
 * A fenced block of a page: what it is, and its lines.
 *
 * <p>The lines of a description end in CRLF, unless the info string says {@code lf} or {@code cr}; the last has no end if
 * it says {@code unterminated}. In {@code escaped} text {@code \xHH} stands for a character, and so do four digits after a {@code u}. The text is UTF-8 or, if it
 * says so, {@code latin1}. With {@code bytes=}, {@code lines=}, {@code length=} or {@code media=} the description is read
 * with that limit. With {@code profile=} it is checked under that profile, else under the first one to which the rule of
 * the page matters.
 */
record Block(String info, List<String> lines) {

    static List<Block> allIn(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> open = null;
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("```")) {
                if (open == null) {
                    open = new ArrayList<>();
                    blocks.add(new Block(line.substring(3), open));
                } else {
                    open = null;
                }
            } else if (open != null) {
                open.add(line);
            }
        }
        return blocks;
    }

    /** The blocks of a page behind this heading. */
    static List<Block> allUnder(String heading, String page) {
        int from = page.indexOf("\n" + heading + "\n") + 1;
        int to = page.indexOf("\n## ", from);
        return allIn(page.substring(from, to < 0 ? page.length() : to));
    }

    boolean is(String kind) {
        return words().get(0).equals(kind);
    }

    /** The text of a block that must be of this kind. */
    String text(String kind) {
        if (!is(kind)) {
            fail("expected a block ```" + kind + ", found ```" + info);
        }
        String end = is("findings") || has("lf") ? "\n" : has("cr") ? "\r" : "\r\n";
        String text = lines.stream().map(line -> line + end).collect(Collectors.joining());
        String ended = has("unterminated") ? text.substring(0, text.length() - end.length()) : text;
        return has("escaped") ? unescaped(ended) : ended;
    }

    /** A word of the info string, from 0. */
    String word(int index) {
        return words().get(index);
    }

    /** What stands behind {@code name=} in the info string. */
    Optional<String> value(String name) {
        return words().stream()
                .filter(word -> word.startsWith(name + "="))
                .map(word -> word.substring(name.length() + 1))
                .findFirst();
    }

    /** The bytes of the description, as text that can be compared. */
    String textOf(SessionDescription session) {
        return new String(session.bytes(), charset());
    }

    /** The description. */
    SessionDescription session() {
        byte[] bytes = text("sdp").getBytes(charset());
        return SdpReader.STANDARD.with(limits()).parse(bytes).session();
    }

    /** The profile under which it is checked on the page of this rule. */
    Profile profile(Rule<?> rule) {
        return value("profile")
                .map(name -> Profile.named(name).orElseThrow())
                .or(() -> Profile.ALL.stream()
                        .filter(profile -> profile.severity(rule.code()).isPresent())
                        .findFirst())
                .orElseThrow();
    }

    private Charset charset() {
        return has("latin1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    private Limits limits() {
        Limits standard = Limits.DEFAULT;
        return new Limits(
                number("bytes", standard.bytes()),
                number("lines", standard.lines()),
                number("length", standard.lineLength()),
                number("media", standard.mediaDescriptions()));
    }

    private int number(String name, int otherwise) {
        return value(name).map(Integer::parseInt).orElse(otherwise);
    }

    private boolean has(String word) {
        return words().contains(word);
    }

    private List<String> words() {
        return List.of(info.split(" "));
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int digits = text.startsWith("\\u", i) ? 4 : text.startsWith("\\x", i) ? 2 : 0;
            if (digits == 0) {
                out.append(text.charAt(i));
            } else {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 2 + digits), 16));
                i += 1 + digits;
            }
        }
        return out.toString();
    }
}
