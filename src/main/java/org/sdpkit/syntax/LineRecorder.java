package org.sdpkit.syntax;

import java.util.Arrays;
import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.sdpkit.grammar.SdpParser;

/** The generated parser, writing down where each line and field begins and ends instead of building a tree. */
final class LineRecorder extends SdpParser {

    private static final int ABSENT = -1;
    private static final int NEXT = -2;

    /** For each token: the place of the field in its line, {@link #NEXT} for one more, {@link #ABSENT} for no field. */
    private static final int[] PLACES = places();

    /** For each token: the letter of the line that begins with it, or {@link #ABSENT}. */
    private static final int[] LETTERS = letters();

    private static final Token NO_TOKEN = new CommonToken(Token.INVALID_TYPE);
    private static final NoErrors NO_ERRORS = new NoErrors();

    /** The bytes of a line of a usual text, for a first guess at the number of lines. */
    private static final int USUAL_LINE = 32;

    private final byte[] bytes;
    private final TokenWalk tokens;
    private final int maxLines;
    private final int maxLineLength;
    private final int maxMedia;

    private int[] rows;
    private int[] fields = new int[64];
    private int lines;
    private int filled;
    private int media;

    private LineRecorder(byte[] bytes, TokenWalk tokens, int maxLines, int maxLineLength, int maxMedia) {
        super(tokens);
        this.bytes = bytes;
        this.tokens = tokens;
        this.maxLines = maxLines;
        this.maxLineLength = maxLineLength;
        this.maxMedia = maxMedia;
        this.rows = new int[(tokens.size() / USUAL_LINE + 8) * LineTable.ROW];
        setBuildParseTree(false);
        setErrorHandler(NO_ERRORS);
    }

    static LineTable read(byte[] bytes, int maxBytes, int maxLines, int maxLineLength, int maxMedia) {
        int size = Math.min(bytes.length, maxBytes);
        LineRecorder recorder = new LineRecorder(bytes, new TokenWalk(bytes, size), maxLines, maxLineLength, maxMedia);
        try {
            recorder.sessionDescription();
            if (size < bytes.length) {
                recorder.leaveTheRest();
            }
        } catch (LimitReached reached) {
            recorder.leaveTheRest();
        }
        return recorder.table();
    }

    @Override
    public Token match(int type) {
        if (tokens.type() != type) {
            throw new IllegalStateException("the grammar takes everything, but not token " + tokens.type());
        }
        return consume();
    }

    @Override
    public Token consume() {
        int type = tokens.type();
        if (type == END) {
            endLine();
        } else if (type != Token.EOF) {
            int letter = LETTERS[type];
            if (letter != ABSENT) {
                beginLine((char) letter);
            } else {
                endAt(tokens.end());
                if (PLACES[type] != ABSENT) {
                    field(PLACES[type], type);
                }
            }
        }
        tokens.consume();
        return NO_TOKEN;
    }

    // No tree is built, and nobody asks which rule the parser is in: it needs no contexts.

    @Override
    public void enterRule(ParserRuleContext context, int state, int rule) {}

    @Override
    public void enterOuterAlt(ParserRuleContext context, int alternative) {}

    @Override
    public void exitRule() {}

    private void beginLine(char letter) {
        int start = tokens.start();
        boolean isTooMany = lines == maxLines || (letter == 'm' && media++ == maxMedia);
        if (isTooMany) {
            row(letter, start, 0, start);
            throw new LimitReached();
        }
        int value = 0;
        if (letter == 'v') {
            value = tokens.end() - start;
        } else if (letter != LineTable.STRAY) {
            value = 2;
        }
        row(letter, start, value, start);
        endLine();
    }

    private void row(char letter, int start, int value, int end) {
        int row = lines * LineTable.ROW;
        if (row == rows.length) {
            rows = Arrays.copyOf(rows, 2 * rows.length);
        }
        rows[row + LineTable.START] = start;
        rows[row + LineTable.END] = end;
        rows[row + LineTable.KIND] = letter | (value << Byte.SIZE);
        rows[row + LineTable.FIELDS] = filled;
        lines++;
    }

    private void endAt(int end) {
        int row = (lines - 1) * LineTable.ROW;
        rows[row + LineTable.END] = end;
        if (end - rows[row + LineTable.START] > maxLineLength) {
            throw new LimitReached();
        }
    }

    /** Writes down a field; a run of spaces is one empty field, so that it takes no room however long it is. */
    private void field(int place, int type) {
        int start = tokens.start();
        char first = (char) bytes[start];
        boolean separated = type != VERSION_NUMBER && first == (type == PORT_COUNT ? '/' : ' ');
        int count = (filled - rows[(lines - 1) * LineTable.ROW + LineTable.FIELDS]) / 2;
        for (int missing = count; missing < place; missing++) {
            bounds(start, start - 1);
        }
        int from = separated ? start + 1 : start;
        int to = tokens.end();
        boolean isInRun = from == to && count > 0 && fields[filled - 2] == fields[filled - 1];
        if (!isInRun) {
            bounds(from, to);
        }
    }

    private void bounds(int from, int to) {
        if (filled == fields.length) {
            fields = Arrays.copyOf(fields, 2 * fields.length);
        }
        fields[filled++] = from;
        fields[filled++] = to;
    }

    /** Makes the line that is being read, and all that follows, one line. */
    private void leaveTheRest() {
        int start = 0;
        if (lines > 0) {
            int row = --lines * LineTable.ROW;
            filled = rows[row + LineTable.FIELDS];
            start = rows[row + LineTable.START];
        }
        row(LineTable.REST, start, 0, start);
        rows[(lines - 1) * LineTable.ROW + LineTable.END] = takeLineEnd(start, bytes.length);
    }

    /** Ends the line where the token at hand does, without the line end that it ends with. */
    private void endLine() {
        endAt(takeLineEnd(tokens.start(), tokens.end()));
    }

    /** Writes down the line end that this piece of the text ends with, if it does, and says where it begins. */
    private int takeLineEnd(int from, int to) {
        int at = to;
        int lineEnd = 0;
        if (at > from && bytes[at - 1] == '\n') {
            lineEnd = LineTable.LF;
            at--;
        }
        if (at > from && bytes[at - 1] == '\r') {
            lineEnd |= LineTable.CR;
            at--;
        }
        rows[(lines - 1) * LineTable.ROW + LineTable.KIND] |= lineEnd << (2 * Byte.SIZE);
        return at;
    }

    private LineTable table() {
        return new LineTable(bytes, lines, rows, fields, filled);
    }

    private static int[] places() {
        int[] places = new int[VOCABULARY.getMaxTokenType() + 1];
        Arrays.fill(places, ABSENT);
        places[VERSION_NUMBER] = 0;
        places[USERNAME] = 0;
        places[SESS_ID] = 1;
        places[SESS_VERSION] = 2;
        places[START_TIME] = 0;
        places[STOP_TIME] = 1;
        places[REPEAT_INTERVAL] = 0;
        places[ADJUSTMENT_TIME] = NEXT;
        places[MEDIA] = 0;
        places[PORT] = 1;
        places[PORT_COUNT] = 2;
        places[PROTO] = 3;
        places[NETTYPE] = NEXT;
        places[FMT] = NEXT;
        places[SURPLUS] = NEXT;
        places[ADDRTYPE] = 1;
        places[ADDRESS] = 2;
        places[TYPED_TIME] = 1;
        places[ADJUSTMENT_OFFSET] = 1;
        return places;
    }

    private static int[] letters() {
        int[] letters = new int[VOCABULARY.getMaxTokenType() + 1];
        Arrays.fill(letters, ABSENT);
        letters[VERSION] = 'v';
        letters[ORIGIN] = 'o';
        letters[SESSION_NAME] = 's';
        letters[INFORMATION] = 'i';
        letters[URI] = 'u';
        letters[EMAIL] = 'e';
        letters[PHONE] = 'p';
        letters[CONNECTION] = 'c';
        letters[BANDWIDTH] = 'b';
        letters[TIMING] = 't';
        letters[REPEAT] = 'r';
        letters[ZONE] = 'z';
        letters[KEY] = 'k';
        letters[ATTRIBUTE] = 'a';
        letters[MEDIA_DESCRIPTION] = 'm';
        letters[STRAY] = LineTable.STRAY;
        letters[BLANK] = LineTable.STRAY;
        return letters;
    }

    /** Says that the text is larger than somebody wanted to read; carries no stack, for it is no error. */
    private static final class LimitReached extends RuntimeException {

        private static final long serialVersionUID = 1;

        LimitReached() {
            super("limit reached", null, false, false);
        }
    }

    /** The grammar takes everything: there is never an error to handle. */
    private static final class NoErrors implements ANTLRErrorStrategy {

        @Override
        public void sync(Parser parser) {}

        @Override
        public void reset(Parser parser) {}

        @Override
        public void reportMatch(Parser parser) {}

        @Override
        public boolean inErrorRecoveryMode(Parser parser) {
            return false;
        }

        @Override
        public Token recoverInline(Parser parser) {
            throw new IllegalStateException("the grammar takes everything, but not this token");
        }

        @Override
        public void recover(Parser parser, RecognitionException error) {
            throw new IllegalStateException(error);
        }

        @Override
        public void reportError(Parser parser, RecognitionException error) {
            throw new IllegalStateException(error);
        }
    }
}
