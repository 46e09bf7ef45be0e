package org.sdpkit.desugar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/**
 * A lambda or a method reference.
 *
 * @param method of the interface
 * @param made takes what the lambda captures, and returns the interface
 * @param erased the method of the interface as it is declared
 * @param body what is called
 * @param actual the method of the interface with the types that the lambda has
 */
record Lambda(String method, Type made, Type erased, Handle body, Type actual) {

    private static final Type OBJECT = Type.getType(Object.class);

    /** The interface. */
    Type type() {
        return made.getReturnType();
    }

    /** What it captures, as it is kept: an object of any class is an object. */
    List<Type> kept() {
        return Arrays.stream(made.getArgumentTypes())
                .map(type -> Conversion.isPrimitive(type) ? type : OBJECT)
                .toList();
    }

    /** This lambda, but this is called. */
    Lambda withBody(Handle other) {
        return new Lambda(method, made, erased, other, actual);
    }

    /** Writes the body of the method of the interface, where what is captured is in these fields of this object. */
    void write(GeneratorAdapter code, Type self, List<String> fields) {
        if (isNew()) {
            code.newInstance(Type.getObjectType(body.getOwner()));
            code.dup();
        }
        writeCaptured(code, self, fields);
        writeArguments(code);
        code.visitMethodInsn(call(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        writeResult(code);
        code.returnValue();
    }

    private boolean isNew() {
        return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    /** The instruction that calls a method. */
    static int call(Handle body) {
        return switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private void writeCaptured(GeneratorAdapter code, Type self, List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            code.loadThis();
            code.getField(self, fields.get(i), kept().get(i));
            Conversion.write(code, kept().get(i), made.getArgumentTypes()[i]);
        }
    }

    private void writeArguments(GeneratorAdapter code) {
        List<Type> wanted = parameters(body);
        for (int i = 0; i < erased.getArgumentTypes().length; i++) {
            Type given = actual.getArgumentTypes()[i];
            code.loadArg(i);
            Conversion.write(code, erased.getArgumentTypes()[i], given);
            Conversion.write(code, given, wanted.get(made.getArgumentTypes().length + i));
        }
    }

    /** What a method is called with: first the object that it is a method of, if it is of one. */
    static List<Type> parameters(Handle body) {
        List<Type> parameters = new ArrayList<>();
        boolean isOfObject = body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL;
        if (isOfObject) {
            parameters.add(Type.getObjectType(body.getOwner()));
        }
        parameters.addAll(Arrays.asList(Type.getArgumentTypes(body.getDesc())));
        return parameters;
    }

    /** What comes of calling a method. */
    static Type result(Handle body) {
        return body.getTag() == Opcodes.H_NEWINVOKESPECIAL
                ? Type.getObjectType(body.getOwner())
                : Type.getReturnType(body.getDesc());
    }

    private void writeResult(GeneratorAdapter code) {
        if (erased.getReturnType().equals(Type.VOID_TYPE)) {
            Conversion.writeDropping(code, result(body));
        } else {
            Conversion.write(code, result(body), actual.getReturnType());
            Conversion.write(code, actual.getReturnType(), erased.getReturnType());
        }
    }
}
