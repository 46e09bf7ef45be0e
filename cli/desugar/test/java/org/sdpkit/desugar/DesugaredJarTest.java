package org.sdpkit.desugar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class DesugaredJarTest {

    private static final List<String> SUGAR = List.of("Sugar", "Sugar$Nothing", "Sugar$Everything");
    private static final String OLD = "org/sdpkit/desugar/Old";

    private Path jar = Path.of("");

    @BeforeEach
    void makeJar(@TempDir Path folder) throws IOException {
        jar = folder.resolve("sweet.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : SUGAR) {
                add(zip, "org/sdpkit/desugar/" + name + ".class", bytesOf(name));
            }
            add(zip, OLD + ".class", oldClass());
            add(zip, "words.txt", "any words".getBytes(StandardCharsets.UTF_8));
        }
        DesugaredJar.main(new String[] {jar.toString()});
    }

    private static byte[] bytesOf(String name) throws IOException {
        try (InputStream in = DesugaredJarTest.class.getResourceAsStream(name + ".class")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** A class of Java 5, with a method that returns the larger of two numbers. */
    private static byte[] oldClass() {
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        out.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, OLD, null, "java/lang/Object", null);
        MethodVisitor code = out.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "larger", "(II)I", null, null);
        Label second = new Label();
        code.visitCode();
        code.visitVarInsn(Opcodes.ILOAD, 0);
        code.visitVarInsn(Opcodes.ILOAD, 1);
        code.visitJumpInsn(Opcodes.IF_ICMPLT, second);
        code.visitVarInsn(Opcodes.ILOAD, 0);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(second);
        code.visitVarInsn(Opcodes.ILOAD, 1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
        out.visitEnd();
        return out.toByteArray();
    }

    private static Object call(ClassLoader classes, String type, String method, Object... arguments)
            throws ReflectiveOperationException {
        Class<?>[] types = Collections.nCopies(arguments.length, int.class).toArray(Class<?>[]::new);
        return classes.loadClass("org.sdpkit.desugar." + type)
                .getMethod(method, types)
                .invoke(null, arguments);
    }

    private URLClassLoader classes() throws IOException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    @Test
    void whatIsDesugaredDoesTheSame() throws Exception {
        try (URLClassLoader classes = classes()) {
            assertEquals(Sugar.results(), call(classes, "Sugar", "results"));
        }
    }

    @Test
    void nothingIsLeftToBeMadeAtAStart() throws IOException {
        List<String> left = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".class")) {
                    addMadeAtStart(zip.getInputStream(entry).readAllBytes(), left);
                }
            }
        }
        assertEquals(List.of(), left);
    }

    private static void addMadeAtStart(byte[] bytes, List<String> found) {
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                return new MethodVisitor(Opcodes.ASM9) {
                                    @Override
                                    public void visitInvokeDynamicInsn(
                                            String called, String type, Handle maker, Object... arguments) {
                                        if (!maker.getOwner().endsWith("/StringConcatFactory")) {
                                            found.add(maker.getOwner() + " in " + name);
                                        }
                                    }
                                };
                            }
                        },
                        0);
    }

    @Test
    void aClassOfAnOldFormatIsOfOneThatJavaKeeps() throws Exception {
        try (URLClassLoader classes = classes();
                ZipFile zip = new ZipFile(jar.toFile())) {
            byte[] bytes = zip.getInputStream(zip.getEntry(OLD + ".class")).readAllBytes();
            assertEquals(Opcodes.V1_8, new ClassReader(bytes).readUnsignedShort(6));
            assertEquals(5, call(classes, "Old", "larger", 3, 5));
            assertEquals(7, call(classes, "Old", "larger", 7, 5));
        }
    }

    @Test
    void whatIsNoClassStaysAsItIs() throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            byte[] bytes = zip.getInputStream(zip.getEntry("words.txt")).readAllBytes();
            assertEquals("any words", new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
