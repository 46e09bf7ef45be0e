package org.sdpkit.desugar;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.sdpkit.desugar.LambdaClass.Shape;

/** The classes of all lambdas of a jar. */
final class LambdaClasses {

    private final Map<Shape, LambdaClass> open = new HashMap<>();
    private final Map<String, LambdaClass> byName = new LinkedHashMap<>();

    /** Takes in a lambda of a class, and writes what puts one on the stack, in place of what it captures. */
    void add(Lambda lambda, String standsIn, MethodVisitor code) {
        Shape shape = Shape.of(standsIn.substring(0, standsIn.lastIndexOf('/') + 1), lambda);
        LambdaClass last = open.get(shape);
        if (last == null || last.isFull()) {
            last = new LambdaClass(shape.folder() + "Lambdas$$" + byName.size(), shape);
            open.put(shape, last);
            byName.put(last.name(), last);
        }
        last.add(lambda, code);
    }

    /** Each, by its name. */
    Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        byName.forEach((name, lambdas) -> bytes.put(name, lambdas.bytes()));
        return bytes;
    }
}
