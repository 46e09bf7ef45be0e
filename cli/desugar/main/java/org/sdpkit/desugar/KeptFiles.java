package org.sdpkit.desugar;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Files of a jar that stand in a class besides: who asks for one of them is given it, and nobody has to open the jar, which
 * takes Java longer the more there is in it.
 *
 * @param files by their paths in the jar
 */
record KeptFiles(Map<String, byte[]> files) {

    /** The class in which they stand. */
    static final String NAME = "org/sdpkit/desugar/KeptFiles$";

    private static final String OWNER = "java/lang/Class";
    private static final String OPEN = "getResourceAsStream";
    private static final String DESCRIPTOR = "(Ljava/lang/String;)Ljava/io/InputStream;";
    private static final Method OPEN_OF_CLASS =
            new Method(OPEN, "(Ljava/lang/Class;Ljava/lang/String;)Ljava/io/InputStream;");

    private static final Type CLASS = Type.getObjectType(OWNER);
    private static final Type STRING = Type.getType(String.class);
    private static final Type TEXT = Type.getType(StringBuilder.class);
    private static final Type STREAM = Type.getObjectType("java/io/ByteArrayInputStream");
    private static final Type CHARSETS = Type.getType(StandardCharsets.class);
    private static final Type CHARSET = Type.getObjectType("java/nio/charset/Charset");

    /** How many bytes go into a constant, whatever they are: a character takes two at most. */
    private static final int PIECE = 0x7FFF;

    /** Whether this call asks a class for a file. */
    static boolean isOpening(String owner, String method, String descriptor) {
        return owner.equals(OWNER) && method.equals(OPEN) && descriptor.equals(DESCRIPTOR);
    }

    /** Writes what opens a file in place of such a call, with the class and the name on the stack. */
    static void writeOpening(MethodVisitor code) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, NAME, OPEN_OF_CLASS.getName(), OPEN_OF_CLASS.getDescriptor(), false);
    }

    /** The class. */
    byte[] bytes() {
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_SUPER;
        out.visit(Opcodes.V11, access, NAME, null, "java/lang/Object", null);
        int ofMethod = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
        GeneratorAdapter code = new GeneratorAdapter(ofMethod, OPEN_OF_CLASS, null, null, out);
        files.forEach((path, bytes) -> writeFile(code, path, bytes));
        code.loadArgs();
        code.invokeVirtual(CLASS, new Method(OPEN, DESCRIPTOR));
        code.returnValue();
        code.endMethod();
        out.visitEnd();
        return out.toByteArray();
    }

    private static void writeFile(GeneratorAdapter code, String path, byte[] bytes) {
        int slash = path.lastIndexOf('/');
        Label other = code.newLabel();
        code.loadArg(1);
        writeComparing(code, path.substring(slash + 1), other);
        code.loadArg(0);
        code.invokeVirtual(CLASS, new Method("getPackageName", STRING, new Type[0]));
        writeComparing(code, path.substring(0, slash).replace('/', '.'), other);
        code.newInstance(STREAM);
        code.dup();
        writeBytes(code, bytes);
        code.invokeConstructor(STREAM, new Method("<init>", "([B)V"));
        code.returnValue();
        code.mark(other);
        Object[] locals = {OWNER, STRING.getInternalName()};
        code.visitFrame(Opcodes.F_NEW, locals.length, locals, 0, new Object[0]);
    }

    private static void writeComparing(GeneratorAdapter code, String text, Label other) {
        code.push(text);
        code.invokeVirtual(STRING, new Method("equals", "(Ljava/lang/Object;)Z"));
        code.ifZCmp(GeneratorAdapter.EQ, other);
    }

    /** A character for each byte. */
    private static void writeBytes(GeneratorAdapter code, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        code.newInstance(TEXT);
        code.dup();
        code.push(bytes.length);
        code.invokeConstructor(TEXT, new Method("<init>", "(I)V"));
        for (int from = 0; from < bytes.length; from += PIECE) {
            code.push(text.substring(from, Math.min(bytes.length, from + PIECE)));
            code.invokeVirtual(TEXT, new Method("append", TEXT, new Type[] {STRING}));
        }
        code.invokeVirtual(TEXT, new Method("toString", STRING, new Type[0]));
        code.getStatic(CHARSETS, "ISO_8859_1", CHARSET);
        code.invokeVirtual(STRING, new Method("getBytes", "(Ljava/nio/charset/Charset;)[B"));
    }
}
