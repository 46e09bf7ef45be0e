package org.sdpkit.grammar;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * The automaton of the lexer as numbers, for bytes: made of the grammar when it is compiled, walked when a text is read.
 *
 * <p>A state is the index of its row in {@code rows}. A row has a cell for each class of bytes, which holds the next
 * state or {@link #NONE}, and cells of its own behind them: {@link #TYPE}, {@link #THEN}, {@link #LIMIT}.
 *
 * @param classes for each byte the class of those that all states treat alike
 * @param rows all rows, one behind the other; the first is of {@link #NONE}
 */
public record TokenTable(byte[] classes, short[] rows) {

    /** The length of a row: a line of the cache. */
    public static final int ROW = 32;

    /** No state: here the token ends, or ended before. */
    public static final int NONE = 0;

    /** Where the first token begins: in the default mode. */
    public static final int START = ROW;

    /** The cell that holds the type of the token that may end in this state. */
    public static final int TYPE = ROW - 1;

    /** The cell that holds the state where the token after that one begins. */
    public static final int THEN = ROW - 2;

    /**
     * The cell that holds the byte from which on all lead to this state again; 0 where there is none, and below 0 where no
     * token may end.
     */
    public static final int LIMIT = ROW - 3;

    /** The number of classes there may be. */
    static final int MOST_CLASSES = LIMIT;

    static final String RESOURCE = "SdpLexer.table";

    /** The table of the lexer of SDP. */
    public static TokenTable ofSdp() {
        try (InputStream in = TokenTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the grammar was built without " + RESOURCE);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TokenTable read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        byte[] classes = new byte[256];
        in.readFully(classes);
        short[] rows = new short[in.readInt()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = in.readShort();
        }
        return new TokenTable(classes, rows);
    }

    void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.write(classes);
        out.writeInt(rows.length);
        for (short cell : rows) {
            out.writeShort(cell);
        }
        out.flush();
    }
}
