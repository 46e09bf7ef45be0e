package org.sdpkit.desugar;

import java.util.List;
import java.util.Objects;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * What {@code equals}, {@code hashCode} or {@code toString} of a record does, as a method beside it.
 *
 * @param owner the record
 * @param name of the method
 * @param descriptor takes the record, and returns what the method does
 * @param components how each is read, in order
 */
record RecordMethod(Type owner, String name, String descriptor, List<Handle> components) {

    private static final int PRIME = 31;
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type OBJECTS = Type.getType(Objects.class);
    private static final Type STRING = Type.getType(String.class);
    private static final Type TEXT = Type.getType(StringBuilder.class);

    private Method method() {
        return new Method(name + "OfComponents", descriptor);
    }

    /** Writes the call of it, for what is on the stack. */
    void writeCall(MethodVisitor code) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner.getInternalName(), method().getName(), descriptor, false);
    }

    /** Writes the method. */
    void write(ClassVisitor out) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        GeneratorAdapter code = new GeneratorAdapter(access, method(), null, null, out);
        switch (name) {
            case "hashCode" -> writeHashCode(code);
            case "equals" -> writeEquals(code);
            default -> writeText(code);
        }
        code.returnValue();
        code.endMethod();
    }

    private void writeHashCode(GeneratorAdapter code) {
        code.push(0);
        for (Handle component : components) {
            code.push(PRIME);
            code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
            Type type = writeReading(code, 0, component);
            boolean isPrimitive = Conversion.isPrimitive(type);
            code.invokeStatic(
                    isPrimitive ? boxed(type) : OBJECTS,
                    new Method("hashCode", Type.INT_TYPE, new Type[] {isPrimitive ? type : OBJECT}));
            code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
        }
    }

    private void writeEquals(GeneratorAdapter code) {
        Label differs = code.newLabel();
        Label end = code.newLabel();
        code.loadArg(1);
        code.instanceOf(owner);
        code.ifZCmp(GeneratorAdapter.EQ, differs);
        for (Handle component : components) {
            Type type = writeReading(code, 0, component);
            writeReading(code, 1, component);
            writeComparing(code, type, differs);
        }
        code.push(true);
        code.goTo(end);
        code.mark(differs);
        writeFrame(code);
        code.push(false);
        code.mark(end);
        writeFrame(code, Opcodes.INTEGER);
    }

    private static void writeComparing(GeneratorAdapter code, Type type, Label differs) {
        if (Conversion.isPrimitive(type)) {
            code.invokeStatic(boxed(type), new Method("compare", Type.INT_TYPE, new Type[] {type, type}));
            code.ifZCmp(GeneratorAdapter.NE, differs);
        } else {
            code.invokeStatic(OBJECTS, new Method("equals", Type.BOOLEAN_TYPE, new Type[] {OBJECT, OBJECT}));
            code.ifZCmp(GeneratorAdapter.EQ, differs);
        }
    }

    private void writeFrame(GeneratorAdapter code, Object... stack) {
        Object[] locals = {owner.getInternalName(), OBJECT.getInternalName()};
        code.visitFrame(Opcodes.F_NEW, locals.length, locals, stack.length, stack);
    }

    private void writeText(GeneratorAdapter code) {
        code.newInstance(TEXT);
        code.dup();
        code.invokeConstructor(TEXT, new Method("<init>", "()V"));
        code.push(owner);
        code.invokeVirtual(Type.getType(Class.class), new Method("getSimpleName", STRING, new Type[0]));
        writeAppending(code, STRING);
        String before = "[";
        for (Handle component : components) {
            code.push(before + component.getName() + "=");
            writeAppending(code, STRING);
            writeAppending(code, writeReading(code, 0, component));
            before = ", ";
        }
        code.push(components.isEmpty() ? "[]" : "]");
        writeAppending(code, STRING);
        code.invokeVirtual(TEXT, new Method("toString", STRING, new Type[0]));
    }

    private static void writeAppending(GeneratorAdapter code, Type type) {
        code.invokeVirtual(TEXT, new Method("append", TEXT, new Type[] {appended(type)}));
    }

    /** What a builder of texts has a method for. */
    private static Type appended(Type type) {
        return switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
            case Type.ARRAY, Type.OBJECT -> type.equals(STRING) ? STRING : OBJECT;
            default -> type;
        };
    }

    /** Puts a component of one of the arguments on the stack, and says of which type it is. */
    private Type writeReading(GeneratorAdapter code, int argument, Handle component) {
        Type type = Type.getType(component.getDesc());
        code.loadArg(argument);
        if (argument > 0) {
            code.checkCast(owner);
        }
        code.getField(owner, component.getName(), type);
        return type;
    }

    private static Type boxed(Type primitive) {
        return Type.getObjectType(
                switch (primitive.getSort()) {
                    case Type.BOOLEAN -> "java/lang/Boolean";
                    case Type.CHAR -> "java/lang/Character";
                    case Type.BYTE -> "java/lang/Byte";
                    case Type.SHORT -> "java/lang/Short";
                    case Type.INT -> "java/lang/Integer";
                    case Type.LONG -> "java/lang/Long";
                    case Type.FLOAT -> "java/lang/Float";
                    default -> "java/lang/Double";
                });
    }
}
