package org.sdpkit.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.syntax.LineTable;

/** Makes edits: the lines that they touch are written, changed and read again; all others stay. */
final class Edits {

    private final SessionDescription session;
    private final byte[] before;
    private final List<Edit> edits;
    private final List<Line> result = new ArrayList<>();

    /** What was written of the lines that are touched, and not read again yet. */
    private final ByteArrayOutputStream touched = new ByteArrayOutputStream();

    private Catalogue catalogue = Catalogue.STANDARD;
    private int nextEdit;
    private int at;
    private int lastByte = '\n';

    private Edits(SessionDescription session, List<Edit> edits) {
        this.session = session;
        this.before = session.bytes();
        this.edits = edits.stream().sorted(Comparator.comparing(Edit::span)).toList();
    }

    static SessionDescription apply(SessionDescription session, List<Edit> edits) {
        return new Edits(session, edits).apply();
    }

    private SessionDescription apply() {
        List<Line> lines = session.lines();
        boolean isLastKept = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean isUnterminated = i == lines.size() - 1 && !session.isTerminated();
            isLastKept = pass(lines.get(i), offset(i), offset(i + 1), isUnterminated);
        }
        makeEditsBefore(Integer.MAX_VALUE);
        boolean endsAsBefore = isLastKept && touched.size() == 0;
        reread();
        return endsAsBefore ? SessionDescription.of(result, session.isTerminated()) : SessionDescription.of(result);
    }

    /** Keeps the line if nothing in it changes, else writes it; what is inserted at its end belongs to the next one. */
    private boolean pass(Line line, int start, int end, boolean isUnterminated) {
        makeInsertionsAt(start);
        int firstBeyond = isUnterminated ? end + 1 : end;
        boolean isKept = at == start && nextFrom() >= firstBeyond && isApart(line);
        if (isKept) {
            reread();
            result.add(line);
            lastByte = line.lineEnd() == LineEnd.CR ? '\r' : '\n';
            at = end;
        } else {
            catalogue = line.source.catalogue();
            makeEditsBefore(firstBeyond);
            write(before, at, end);
            at = Math.max(at, end);
        }
        return isKept;
    }

    private int offset(int line) {
        return session.position(line, 0).offset();
    }

    private void makeInsertionsAt(int offset) {
        while (nextFrom() == offset && edits.get(nextEdit).span().length() == 0) {
            make(edits.get(nextEdit++));
        }
    }

    private void makeEditsBefore(int offset) {
        while (nextFrom() < offset) {
            make(edits.get(nextEdit++));
        }
    }

    private int nextFrom() {
        return nextEdit == edits.size()
                ? Integer.MAX_VALUE
                : edits.get(nextEdit).span().from().offset();
    }

    private void make(Edit edit) {
        int from = edit.span().from().offset();
        if (from < at) {
            throw new IllegalArgumentException(
                    "edits must not overlap at " + edit.span().from());
        }
        write(before, at, from);
        byte[] replacement = edit.replacement().getBytes(StandardCharsets.UTF_8);
        write(replacement, 0, replacement.length);
        at = edit.span().to().offset();
    }

    private void write(byte[] bytes, int from, int to) {
        if (from < to) {
            touched.write(bytes, from, to - from);
            lastByte = bytes[to - 1];
        }
    }

    /** Whether what stands before the line ends a line, and not with the first half of a CRLF. */
    private boolean isApart(Line line) {
        boolean beginsWithLf = line.length() == 0 && line.lineEnd() == LineEnd.LF;
        return lastByte == '\n' || (lastByte == '\r' && !beginsWithLf);
    }

    /** Reads what was written; a line feed that it begins with may be the second half of the line end before it. */
    private void reread() {
        if (touched.size() == 0) {
            return;
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        if (touched.toByteArray()[0] == '\n' && isHalfEnded()) {
            text.writeBytes(result.remove(result.size() - 1).bytes());
        }
        text.writeBytes(touched.toByteArray());
        touched.reset();
        Source source = new Source(LineTable.read(text.toByteArray()), catalogue);
        for (int row = 0; row < source.table().size(); row++) {
            result.add(source.line(row));
        }
    }

    private boolean isHalfEnded() {
        return !result.isEmpty() && result.get(result.size() - 1).lineEnd() == LineEnd.CR;
    }
}
