package org.sdpkit.desugar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.objectweb.asm.Type;

class DesugaredJarTest {

    private static final List<String> SUGAR = List.of("Sugar", "Sugar$Nothing", "Sugar$Everything", "Sugar$Named");
    private static final String OLD = "org/sdpkit/desugar/Old";

    private static final String PARSER = "org/antlr/v4/runtime/Parser";
    private static final String PARSER_OF_WORDS = "org/sdpkit/desugar/ParserOfWords";
    private static final String FILE = "org/sdpkit/desugar/file.bin";
    private static final byte[] BYTES = bytes();

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
            add(zip, PARSER + ".class", emptyClass(PARSER));
            add(zip, PARSER_OF_WORDS + ".class", parserOfWords("getNumberOfDecisions"));
            add(zip, "words.txt", "any words".getBytes(StandardCharsets.UTF_8));
            add(zip, FILE, BYTES);
        }
        DesugaredJar.main(new String[] {jar.toString(), FILE});
    }

    /** As many bytes as go into no constant, and each there is. */
    private static byte[] bytes() {
        byte[] bytes = new byte[100_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    private static byte[] emptyClass(String name) {
        ClassWriter out = new ClassWriter(0);
        out.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, name, null, "java/lang/Object", null);
        out.visitEnd();
        return out.toByteArray();
    }

    /** A parser as ANTLR generates it, with a method that asks its automaton for something. */
    private static byte[] parserOfWords(String asked) {
        String automaton = "org/antlr/v4/runtime/atn/ATN";
        String reader = "org/antlr/v4/runtime/atn/ATNDeserializer";
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        out.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, PARSER_OF_WORDS, null, PARSER, null);
        MethodVisitor code = out.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "larger", "(II)I", null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, reader);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, reader, "<init>", "()V", false);
        code.visitLdcInsn("the automaton");
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/String", "toCharArray", "()[C", false);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, reader, "deserialize", "([C)L" + automaton + ";", false);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, automaton, asked, "()I", false);
        code.visitInsn(Opcodes.IRETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
        out.visitEnd();
        return out.toByteArray();
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

    @Test
    void lambdasOfOneShapeAreOfOneClass() throws Exception {
        try (URLClassLoader classes = classes()) {
            assertEquals(true, call(classes, "Sugar", "isOneClass"));
        }
    }

    @Test
    void aMethodGrowsNoLongerThanJavaCompiles() {
        Handle body = new Handle(Opcodes.H_INVOKESTATIC, "a/B", "lambda$0", "()Ljava/lang/Object;", false);
        Type returns = Type.getMethodType("()Ljava/lang/Object;");
        Lambda lambda =
                new Lambda("get", Type.getMethodType("()Ljava/util/function/Supplier;"), returns, body, returns);
        LambdaClasses lambdas = new LambdaClasses();
        for (int i = 0; i < 65; i++) {
            lambdas.add(lambda, "a/B", new MethodVisitor(Opcodes.ASM9) {});
        }
        lambdas.add(lambda, "b/B", new MethodVisitor(Opcodes.ASM9) {});
        assertEquals(
                List.of("a/Lambdas$$0", "a/Lambdas$$1", "b/Lambdas$$2"),
                List.copyOf(lambdas.bytes().keySet()));
    }

    @Test
    void aFileThatIsKeptIsReadWithoutTheJar() throws Exception {
        try (ZipFile zip = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(jar.resolveSibling("without.jar"));
                ZipOutputStream without = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.getName().equals(FILE)) {
                    add(without, entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        jar = jar.resolveSibling("without.jar");
        try (URLClassLoader classes = classes()) {
            assertEquals(List.of(Arrays.hashCode(BYTES)), call(classes, "Sugar", "file"));
        }
    }

    @Test
    void aFileThatIsToBeKeptMustBeThere() {
        assertThrows(IllegalArgumentException.class, () -> DesugaredJar.main(new String[] {jar.toString(), "none"}));
    }

    @Test
    void aParserThatNeverPredictsHasNoAutomaton() throws Exception {
        try (URLClassLoader classes = classes()) {
            assertEquals(0, call(classes, "ParserOfWords", "larger", 3, 5));
        }
    }

    @Test
    void aParserThatPredictsIsRefused() throws IOException {
        Path refused = jar.resolveSibling("refused.jar");
        try (OutputStream file = Files.newOutputStream(refused);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            add(zip, PARSER_OF_WORDS + ".class", parserOfWords("adaptivePredict"));
        }
        assertThrows(IllegalStateException.class, () -> DesugaredJar.main(new String[] {refused.toString()}));
    }
}
