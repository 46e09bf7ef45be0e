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
    private final List<Line> lines;

    private Edits(SessionDescription session) {
        this.session = session;
        this.lines = session.lines();
    }

    static SessionDescription apply(SessionDescription session, List<Edit> edits) {
        return new Edits(session).apply(edits);
    }

    private SessionDescription apply(List<Edit> unordered) {
        List<Edit> edits =
                unordered.stream().sorted(Comparator.comparing(Edit::span)).toList();
        List<Line> result = new ArrayList<>();
        int line = 0;
        for (int i = 0; i < edits.size(); ) {
            int first = firstLine(edits.get(i));
            int last = lastLine(edits.get(i));
            int j = i + 1;
            while (j < edits.size() && firstLine(edits.get(j)) <= last) {
                last = Math.max(last, lastLine(edits.get(j)));
                j++;
            }
            result.addAll(lines.subList(line, first));
            result.addAll(reread(first, last, edits.subList(i, j)));
            line = last + 1;
            i = j;
        }
        boolean isLastChanged = line >= lines.size();
        result.addAll(lines.subList(Math.min(line, lines.size()), lines.size()));
        return SessionDescription.of(isLastChanged ? result : withoutEndOfLast(result));
    }

    private int firstLine(Edit edit) {
        return Math.max(0, session.lineAt(edit.span().from().offset()));
    }

    /** The last line that changes: one more than the edit touches if it takes the end of its line away. */
    private int lastLine(Edit edit) {
        return Math.max(firstLine(edit), session.lineAt(edit.span().to().offset()));
    }

    private List<Line> reread(int first, int last, List<Edit> edits) {
        byte[] before = session.bytes();
        int from = lines.isEmpty() ? 0 : session.position(first, 0).offset();
        int to = lines.isEmpty() ? 0 : session.position(last + 1, 0).offset();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int at = from;
        for (Edit edit : edits) {
            int start = edit.span().from().offset();
            if (start < at) {
                throw new IllegalArgumentException(
                        "edits must not overlap at " + edit.span().from());
            }
            text.write(before, at, start - at);
            text.writeBytes(edit.replacement().getBytes(StandardCharsets.UTF_8));
            at = edit.span().to().offset();
        }
        text.write(before, at, to - at);
        Catalogue catalogue =
                lines.isEmpty() ? Catalogue.STANDARD : lines.get(first).source.catalogue();
        Source source = new Source(LineTable.read(text.toByteArray()), catalogue);
        List<Line> reread = new ArrayList<>();
        for (int row = 0; row < source.table().size(); row++) {
            reread.add(source.line(row));
        }
        return reread;
    }

    /** An unterminated last line keeps to be one, unless it was what the edits changed. */
    private List<Line> withoutEndOfLast(List<Line> result) {
        if (!session.isTerminated()) {
            int last = result.size() - 1;
            result.set(last, result.get(last).with(null));
        }
        return result;
    }
}
