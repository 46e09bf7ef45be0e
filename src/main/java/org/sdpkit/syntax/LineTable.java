package org.sdpkit.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where the lines of a text and their fields begin and end, in bytes: what the grammar says of it, as numbers.
 *
 * <p>Each row is a line. A line of a known type has a letter and a value; of the types {@code v o c t r z m} the grammar
 * also tells the fields apart. A field that is missing before others ends before it begins.
 */
public final class LineTable {

    /** The letter of a line that is no {@code <type>=<value>}. */
    public static final char STRAY = 0;

    /** The letter of the stray line that holds all that lies past a limit. */
    public static final char REST = 1;

    static final int START = 0;
    static final int END = 1;
    static final int FIELDS = 2;

    /** The letter, how far behind the beginning the value begins, and what ends the line: a byte of each. */
    static final int KIND = 3;

    static final int ROW = 4;

    private static final int[] NO_FIELDS = {};

    /** A bit of what ends a line: a carriage return. */
    public static final int CR = 1;

    /** A bit of what ends a line: a line feed, behind the carriage return if there is one. */
    public static final int LF = 2;

    private final byte[] bytes;
    private final int size;
    private final int[] rows;
    private final int[] fields;
    private final int fieldsEnd;

    LineTable(byte[] bytes, int size, int[] rows, int[] fields, int fieldsEnd) {
        this.bytes = bytes;
        this.size = size;
        this.rows = rows;
        this.fields = fields;
        this.fieldsEnd = fieldsEnd;
    }

    /**
     * Reads the lines of a text.
     *
     * <p>Past a limit the rest of the text is one stray line. The bytes are not copied: nobody may change them any more.
     */
    public static LineTable read(byte[] bytes, int maxBytes, int maxLines, int maxLineLength, int maxMedia) {
        return LineRecorder.read(bytes, maxBytes, maxLines, maxLineLength, maxMedia);
    }

    /** Reads the lines of a text, however many. */
    public static LineTable read(byte[] bytes) {
        return read(bytes, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /**
     * The table of one line {@code <type>=<anything but CR, LF and NUL>}, for which no reading is needed. Its fields are not
     * told apart: who makes a line knows what it says.
     *
     * <p>The bytes are not copied: nobody may change them any more.
     *
     * @param bytes a line of a known type
     */
    public static LineTable ofLine(byte[] bytes) {
        int[] row = {0, bytes.length, 0, bytes[0] | ("a=".length() << Byte.SIZE)};
        return new LineTable(bytes, 1, row, NO_FIELDS, 0);
    }

    /** The number of lines. */
    public int size() {
        return size;
    }

    /** The type of the line, or {@link #STRAY} or {@link #REST}. */
    public char letter(int row) {
        return (char) (rows[row * ROW + KIND] & 0xFF);
    }

    /** Where the line begins. */
    public int start(int row) {
        return rows[row * ROW + START];
    }

    /** Where the value of the line begins: after the equals sign, or where a stray line begins. */
    public int value(int row) {
        return start(row) + ((rows[row * ROW + KIND] >> Byte.SIZE) & 0xFF);
    }

    /** Where the line ends and its line end begins. */
    public int end(int row) {
        return rows[row * ROW + END];
    }

    /** What ends the line: {@link #CR}, {@link #LF}, both of them, or nothing. */
    public int lineEnd(int row) {
        return rows[row * ROW + KIND] >> (2 * Byte.SIZE);
    }

    /** Where the next line begins: after the line end. */
    public int next(int row) {
        return row + 1 < size ? start(row + 1) : bytes.length;
    }

    /** The beginning and the end of each field of the line in turn, counted from the beginning of the line. */
    public int[] fields(int row) {
        int from = rows[row * ROW + FIELDS];
        int to = row + 1 < size ? rows[(row + 1) * ROW + FIELDS] : fieldsEnd;
        int[] bounds = Arrays.copyOfRange(fields, from, to);
        int start = start(row);
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] -= start;
        }
        return bounds;
    }

    /** The bytes between two offsets, as Latin-1. */
    public String latin1(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** All bytes of the text; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }
}
