package org.sdpkit.attribute;

/** How a reader says that it cannot go on; never leaves this package, and carries no stack. */
final class MalformedValue extends RuntimeException {

    private static final long serialVersionUID = 1;

    final int offset;
    final String expected;

    MalformedValue(int offset, String expected) {
        super(expected, null, false, false);
        this.offset = offset;
        this.expected = expected;
    }
}
