package org.sdpkit.attribute;

/**
 * One line, for the reader of its type: the value as a whole, or the fields that the grammar tells apart.
 *
 * @since 0.1.0
 */
public final class FieldScanner {

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final int value;
    private final int[] bounds;
    private final int size;

    private FieldScanner(byte[] bytes, int from, int to, int value, int[] bounds) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.value = value;
        this.bounds = bounds;
        this.size = sizeWithoutEmptyEnd();
    }

    /**
     * A line and what the grammar says of it.
     *
     * @param bytes a text that holds the line
     * @param from where the line begins in it
     * @param to where the line ends in it, without its line end
     * @param value where the value begins in the line
     * @param bounds the beginning and the end of each field in the line in turn; one that is missing ends before it begins
     */
    public static FieldScanner of(byte[] bytes, int from, int to, int value, int... bounds) {
        return new FieldScanner(bytes, from, to, value, bounds);
    }

    /** Everything after the equals sign. */
    public ValueScanner value() {
        return scanner(value, to - from);
    }

    /** The number of fields, without empty ones at the end of the line. */
    public int size() {
        return size;
    }

    private int sizeWithoutEmptyEnd() {
        int fields = bounds.length / 2;
        while (fields > 0 && end(fields - 1) <= start(fields - 1)) {
            fields--;
        }
        return fields;
    }

    /** Whether nothing stands where the field should, not even its separator. */
    public boolean isMissing(int field) {
        return field >= bounds.length / 2 || end(field) < start(field);
    }

    /** Whether the field is there, but empty: two separators in a row. */
    public boolean isEmpty(int field) {
        return !isMissing(field) && end(field) == start(field);
    }

    /** A field, which must be there. */
    public ValueScanner field(int field, String expected) {
        if (field >= bounds.length / 2) {
            throw new MalformedValue(to - from, expected);
        }
        if (end(field) <= start(field)) {
            throw new MalformedValue(start(field), expected);
        }
        return scanner(start(field), end(field));
    }

    /** A field that is one token (RFC 8866 section 9). */
    public String token(int field, String expected) {
        ValueScanner in = field(field, expected);
        String token = in.token(expected, "");
        in.end();
        return token;
    }

    /** A field that is one word: visible characters. */
    public String word(int field, String expected) {
        return field(field, expected).rest(expected);
    }

    /** A field of digits only. */
    public String digits(int field, String expected) {
        ValueScanner in = field(field, expected);
        String digits = in.digits(expected);
        in.end();
        return digits;
    }

    /** Says that the line ends after so many fields. */
    public void end(String after, int fields) {
        if (size() > fields) {
            throw new MalformedValue(start(fields), "end of line after the " + after);
        }
    }

    private ValueScanner scanner(int start, int end) {
        return new ValueScanner(bytes, from, from + start, from + end);
    }

    private int start(int field) {
        return bounds[2 * field];
    }

    private int end(int field) {
        return bounds[2 * field + 1];
    }
}
