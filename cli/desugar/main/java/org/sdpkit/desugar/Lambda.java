package org.sdpkit.desugar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A lambda or a method reference as a class.
 *
 * @param name of the class
 * @param host of the nest that it is in
 * @param format of the class that the lambda stands in
 * @param method of the interface
 * @param made takes what the lambda captures, and returns the interface
 * @param erased the method of the interface as it is declared
 * @param body what is called
 * @param actual the method of the interface with the types that the lambda has
 */
record Lambda(String name, String host, int format, String method, Type made, Type erased, Handle body, Type actual) {

    private static final Type OBJECT = Type.getType(Object.class);
    private static final Method NEW_OBJECT = new Method("<init>", "()V");
    private static final String MAKE = "make";

    /** The only one there has to be, where nothing is captured. */
    private static final String ONLY = "ONLY";

    /** Puts one on the stack, in place of what it captures. */
    void writeMaking(MethodVisitor code) {
        if (captured().length == 0) {
            code.visitFieldInsn(
                    Opcodes.GETSTATIC, name, ONLY, made.getReturnType().getDescriptor());
        } else {
            code.visitMethodInsn(Opcodes.INVOKESTATIC, name, MAKE, made.getDescriptor(), false);
        }
    }

    /** The class. */
    byte[] bytes() {
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        out.visit(
                format,
                Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_SUPER,
                name,
                null,
                OBJECT.getInternalName(),
                new String[] {made.getReturnType().getInternalName()});
        out.visitNestHost(host);
        writeConstructor(out);
        if (captured().length == 0) {
            writeOnly(out);
        } else {
            writeMake(out);
        }
        writeMethod(out);
        out.visitEnd();
        return out.toByteArray();
    }

    private Type[] captured() {
        return made.getArgumentTypes();
    }

    private Type self() {
        return Type.getObjectType(name);
    }

    private Method constructor() {
        return new Method("<init>", Type.VOID_TYPE, captured());
    }

    private static String field(int index) {
        return "captured" + index;
    }

    private static GeneratorAdapter code(ClassVisitor out, int access, Method method) {
        return new GeneratorAdapter(access, method, null, null, out);
    }

    private void writeConstructor(ClassVisitor out) {
        GeneratorAdapter code = code(out, Opcodes.ACC_PRIVATE, constructor());
        code.loadThis();
        code.invokeConstructor(OBJECT, NEW_OBJECT);
        for (int i = 0; i < captured().length; i++) {
            out.visitField(
                    Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), captured()[i].getDescriptor(), null, null);
            code.loadThis();
            code.loadArg(i);
            code.putField(self(), field(i), captured()[i]);
        }
        code.returnValue();
        code.endMethod();
    }

    private void writeOnly(ClassVisitor out) {
        Type type = made.getReturnType();
        out.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, type.getDescriptor(), null, null);
        GeneratorAdapter code = code(out, Opcodes.ACC_STATIC, new Method("<clinit>", "()V"));
        writeNew(code);
        code.putStatic(self(), ONLY, type);
        code.returnValue();
        code.endMethod();
    }

    private void writeMake(ClassVisitor out) {
        GeneratorAdapter code = code(out, Opcodes.ACC_STATIC, new Method(MAKE, made.getDescriptor()));
        writeNew(code);
        code.returnValue();
        code.endMethod();
    }

    private void writeNew(GeneratorAdapter code) {
        code.newInstance(self());
        code.dup();
        code.loadArgs();
        code.invokeConstructor(self(), constructor());
    }

    private void writeMethod(ClassVisitor out) {
        GeneratorAdapter code = code(out, Opcodes.ACC_PUBLIC, new Method(method, erased.getDescriptor()));
        if (body.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            code.newInstance(Type.getObjectType(body.getOwner()));
            code.dup();
        }
        writeArguments(code);
        code.visitMethodInsn(call(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        writeResult(code);
        code.returnValue();
        code.endMethod();
    }

    /** A method of an object in the same nest may be called as any other, even if it is private. */
    private int call() {
        return switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    /** First what was captured, then what the method is given. */
    private void writeArguments(GeneratorAdapter code) {
        for (int i = 0; i < captured().length; i++) {
            code.loadThis();
            code.getField(self(), field(i), captured()[i]);
        }
        List<Type> wanted = parameters();
        for (int i = 0; i < erased.getArgumentTypes().length; i++) {
            Type given = actual.getArgumentTypes()[i];
            code.loadArg(i);
            Conversion.write(code, erased.getArgumentTypes()[i], given);
            Conversion.write(code, given, wanted.get(captured().length + i));
        }
    }

    private List<Type> parameters() {
        List<Type> parameters = new ArrayList<>();
        boolean isOfObject = body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL;
        if (isOfObject) {
            parameters.add(Type.getObjectType(body.getOwner()));
        }
        parameters.addAll(Arrays.asList(Type.getArgumentTypes(body.getDesc())));
        return parameters;
    }

    private void writeResult(GeneratorAdapter code) {
        boolean isNew = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        Type result = isNew ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
        if (erased.getReturnType().equals(Type.VOID_TYPE)) {
            Conversion.writeDropping(code, result);
        } else {
            Conversion.write(code, result, actual.getReturnType());
            Conversion.write(code, actual.getReturnType(), erased.getReturnType());
        }
    }
}
