package org.sdpkit.syntax;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.sdpkit.grammar.TokenTable;

/**
 * The tokens of a text, one at a time: a walk through the table that was made of the lexer's automaton.
 *
 * <p>Of the tokens only the one at hand is there, for the grammar never looks further ahead, and nobody looks back.
 */
final class TokenWalk implements TokenStream {

    private static final short[] ROWS = TokenTable.read();

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH_BYTE = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final byte[] bytes;
    private final int size;

    private int type;
    private int start;
    private int end;
    private int beginning = TokenTable.START;

    /** The tokens of the first {@code size} bytes. */
    TokenWalk(byte[] bytes, int size) {
        this.bytes = bytes;
        this.size = size;
        consume();
    }

    /** The type of the token at hand. */
    int type() {
        return type;
    }

    /** Where the token at hand begins. */
    int start() {
        return start;
    }

    /** Where the token at hand ends; what stands there is not part of it. */
    int end() {
        return end;
    }

    /** Goes on to the longest token that begins where this one ends. */
    @Override
    public void consume() {
        start = end;
        int state = beginning;
        int accepted = state;
        int acceptedEnd = start;
        for (int at = start; at < size; ) {
            state = ROWS[state + (bytes[at] & 0xFF)];
            if (state == TokenTable.NONE) {
                break;
            }
            at++;
            int limit = ROWS[state + TokenTable.LIMIT];
            if (limit >= 0) {
                at = limit == 0 ? at : firstBelow(limit, at);
                accepted = state;
                acceptedEnd = at;
            }
        }
        end = acceptedEnd;
        type = start == end ? Token.EOF : ROWS[accepted + TokenTable.TYPE];
        beginning = ROWS[accepted + TokenTable.THEN];
    }

    /** The next place where a byte stands that is below the limit, or the end; looks at eight bytes at once. */
    private int firstBelow(int limit, int from) {
        int at = from;
        for (; at <= size - Long.BYTES; at += Long.BYTES) {
            long eight = (long) EIGHT_BYTES.get(bytes, at);
            long below = (eight - EACH_BYTE * limit) & ~eight & HIGH_BITS;
            if (below != 0) {
                return at + Long.numberOfTrailingZeros(below) / Byte.SIZE;
            }
        }
        while (at < size && (bytes[at] & 0xFF) >= limit) {
            at++;
        }
        return at;
    }

    @Override
    public int LA(int distance) {
        if (distance != 1) {
            throw new UnsupportedOperationException("the grammar decides by one token");
        }
        return type;
    }

    @Override
    public int index() {
        return start;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void seek(int index) {
        if (index != start) {
            throw notKept();
        }
    }

    @Override
    public int mark() {
        throw notKept();
    }

    @Override
    public void release(int marker) {
        throw notKept();
    }

    @Override
    public Token LT(int distance) {
        throw notKept();
    }

    @Override
    public Token get(int index) {
        throw notKept();
    }

    @Override
    public TokenSource getTokenSource() {
        throw notKept();
    }

    @Override
    public String getText() {
        throw notKept();
    }

    @Override
    public String getText(Interval interval) {
        throw notKept();
    }

    @Override
    public String getText(RuleContext rule) {
        throw notKept();
    }

    @Override
    public String getText(Token from, Token to) {
        throw notKept();
    }

    @Override
    public String getSourceName() {
        return IntStream.UNKNOWN_SOURCE_NAME;
    }

    private static UnsupportedOperationException notKept() {
        return new UnsupportedOperationException("of the tokens only the type of the one at hand is kept");
    }
}
