package org.sdpkit.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The automaton of the lexer as numbers, for bytes: made of the grammar when it is compiled, walked when a text is read.
 *
 * <p>A state is the index of its row. A row has a cell for each byte, which holds the next state or {@link #NONE}, and
 * cells of its own behind them: {@link #TYPE}, {@link #THEN}, {@link #LIMIT}.
 */
public final class TokenTable {

    /** No state: here the token ends, or ended before. Its row is the first. */
    public static final int NONE = 0;

    /** The cell that holds the type of the token that may end in this state. */
    public static final int TYPE = 256;

    /** The cell that holds the state where the token after that one begins. */
    public static final int THEN = 257;

    /**
     * The cell that holds the byte from which on all lead to this state again; 0 where there is none, and below 0 where no
     * token may end.
     */
    public static final int LIMIT = 258;

    /** The length of a row. */
    static final int ROW = 259;

    /** Where the first token begins: in the default mode. */
    public static final int START = ROW;

    static final String RESOURCE = "SdpLexer.table";

    private TokenTable() {}

    /** The table of the lexer of SDP: all rows, one behind the other. */
    public static short[] read() {
        try (InputStream in = TokenTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the grammar was built without " + RESOURCE);
            }
            byte[] bytes = in.readAllBytes();
            short[] rows = new short[bytes.length / Short.BYTES];
            ByteBuffer.wrap(bytes).asShortBuffer().get(rows);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as bytes. */
    static byte[] written(short[] rows) {
        ByteBuffer bytes = ByteBuffer.allocate(rows.length * Short.BYTES);
        bytes.asShortBuffer().put(rows);
        return bytes.array();
    }
}
