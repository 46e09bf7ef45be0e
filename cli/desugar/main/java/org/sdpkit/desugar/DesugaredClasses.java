package org.sdpkit.desugar;

import java.util.Collection;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The classes of a jar, one after the other, and those that are made for their lambdas. */
final class DesugaredClasses {

    /** The first format in which a class may see what is private in one of its nest, as a lambda does. */
    private static final int FIRST_WITH_NESTS = Opcodes.V11;

    /** The last format that Java does not keep in an archive. */
    private static final int LAST_NOT_KEPT = Opcodes.V1_5;

    private final ClassLoader loader;
    private final LambdaClasses lambdas = new LambdaClasses();
    private final PrivateMethods privateMethods = new PrivateMethods();

    /**
     * None yet.
     *
     * @param all classes of the jar
     * @param loader finds them
     */
    DesugaredClasses(Collection<byte[]> all, ClassLoader loader) {
        this.loader = loader;
        all.forEach(bytes -> privateMethods.addAll(new ClassReader(bytes)));
    }

    /** The class, with what it leaves to be made at a start written out. */
    byte[] desugared(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        int format = reader.readUnsignedShort(6);
        if (format <= LAST_NOT_KEPT) {
            return renewed(reader);
        }
        return format < FIRST_WITH_NESTS ? bytes : desugared(reader);
    }

    private byte[] desugared(ClassReader reader) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        reader.accept(new Desugaring(writer, lambdas, privateMethods), ClassReader.EXPAND_FRAMES);
        return writer.toByteArray();
    }

    /** The class in the format of Java 8, which says of each jump what is on the stack. */
    private byte[] renewed(ClassReader reader) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return loader;
            }
        };
        reader.accept(new OfFormat(Opcodes.V1_8, writer), ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    /** The classes that were made for lambdas, by their names. */
    Map<String, byte[]> made() {
        return lambdas.bytes();
    }

    /** A class in another format. */
    private static final class OfFormat extends ClassVisitor {

        private final int format;

        OfFormat(int format, ClassVisitor next) {
            super(Opcodes.ASM9, next);
            this.format = format;
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            super.visit(format, access, name, signature, superName, interfaces);
        }
    }
}
