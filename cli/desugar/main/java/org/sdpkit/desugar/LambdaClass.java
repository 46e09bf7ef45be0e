package org.sdpkit.desugar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** A class for lambdas of one package that are of the same shape; each of its objects knows which of them it is. */
final class LambdaClass {

    /** How many there may be: a method that is much longer Java does not compile. */
    private static final int MOST = 64;

    private static final Type OBJECT = Type.getType(Object.class);
    private static final Method NEW_OBJECT = new Method("<init>", "()V");
    private static final Method INITIALIZER = new Method("<clinit>", "()V");
    private static final String WHICH = "which";
    private static final String MAKE = "make";

    /** One of each, where nothing is captured. */
    private static final String ALL = "ALL";

    private final Type self;
    private final Shape shape;
    private final List<Lambda> lambdas = new ArrayList<>();

    /**
     * What lambdas have in common that are in one class.
     *
     * @param folder the package they stand in
     * @param type the interface
     * @param method its method
     * @param erased that method as it is declared
     * @param kept what is captured
     */
    record Shape(String folder, Type type, String method, Type erased, List<Type> kept) {

        static Shape of(String folder, Lambda lambda) {
            return new Shape(folder, lambda.type(), lambda.method(), lambda.erased(), lambda.kept());
        }
    }

    LambdaClass(String name, Shape shape) {
        this.self = Type.getObjectType(name);
        this.shape = shape;
    }

    String name() {
        return self.getInternalName();
    }

    boolean isFull() {
        return lambdas.size() == MOST;
    }

    /** Takes a lambda in, and writes what puts one on the stack, in place of what it captures. */
    void add(Lambda lambda, MethodVisitor code) {
        int number = lambdas.size();
        lambdas.add(lambda);
        if (shape.kept.isEmpty()) {
            code.visitFieldInsn(Opcodes.GETSTATIC, name(), ALL, array().getDescriptor());
            code.visitIntInsn(Opcodes.BIPUSH, number);
            code.visitInsn(Opcodes.AALOAD);
        } else {
            code.visitIntInsn(Opcodes.BIPUSH, number);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, name(), MAKE, make().getDescriptor(), false);
        }
    }

    private Type array() {
        return Type.getType("[" + shape.type.getDescriptor());
    }

    private Type[] keptAndNumber() {
        List<Type> types = new ArrayList<>(shape.kept);
        types.add(Type.INT_TYPE);
        return types.toArray(Type[]::new);
    }

    private Method make() {
        return new Method(MAKE, shape.type, keptAndNumber());
    }

    private Method constructor() {
        return new Method("<init>", Type.VOID_TYPE, keptAndNumber());
    }

    /** The class. */
    byte[] bytes() {
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_SUPER;
        String[] interfaces = {shape.type.getInternalName()};
        out.visit(Opcodes.V11, access, name(), null, OBJECT.getInternalName(), interfaces);
        writeConstructor(out);
        if (shape.kept.isEmpty()) {
            writeAll(out);
        } else {
            writeMake(out);
        }
        writeMethod(out);
        out.visitEnd();
        return out.toByteArray();
    }

    private List<String> fields() {
        return IntStream.range(0, shape.kept.size())
                .mapToObj(i -> "captured" + i)
                .toList();
    }

    private static GeneratorAdapter code(ClassVisitor out, int access, Method method) {
        return new GeneratorAdapter(access, method, null, null, out);
    }

    private void writeConstructor(ClassVisitor out) {
        List<String> fields = new ArrayList<>(fields());
        fields.add(WHICH);
        GeneratorAdapter code = code(out, Opcodes.ACC_PRIVATE, constructor());
        code.loadThis();
        code.invokeConstructor(OBJECT, NEW_OBJECT);
        for (int i = 0; i < fields.size(); i++) {
            Type type = keptAndNumber()[i];
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
            out.visitField(access, fields.get(i), type.getDescriptor(), null, null);
            code.loadThis();
            code.loadArg(i);
            code.putField(self, fields.get(i), type);
        }
        code.returnValue();
        code.endMethod();
    }

    private void writeAll(ClassVisitor out) {
        out.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ALL, array().getDescriptor(), null, null);
        GeneratorAdapter code = code(out, Opcodes.ACC_STATIC, INITIALIZER);
        code.push(lambdas.size());
        code.newArray(shape.type);
        for (int number = 0; number < lambdas.size(); number++) {
            code.dup();
            code.push(number);
            code.newInstance(self);
            code.dup();
            code.push(number);
            code.invokeConstructor(self, constructor());
            code.arrayStore(shape.type);
        }
        code.putStatic(self, ALL, array());
        code.returnValue();
        code.endMethod();
    }

    private void writeMake(ClassVisitor out) {
        GeneratorAdapter code = code(out, Opcodes.ACC_STATIC, make());
        code.newInstance(self);
        code.dup();
        code.loadArgs();
        code.invokeConstructor(self, constructor());
        code.returnValue();
        code.endMethod();
    }

    private void writeMethod(ClassVisitor out) {
        GeneratorAdapter code = code(out, Opcodes.ACC_PUBLIC, new Method(shape.method, shape.erased.getDescriptor()));
        Label[] labels = lambdas.stream().map(lambda -> code.newLabel()).toArray(Label[]::new);
        code.loadThis();
        code.getField(self, WHICH, Type.INT_TYPE);
        code.visitTableSwitchInsn(0, labels.length - 1, labels[labels.length - 1], labels);
        for (int number = 0; number < labels.length; number++) {
            code.mark(labels[number]);
            writeFrame(code);
            lambdas.get(number).write(code, self, fields());
        }
        code.endMethod();
    }

    private void writeFrame(GeneratorAdapter code) {
        List<Object> locals = new ArrayList<>();
        locals.add(name());
        for (Type argument : shape.erased.getArgumentTypes()) {
            locals.add(inFrame(argument));
        }
        code.visitFrame(Opcodes.F_NEW, locals.size(), locals.toArray(), 0, new Object[0]);
    }

    private static Object inFrame(Type type) {
        return switch (type.getSort()) {
            case Type.LONG -> Opcodes.LONG;
            case Type.DOUBLE -> Opcodes.DOUBLE;
            case Type.FLOAT -> Opcodes.FLOAT;
            case Type.ARRAY, Type.OBJECT -> type.getInternalName();
            default -> Opcodes.INTEGER;
        };
    }
}
