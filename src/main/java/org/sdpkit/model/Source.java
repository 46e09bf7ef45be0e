package org.sdpkit.model;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.syntax.LineTable;

/** A text that was read at once, and the catalogue that its attributes are looked up in. */
final class Source {

    /** What ends a line, by its bits in the table. */
    private static final @Nullable LineEnd[] LINE_ENDS = {null, LineEnd.CR, LineEnd.LF, LineEnd.CRLF};

    private final LineTable table;
    private final Catalogue catalogue;

    /** Found out when first asked for; two threads may both do so, and find the same. */
    private @Nullable Boolean plain;

    Source(LineTable table, Catalogue catalogue) {
        this.table = table;
        this.catalogue = catalogue;
    }

    /** A text of one line without its end. */
    static Source ofLine(String text, Catalogue catalogue) {
        check(text);
        String terminated = text.isEmpty() ? "\n" : text;
        return new Source(LineTable.read(terminated.getBytes(StandardCharsets.UTF_8)), catalogue);
    }

    /** A text {@code <type>=<value>} without its end, whose type is known, and whose value nobody has to read. */
    static Source ofKnownLine(String text, Catalogue catalogue) {
        check(text);
        return new Source(LineTable.ofLine(text.getBytes(StandardCharsets.UTF_8)), catalogue);
    }

    private static void check(String text) {
        if (text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0 || text.indexOf(0) >= 0) {
            String before = text.split("[\r\n\0]", 2)[0];
            throw new IllegalArgumentException(
                    "a line must not contain CR, LF or NUL, as \"" + before + "\" does after it");
        }
    }

    LineTable table() {
        return table;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** Its lines; the last may have no end. */
    Line[] lines() {
        Line[] lines = new Line[table.size()];
        for (int row = 0; row < lines.length; row++) {
            lines[row] = line(row);
        }
        return lines;
    }

    Line line(int row) {
        char letter = table.letter(row);
        LineEnd end = end(row);
        return switch (letter) {
            case LineTable.STRAY, LineTable.REST -> new Stray(this, row, end);
            case 'a' -> new Attribute(this, row, end, null);
            default -> new Field(this, row, end, null);
        };
    }

    @Nullable
    LineEnd end(int row) {
        return LINE_ENDS[table.lineEnd(row)];
    }

    /** Whether the line is ASCII without NUL and without two spaces in a row; mostly all of the text is. */
    boolean isPlain(int row) {
        return isPlain() || PlainText.isPlain(table.bytes(), table.start(row), table.end(row));
    }

    private boolean isPlain() {
        Boolean known = plain;
        if (known == null) {
            known = PlainText.isPlain(table.bytes(), 0, table.bytes().length);
            plain = known;
        }
        return known;
    }

    /** A piece of the text, decoded from UTF-8 with U+FFFD for what is none; ASCII is quicker to decode as Latin-1. */
    String decoded(int from, int to) {
        Charset charset = isPlain() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        return new String(table.bytes(), from, to - from, charset);
    }
}
