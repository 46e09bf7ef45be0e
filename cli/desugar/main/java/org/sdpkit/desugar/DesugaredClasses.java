package org.sdpkit.desugar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final Map<String, byte[]> made = new LinkedHashMap<>();
    private final Map<String, List<String>> membersByHost = new LinkedHashMap<>();

    /**
     * None yet.
     *
     * @param loader finds them all
     */
    DesugaredClasses(ClassLoader loader) {
        this.loader = loader;
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
        Desugaring desugaring = new Desugaring(writer);
        reader.accept(desugaring, ClassReader.EXPAND_FRAMES);
        for (Lambda lambda : desugaring.lambdas()) {
            made.put(lambda.name(), lambda.bytes());
            membersByHost
                    .computeIfAbsent(lambda.host(), any -> new ArrayList<>())
                    .add(lambda.name());
        }
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
        return made;
    }

    /** The names of these classes, by the class in whose nest they are. */
    Map<String, List<String>> membersByHost() {
        return membersByHost;
    }

    /** The class, which lets these see what is private in it. */
    static byte[] withNestMembers(byte[] bytes, List<String> members) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visitEnd() {
                        members.forEach(super::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        return writer.toByteArray();
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
