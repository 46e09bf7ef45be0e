package org.sdpkit.desugar;

import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** How a value of one type becomes one of another, between a lambda and its interface. */
final class Conversion {

    private Conversion() {}

    /** Writes what makes the value on the stack one of another type. */
    static void write(GeneratorAdapter code, Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (isPrimitive(from)) {
            writeOfPrimitive(code, from, to);
        } else if (isPrimitive(to)) {
            code.unbox(to);
        } else {
            code.checkCast(to);
        }
    }

    private static void writeOfPrimitive(GeneratorAdapter code, Type from, Type to) {
        if (isPrimitive(to)) {
            code.cast(from, to);
        } else {
            code.valueOf(from);
        }
    }

    /** Writes what drops the value on the stack. */
    static void writeDropping(GeneratorAdapter code, Type type) {
        switch (type.getSize()) {
            case 0 -> {}
            case 1 -> code.pop();
            default -> code.pop2();
        }
    }

    static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }
}
